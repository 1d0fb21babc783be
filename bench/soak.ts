import type { Page } from "@playwright/test";
import { type Visit, visit } from "./browser.ts";
import { heapMegabytes } from "./measure.ts";

/** Wide enough for the look of a screen on a wall, small enough for a GPU made of software. */
const SCREEN = { width: 960, height: 540 } as const;

/** Plays a shipped briefing in kiosk mode for this long where nobody says how long, minutes. */
export const SOAK_MINUTES = 20;
/** How often the kiosk is looked at, milliseconds. */
const LOOK_EVERY = 5000;

/** What is in use after a forced collection, megabytes. */
interface Heap {
  readonly objects: number;
  readonly buffers: number;
  readonly minutes: number;
  /** Steps shown so far. */
  readonly steps: number;
}

interface Soak {
  /** Each time the first step comes again: the same picture, so that only what is left over differs. */
  readonly loops: readonly Heap[];
  readonly problems: readonly string[];
}

/**
 * Heap of the page while a briefing plays over and over.
 * @param url the atlas
 * @param briefing id of a shipped briefing
 * @param minutes ends with the first loop that ends after so long
 */
export async function soak(url: string, briefing: string, minutes: number): Promise<Soak> {
  const look = async ({ page, session }: Visit): Promise<Soak> => {
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("crash", () => problems.push("the page crashed"));
    page.on("load", () => problems.push("the page was loaded"));
    await page.goto(`${url}?story=${briefing}&kiosk=1`);
    await page.waitForSelector('.presentation-caption[aria-busy="false"]', { timeout: 120_000 });
    problems.length = 0;
    const start = Date.now();
    const elapsed = () => (Date.now() - start) / 60_000;
    const steps = await countSteps(page);
    const loop = Number(/\/ (\d+)/.exec((await page.locator(".presentation-count").textContent()) ?? "")?.[1]);
    const loops: Heap[] = [];
    while (loops.length < 2 || elapsed() < minutes) {
      await until(page, async () => (await steps()) > loop * (loops.length + 1));
      await page.waitForTimeout(LOOK_EVERY);
      loops.push({ ...(await heapMegabytes(session)), minutes: elapsed(), steps: await steps() });
    }
    return { loops, problems };
  };
  // As it moves on a wall.
  return visit(look, { viewport: SCREEN, still: false });
}

/** Counts in the page how often the number of the step changes. */
async function countSteps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let steps = 1;
    new MutationObserver(() => {
      steps += 1;
      document.body.dataset["steps"] = String(steps);
    }).observe(document.querySelector(".presentation-count > [aria-hidden]")!, { characterData: true, subtree: true });
    document.body.dataset["steps"] = "1";
  });
  return () => page.evaluate(() => Number(document.body.dataset["steps"]));
}

/** Looks now and then. */
async function until(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) {
    await page.waitForTimeout(LOOK_EVERY);
  }
}
