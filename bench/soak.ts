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
  /** After every step of the briefing was shown once. */
  readonly afterFirstLoop: Heap;
  readonly atEnd: Heap;
  readonly problems: readonly string[];
}

/**
 * Heap of the page while a briefing plays over and over.
 * @param url the atlas
 * @param story id of a shipped briefing
 */
export async function soak(url: string, story: string, minutes: number): Promise<Soak> {
  const look = async ({ page, session }: Visit): Promise<Soak> => {
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("crash", () => problems.push("the page crashed"));
    page.on("load", () => problems.push("the page was loaded"));
    await page.goto(`${url}?story=${story}&kiosk=1`);
    await page.waitForSelector('.stage-caption[aria-busy="false"]', { timeout: 120_000 });
    problems.length = 0;
    const start = Date.now();
    const steps = await countSteps(page);
    const loop = Number(/\/ (\d+)/.exec((await page.locator(".stage-count").textContent()) ?? "")?.[1]);
    const heapNow = async (): Promise<Heap> => ({
      ...(await heapMegabytes(session)),
      minutes: (Date.now() - start) / 60_000,
      steps: await steps(),
    });
    await until(page, async () => (await steps()) > loop);
    const afterFirstLoop = await heapNow();
    await until(page, async () => Date.now() - start >= minutes * 60_000);
    return { afterFirstLoop, atEnd: await heapNow(), problems };
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
    }).observe(document.querySelector(".stage-count > [aria-hidden]")!, { characterData: true, subtree: true });
    document.body.dataset["steps"] = "1";
  });
  return () => page.evaluate(() => Number(document.body.dataset["steps"]));
}

async function until(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) {
    await page.waitForTimeout(LOOK_EVERY);
  }
}
