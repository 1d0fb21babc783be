import type { Page } from "@playwright/test";
import { card, chooseSetting, goTo, inAddress, openAtlas } from "./support/atlas.ts";
import { PHONE } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const reading = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("the page of a country: opened from its card, with a link, closed by Back and by Escape; its numbers lead to their rows", async ({
  page,
}) => {
  await openAtlas(page, "?item=country:JPN&consumer=JPN&year=2023");
  await card(page).getByRole("button", { name: "Page of Japan" }).click();
  const japan = reading(page, "Japan");
  await expect(japan.getByRole("heading", { name: "Japan", exact: true })).toBeFocused();
  expect(inAddress(page, "page")).toBe("country");
  await expect(page).toHaveTitle("Japan – Lodeway");
  await expect(japan).toContainText("What it mines and refines");
  await expect(japan.locator(".supply-sentence")).toContainText(/^In 2023 Japan imported USD/);
  await expect(japan.locator(".supply-sentence")).toContainText("of refined lithium");
  await expect(japan).toContainText("14 June 2022");
  await page.goBack();
  await expect(japan).toBeHidden();

  await page.goForward();
  await expect(japan).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(japan).toBeHidden();
  await expect(card(page)).toBeVisible();

  await goTo(page, "?item=country:CHL&mineral=copper&year=2023&page=country");
  const chile = reading(page, "Chile");
  const copper = chile.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Copper" }) });
  await copper.getByRole("button").first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(/Published for \d{4}/);
  await expect(dialog.getByRole("table")).toContainText("(used)");
});

test("the page of a mineral: shares over the years, codes, events, and the year from the list of events", async ({
  page,
}) => {
  await openAtlas(page, "?mineral=cobalt&year=2022");
  await chooseSetting(page, "Mineral page");
  const cobalt = reading(page, "Cobalt");
  await expect(cobalt.getByRole("img", { name: "World shares over the years" })).toBeVisible();
  await expect(cobalt).toContainText("810510");
  await cobalt.getByText(/^Policy events/).click();
  await cobalt.getByRole("button", { name: /DR Congo suspends all cobalt exports/ }).click();
  expect(inAddress(page, "year")).toBe("2025");
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a page fills the screen between sentence and tabs, and does not scroll sideways", async ({ page }) => {
    await openAtlas(page, "?page=mineral&mineral=lithium");
    const lithium = reading(page, "Lithium");
    await expect(lithium.getByRole("heading", { name: "World shares over the years" })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await lithium.getByRole("button", { name: "Close the page" }).tap();
    await expect(lithium).toBeHidden();
  });
});
