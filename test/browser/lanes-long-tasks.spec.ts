import type { Page } from "@playwright/test";
import { expect, test } from "./support/watch.ts";

/**
 * WebGL is off: a GPU made of software draws on the CPU, and its frames are long tasks whatever routes the lanes. What is
 * left of the main thread is what routing may burden: flows to send, the reply to receive, the panels to fill.
 */
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: ["--no-sandbox", "--disable-3d-apis"] }),
});

/** Long tasks (over 50 ms) of the page since it was last asked. */
async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: "longtask" });
    Object.assign(globalThis, {
      takeLongTasks: () => {
        tasks.push(...observer.takeRecords().map(({ duration }) => duration));
        return tasks.splice(0);
      },
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { takeLongTasks: () => number[] }).takeLongTasks());
}

/** Opens the atlas anew, asks for lanes, and gives the long tasks from the press until they are in the panel. */
async function longTasksOfRouting(page: Page): Promise<number[]> {
  await page.goto("index.html?mineral=lithium&year=2023&lens=all&every=1");
  await expect(page.getByRole("main")).toHaveAttribute("aria-busy", "false");
  await expect(page.getByRole("alert")).toBeVisible();
  const longTasks = await watchLongTasks(page);
  // The watch sees what it is meant to see.
  await page.evaluate(() => {
    const start = performance.now();
    while (performance.now() - start < 80);
  });
  await expect.poll(async () => (await longTasks()).length).toBeGreaterThan(0);
  await page.waitForTimeout(1000);
  await longTasks();
  await page.getByRole("radio", { name: "Sea lanes" }).check({ force: true });
  await expect(page.getByRole("list", { name: "Chokepoints" }).getByRole("switch").first()).toBeAttached();
  await page.waitForTimeout(300);
  return longTasks();
}

test("routing all lanes of lithium in 2023 leaves the page's thread free", async ({ page }) => {
  // A long task is long by the clock, waiting for a busy machine included: the calmest of a few visits counts.
  await expect(async () => {
    expect(await longTasksOfRouting(page), "long tasks while the lanes are routed").toEqual([]);
  }).toPass({ intervals: [1000], timeout: 80_000 });
});
