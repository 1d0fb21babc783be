import type { Page } from "@playwright/test";
import {
  chooseSetting,
  drawn,
  expectToSay,
  headline,
  inAddress,
  openAtlas,
  settled,
  tradeInView,
} from "./support/atlas.ts";
import { test as hosted } from "./support/host.ts";
import { grid } from "./support/table.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

/** Early files that a page fetches, in the order of the fetches. */
function earlyFetches(page: Page): string[] {
  const fetched: string[] = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").at(-1) ?? "";
    if (name.endsWith("-early.arrow")) {
      fetched.push(name);
    }
  });
  return fetched;
}

const year = (page: Page) => page.getByRole("region", { name: "Year" }).locator("output");

test("a link to 1997 opens with arcs, rows and sentences of that year", async ({ page }) => {
  const fetched = earlyFetches(page);
  await openAtlas(page, "?mineral=cobalt&year=1997&table=flows");
  await expect(year(page)).toHaveText("1997");
  await expectToSay(headline(page), "In 2000, the nearest year with figures, China refined");
  await expectToSay(headline(page), "from China in 1997");
  await expectToSay(tradeInView(page), "of raw material went into China");
  await expectToSay(page.locator(".answer-panel"), "Before 2000 no output by country is held");
  await expectToSay(page.locator(".answer-panel"), "no supply is traced");
  expect(await drawn(page, "arcs")).toBeGreaterThan(10);
  await expect(grid(page)).toContainText("Russia");
  expect(new Set(fetched).size, "no file is fetched twice").toBe(fetched.length);
  expect(fetched).toContain("production-early.arrow");
});

test("a first visit fetches no early file; an earlier year, a long trend and playing do, once", async ({ page }) => {
  const fetched = earlyFetches(page);
  await openAtlas(page, "?mineral=cobalt");
  await page.getByRole("slider", { name: "Year" }).focus();
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  expect(fetched).toEqual([]);

  await test.step("a trend over all years", async () => {
    const trend = page.locator(".section", { has: page.getByRole("heading", { name: "Over the years" }) });
    await trend.getByRole("button", { name: "Since 2000" }).click();
    await expect(trend.locator("[data-years]")).toHaveAttribute("data-years", "25");
    expect(fetched).toContain("production-early.arrow");
  });

  await test.step("the first years by key, and on from there", async () => {
    await page.getByRole("slider", { name: "Year" }).focus();
    await page.keyboard.press("Home");
    await expect(year(page)).toHaveText("1995");
    await settled(page);
    await page.getByRole("button", { name: "Play the years" }).click();
    await expect(year(page)).toHaveText("1997");
    await page.getByRole("button", { name: "Pause" }).click();
    await expect.poll(() => Number(inAddress(page, "year"))).toBeGreaterThan(1995);
  });
  expect(new Set(fetched).size, "no file is fetched twice").toBe(fetched.length);
});

test("playing goes on to the first held year after the last, when its rows are there", async ({ page }) => {
  await openAtlas(page, "?mineral=cobalt&year=2024");
  let letCome = () => {};
  const gate = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route("**/*-early.arrow", async (route) => {
    await gate;
    await route.continue();
  });
  await page.getByRole("button", { name: "Play the years" }).click();
  await expect(year(page)).toHaveText("1995");
  await expectToSay(headline(page), "In 2024 China refined");
  await page.waitForTimeout(2500);
  await expect(year(page), "the clock waits for the rows").toHaveText("1995");
  letCome();
  await expect(year(page)).toHaveText("1996");
  await page.getByRole("button", { name: "Pause" }).click();
});

test("an early file that does not come is said, and nothing is taken for zero", async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route("**/*-early.arrow", (route) => route.abort());
  await openAtlas(page, "?mineral=cobalt&year=2005");
  await expect(page.getByText("A data file did not come. Check the connection and reload the page.")).toBeVisible();
  await expectToSay(headline(page), "The figures of who refined and mined cobalt in 2005 did not come.");
  await expectToSay(tradeInView(page), "The trade rows of 2005 did not come.");
  await expectToSay(page.locator(".answer-panel"), "did not come, or the tracing failed");
});

hosted(
  "offline use keeps the recent years; all of them when the reader chooses so, with the size said",
  async ({ page }) => {
    await openAtlas(page);
    await page.getByRole("button", { name: "Settings" }).click();
    await expect(page.getByRole("button", { name: /^Offline/ })).toHaveAccessibleName(/Ready offline/, {
      timeout: 60_000,
    });
    expect(await page.evaluate(keptEarly)).toBe(0);
    await page.keyboard.press("Escape");
    await chooseSetting(page, "Offline use");
    const panel = page.getByRole("dialog", { name: "Offline use" });
    await expect(panel.getByText(/^2012 to 2025: \d+ MB$/).first()).toBeVisible();
    await panel
      .getByText(/^1995 to 2025: \d+ MB$/)
      .first()
      .click();
    await expect.poll(() => page.evaluate(keptEarly), { timeout: 60_000 }).toBeGreaterThan(30);
    await expect(panel.getByRole("status").first()).toHaveText("Ready offline", { timeout: 60_000 });
  },
);

/** In the page: how many early files are kept on the device. */
async function keptEarly(): Promise<number> {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().filter(({ url }) => url.endsWith("-early.arrow")).length;
}
