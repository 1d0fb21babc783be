import type { Browser } from "@playwright/test";
import { type Visit, visit } from "./browser.ts";
import { costOf, difference, evaluate, type Metrics, medianMetrics, waitFor } from "./measure.ts";
import { multiplied } from "./multiply.ts";

/** Changes of each kind that count. */
const ROUNDS = 24;
/** Rounds before that, in which Chromium compiles what is used. */
const WARM_ROUNDS = 8;
/** Long enough for the panels, the arcs and the map's own repaint. */
const QUIET_MILLISECONDS = 700;

/** What a reader does, by the controls, to and fro. Each expression leaves the page in another view than the other. */
const CHANGES: Readonly<Record<string, readonly [string, string]>> = {
  mineral: [pickMineral("Co"), pickMineral("Li")],
  year: [slideTo(2022), slideTo(2023)],
  group: [toggleGroup(), toggleGroup()],
};

/** Median cost of each change, data already loaded; rows of flows and sites multiplied by `factor` on their way. */
export function changes(
  browser: Browser,
  url: string,
  selector: string,
  factor: number,
): Promise<Map<string, Metrics>> {
  return visit(browser, async (visited) => {
    await multiplyRows(visited, factor);
    await visited.page.goto(url, { waitUntil: "commit" });
    await waitFor(visited.session, selector);
    await visited.page.waitForTimeout(2500);
    const result = new Map<string, Metrics>();
    for (const [name, pair] of Object.entries(CHANGES)) {
      result.set(name, await changeCost(visited, pair));
    }
    return result;
  });
}

async function multiplyRows({ page }: Visit, factor: number): Promise<void> {
  if (factor === 1) {
    return;
  }
  await page.route(/geo\/app\/(flows\/\w+|sites)\.arrow/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: Buffer.from(multiplied(await response.body(), factor)) });
  });
}

async function changeCost({ page, session }: Visit, pair: readonly [string, string]): Promise<Metrics> {
  const costs: Metrics[] = [];
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
    const cost = await costOf(page, session, () => evaluate(session, pair[round % 2]!), QUIET_MILLISECONDS);
    if (round >= WARM_ROUNDS) {
      costs.push(cost);
    }
  }
  const idle = await costOf(page, session, () => evaluate(session, "0"), QUIET_MILLISECONDS);
  return difference(idle, medianMetrics(costs));
}

function pickMineral(symbol: string): string {
  return `[...document.querySelectorAll("#mineral-picker .mineral-grid button")]
    .find((button) => button.querySelector(".symbol").textContent === "${symbol}").click()`;
}

function slideTo(year: number): string {
  return `{
    const slider = document.querySelector(".time-bar input[type=range]");
    slider.value = "${year}";
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }`;
}

/** The first group of the first party filter: MSP partners as exporters. */
function toggleGroup(): string {
  return `document.querySelector(".party-picker input[type=checkbox]").click()`;
}
