import type { BrowserContext, Page } from "@playwright/test";
import {
  card,
  choose,
  drawn,
  expectToSay,
  groupTotals,
  headline,
  openAtlas,
  settled,
  textOf,
} from "./support/atlas.ts";
import { ink } from "./support/picture.ts";
import { SMALL_DESKTOP } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

const LINK = "?mineral=copper&by=weight&lens=all&item=flow:CHL-CHN&theme=dark#2.5/5/120";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a copied link opens the same view for somebody else, camera and card included", async ({
  page,
  browser,
  watch,
}) => {
  await openAtlas(page, LINK);
  await choose(page, "Stage", "Refined");
  const before = page.url();
  await page.locator(".maplibregl-canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url(), { message: "the camera is in the address" }).not.toBe(before);
  await settled(page);
  const seen = await view(page);
  const drawnPart = (await ink(page)).part;
  expect(drawnPart).toBeGreaterThan(0.005);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Copy: Link to what is on screen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();

  const stranger = await strangerOf(browser.newContext.bind(browser));
  watch.follow(stranger);
  const theirs = await stranger.newPage();
  await openAtlas(theirs, link.slice(link.indexOf("?")));
  expect(await view(theirs)).toEqual(seen);
  // Not pixel for pixel: the address rounds the camera to a fraction of a pixel.
  await expect.poll(async () => Math.abs((await ink(theirs)).part / drawnPart - 1)).toBeLessThan(0.03);
  expect(theirs.url()).toBe(link);
  await stranger.close();
});

test("values that cannot be read are named and left out; the others count", async ({ page }) => {
  await openAtlas(page, "?mineral=unobtainium&year=1066&lens=sideways&by=weight&utm_source=mail#north/of/here");
  await expectToSay(headline(page), "70% of the world’s lithium");
  const map = await page.locator(".map-view").boundingBox();
  const notice = page.getByRole("status").filter({ hasText: "were left out" });
  await expect(notice).toContainText("3 values");
  await expect(notice).toContainText("mineral = unobtainium, year = 1066, lens = sideways");
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toBeHidden();
  expect(await page.locator(".map-view").boundingBox(), "the notice moves nothing").toEqual(map);
  await expect(page.getByRole("radio", { name: "Content (t, estimate)" })).toBeChecked();
  expect(await drawn(page, "arcs")).toBeGreaterThan(0);
});

function strangerOf(newContext: (options: object) => Promise<BrowserContext>): Promise<BrowserContext> {
  return newContext({
    viewport: SMALL_DESKTOP,
    locale: "en-GB",
    reducedMotion: "reduce",
    baseURL: test.info().project.use.baseURL,
  });
}

/** What the reader sees: words and numbers. */
async function view(page: Page) {
  return {
    sentence: await textOf(headline(page)),
    totals: await textOf(groupTotals(page, { behindCard: true })),
    card: await textOf(card(page)),
    arcs: await drawn(page, "arcs"),
    sites: await drawn(page, "sites"),
  };
}
