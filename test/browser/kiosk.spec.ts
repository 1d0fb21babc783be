import type { Page } from "@playwright/test";
import { inAddress, settled } from "./support/atlas.ts";
import { TINY } from "./support/screens.ts";
import { openPresenter, presentation } from "./support/shipped-briefings.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

test.use({ viewport: TINY });

/** The longest time that a step may stay, so that a day is a hundred steps and a half. */
const SECONDS = 600;
const YEARS = [2022, 2023, 2024];
const LOOP = {
  format: "lodeway-story",
  version: 1,
  id: "loop",
  title: { en: "Loop", ko: "" },
  steps: YEARS.map((year) => ({
    id: `y${year}`,
    view: `year=${year}&kind=none&fill=none`,
    camera: { longitude: 120, latitude: 20, zoom: 1 },
    title: { en: `The year ${year}`, ko: "" },
    text: { en: "China refined {processorShare} of it.", ko: "" },
    seconds: SECONDS,
  })),
};

/** A kiosk whose clock stands still until it is told to go on. */
async function openKiosk(page: Page): Promise<void> {
  const entry = { id: "loop", title: LOOP.title, summary: LOOP.title, steps: YEARS.length, seconds: 3 * SECONDS };
  await page.route("**/stories/index.json", (route) => route.fulfill({ json: [entry] }));
  await page.route("**/stories/loop.json", (route) => route.fulfill({ json: LOOP }));
  await page.clock.install({ time: new Date("2026-11-26T09:00:00Z") });
  await openPresenter(page, "?story=loop&kiosk=1");
}

async function pass(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
}

const count = (page: Page) => page.locator(".presentation-count");

/** How many elements the page holds once nothing is on its way: what follows the map comes a moment after the step. */
async function elements(page: Page): Promise<number> {
  let [last, now] = [0, 0];
  await expect(async () => {
    await settled(page);
    [last, now] = [now, await page.evaluate(() => document.querySelectorAll("*").length)];
    expect(now).toBe(last);
  }).toPass({ intervals: [500] });
  return now;
}

test("24 hours by a clock that runs ahead: step after step, nothing grows, nothing fails", async ({ page }) => {
  // A hundred and forty-four pictures, drawn without a GPU.
  test.setTimeout(240_000);
  await openKiosk(page);
  await expect(count(page)).toContainText("1 / 3");
  const turn = async () => {
    for (const next of [2, 3, 1]) {
      await pass(page, SECONDS);
      await expect(count(page)).toContainText(`${next} / 3`);
    }
  };
  await turn();
  const [history, before] = [await page.evaluate(() => window.history.length), await elements(page)];
  for (let minutes = 30; minutes < 24 * 60; minutes += 30) {
    await turn();
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The year 2022");
  expect(inAddress(page, "kiosk")).toBe("1");
  expect(await page.evaluate(() => window.history.length)).toBe(history);
  expect(await elements(page)).toBe(before);
});

test("without a keyboard it ends by holding the number of the step, not by a tap on it", async ({ page }) => {
  await openKiosk(page);
  const exit = page.getByRole("button", { name: /Hold for 3 seconds/ });
  await exit.hover();
  await page.mouse.down();
  await expect(page.locator(".kiosk-exit-hint")).toHaveText("Hold for 3 seconds to end the playing");
  await pass(page, 2);
  await page.mouse.up();
  await pass(page, 2);
  await expect(page.locator(".kiosk-exit-hint")).toHaveCount(0);
  expect(inAddress(page, "kiosk")).toBe("1");

  await page.mouse.down();
  await pass(page, 3);
  await page.mouse.up();
  await expect(exit).toHaveCount(0);
  await expect(page.getByRole("button", { name: "All tools" })).toBeVisible();
  await pass(page, 1);
  expect(inAddress(page, "kiosk")).toBeNull();
});

test("a touch makes it wait; after a minute alone it begins anew; an error loads the same step again", async ({
  page,
  watch,
}) => {
  await openKiosk(page);
  await pass(page, SECONDS);
  await expect(count(page)).toContainText("2 / 3");
  await expect(page.locator(".presentation-caption .figure")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "All tools" })).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(count(page)).toContainText("3 / 3");
  await pass(page, 50);
  await page.mouse.click(300, 100);
  await pass(page, 50);
  await expect(count(page)).toContainText("3 / 3");
  await pass(page, 10);
  await expect(count(page)).toContainText("1 / 3");

  await pass(page, SECONDS);
  await expect(count(page)).toContainText("2 / 3");
  watch.allow(/planted/);
  await page.evaluate(() => {
    Object.assign(window, { mark: true });
    queueMicrotask(() => {
      throw new Error("planted");
    });
  });
  const loaded = page.waitForEvent("load");
  await pass(page, 6);
  await loaded;
  await expect(presentation(page)).toBeVisible();
  expect(await page.evaluate(() => "mark" in window)).toBe(false);
  await expect(count(page)).toContainText("2 / 3");
  expect([inAddress(page, "story"), inAddress(page, "kiosk")]).toEqual(["loop", "1"]);
});
