import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";
import { shareCode } from "../../src/briefing/share-code.ts";
import { BRIEFING_FRAME, embedCode } from "../../src/link/embed-code.ts";
import type { AtlasMessage } from "../../src/link/host-message.ts";
import { briefings } from "../data/support/briefings.ts";
import { expectToSay } from "./support/atlas.ts";
import { type HostPage, serveHostPage } from "./support/host-page.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const FRAME = { type: "fixed", width: 360, height: 320 } as const;

declare global {
  interface Window {
    heard: { from: number; data: AtlasMessage }[];
  }
}

test("two embeds on a foreign page: each its own, steered by the page that their links allow", async ({
  page,
  baseURL,
  watch,
}) => {
  const atlas = new URL(baseURL!);
  const host = await serveHostPage(atlas.origin, (origin) => [
    embedCode(`${atlas}index.html?mineral=lithium&embed=1&controls=legend,filters&host=${origin}`, "Lithium", FRAME),
    embedCode(`${atlas}index.html?mineral=nickel&embed=1&host=https://example.org`, "Nickel", FRAME),
  ]);
  watch.visited.add(host.origin);
  const [first, second] = await openHost(page, host);

  // The allowed page is heard by one; the same words say nothing to the other, nor does one embed to the other.
  const search = "mineral=cobalt&year=2022";
  await page.evaluate(
    (text) => [0, 1].map((at) => frames[at]!.postMessage({ type: "lodeway:set", version: 1, search: text }, "*")),
    search,
  );
  await second.evaluate(() =>
    parent.frames[0]!.postMessage({ type: "lodeway:set", version: 1, search: "mineral=copper" }, "*"),
  );
  await expectToSay(first.getByRole("heading", { level: 1 }), /In 2022 .* cobalt/);
  await expect.poll(() => heard(page)).toContainEqual({ from: 0, type: "lodeway:state", search: `${search}&lang=en` });
  expect((await heard(page)).filter(({ from }) => from === 1)).toEqual([]);
  await expectToSay(second.getByRole("heading", { level: 1 }), /In 2024 .* nickel/);

  // What the reader changes is told, too, and leaves no step for Back.
  const steps = await page.evaluate(() => history.length);
  await first.getByRole("button", { name: "Filters" }).click();
  await first.getByText("All trade", { exact: true }).click();
  await first.getByRole("button", { name: "Filters" }).click();
  const changed = { from: 0, type: "lodeway:state", search: `${search}&lens=all&lang=en` };
  await expect.poll(() => heard(page)).toContainEqual(changed);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.evaluate(() => frames[0]!.postMessage({ type: "lodeway:set", version: 2 }, "*"));
  await expect.poll(() => heard(page)).toContainEqual(expect.objectContaining({ type: "lodeway:error" }));

  // What keys do in the atlas the page may ask for by name; what is none is said to be none.
  const ask = (action: string) =>
    page.evaluate((name) => frames[0]!.postMessage({ type: "lodeway:do", version: 1, action: name }, "*"), action);
  await ask("year.before");
  await expectToSay(first.getByRole("heading", { level: 1 }), /In 2021/);
  await ask("year.after");
  await expectToSay(first.getByRole("heading", { level: 1 }), /In 2022/);
  await ask("search");
  const isRefused = () => window.heard.some(({ data }) => "reason" in data && data.reason === "action");
  await expect.poll(() => page.evaluate(isRefused)).toBe(true);

  // Open in Lodeway: the same selection, without the frame.
  const link = new URL((await first.getByRole("link", { name: "Open in Lodeway" }).getAttribute("href"))!);
  expect(link.search).toBe("?mineral=cobalt&year=2022&lens=all");

  await page.mouse.move(180, 250);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY), { message: "the wheel scrolls the page" }).toBeGreaterThan(100);
  await expectTabGoesThrough(page);

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  host.close();
});

test("a briefing in a frame: a shipped one by name, another one in the link, and the way to both in the atlas", async ({
  page,
  baseURL,
  watch,
}) => {
  const atlas = new URL(baseURL!);
  const [shipped, own] = [briefings[0]!, { ...briefings[1]!, steps: briefings[1]!.steps.slice(0, 2) }];
  const code = await shareCode(own);
  const host = await serveHostPage(atlas.origin, () => [
    embedCode(`${atlas}index.html?story=${shipped.id}&embed=1&lang=en`, "Lithium", FRAME),
    embedCode(`${atlas}index.html?embed=1&lang=en#briefing=${code}`, "Nickel", BRIEFING_FRAME),
  ]);
  watch.visited.add(host.origin);
  const [first, second] = await openHost(page, host);
  const steps = await page.evaluate(() => history.length);
  await expectToSay(first.getByRole("heading", { level: 1 }), shipped.steps[0]!.title.en);
  await expect(first.getByRole("button", { name: "Step back" })).toBeDisabled();
  await first.getByRole("button", { name: "Next step" }).click();
  await expectToSay(first.getByRole("heading", { level: 1 }), shipped.steps[1]!.title.en);
  const link = await first.getByRole("link", { name: "Open in Lodeway" }).getAttribute("href");
  expect(new URL(link!).searchParams.get("story")).toBe(shipped.id);
  expect(new URL(link!).searchParams.get("step")).toBe("2");

  await expectToSay(second.getByRole("article"), "Lodeway has not checked what it says.");
  await second.getByRole("button", { name: "Next step" }).click();
  await expectToSay(second.getByRole("heading", { level: 1 }), own.steps[1]!.title.en);
  await expect(second.getByRole("button", { name: "Next step" })).toBeDisabled();
  await expect(second.getByRole("link", { name: "Open in Lodeway" })).toHaveAttribute(
    "href",
    `${atlas}index.html#briefing=${code}`,
  );
  // The frame's own address still holds it, so that the frame can be loaded anew, at the same step.
  await expect.poll(() => new URL(second.url()).searchParams.get("step")).toBe("2");
  await second.evaluate(() => location.reload());
  const again = (await (await page.getByTitle("Nickel").elementHandle())!.contentFrame())!;
  await expectToSay(again.getByRole("heading", { level: 1 }), own.steps[1]!.title.en);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  host.close();
});

/** Opens the page with storage blocked, as browsers do for frames of another site; gives both embeds once they are drawn. */
async function openHost(page: Page, host: HostPage): Promise<[Frame, Frame]> {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
      Object.defineProperty(window, name, { get: blocked });
    }
    window.heard = [];
    addEventListener("message", ({ data, source }) => {
      window.heard.push({ from: [frames[0], frames[1]].indexOf(source as Window), data });
    });
  });
  await page.goto(host.address);
  await page.getByTitle("Nickel").scrollIntoViewIfNeeded();
  const found = ["Lithium", "Nickel"].map(async (title) => {
    const frame = (await (await page.getByTitle(title).elementHandle())!.contentFrame())!;
    await expect(frame.locator(".map-view")).toHaveAttribute("data-ready", "yes");
    await expect(frame.locator(".map-slot")).toHaveAttribute("aria-busy", "false");
    return frame;
  });
  const [first, second] = await Promise.all(found);
  expect(await page.evaluate(() => document.activeElement?.tagName), "no embed took the focus").toBe("BODY");
  await page.evaluate(() => scrollTo(0, 0));
  return [first!, second!];
}

/** What the embeds told the page. */
async function heard(page: Page) {
  const all = await page.evaluate(() => window.heard);
  return all.map(({ from, data }) => ({ from, type: data.type, search: "search" in data ? data.search : "" }));
}

/** From before the first frame to the link after both, in no more steps than the frames have parts. */
async function expectTabGoesThrough(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const passed = new Set<string>();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    // A frame of another site lives in another process: the focus is on its way there for a moment, and nowhere.
    await page.waitForFunction(() => document.activeElement !== document.body);
    const at = await page.evaluate(
      () => document.activeElement?.getAttribute("title") ?? document.activeElement?.textContent,
    );
    if (at === "After the frames") {
      break;
    }
    passed.add(at ?? "");
  }
  expect([...passed]).toEqual(["Lithium", "Nickel"]);
  await expect(page.getByRole("link", { name: "After the frames" })).toBeFocused();
}
