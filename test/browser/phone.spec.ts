import { card, headline, openAtlas, openAtMapCentre, textOf } from "./support/atlas.ts";
import { PHONE } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

test("on a phone the sentence stays in view while sheets open, and a tap selects", async ({ page }) => {
  await openAtlas(page, "?kind=none&stage=none#3/-25/134");
  const sheets = page.getByRole("navigation", { name: "Panels" });
  const sentence = headline(page).getByRole("button", { name: "70%" });
  await expect(sentence).toBeInViewport();
  await expect(page.locator(".map-view")).toBeInViewport({ ratio: 0.9 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBe(PHONE.width);

  await sheets.getByRole("button", { name: "Filters" }).tap();
  await page.getByRole("group", { name: "Measure" }).getByText("Gross weight (t)").tap();
  await expect(page.getByRole("radio", { name: "Gross weight (t)" })).toBeChecked();
  await expect(sentence).toBeInViewport();

  await sheets.getByRole("button", { name: "Answer" }).tap();
  await page.getByRole("heading", { name: "Who mines it" }).scrollIntoViewIfNeeded();
  await expect(page.getByRole("heading", { name: "Who mines it" })).toBeInViewport();
  await expect(page.getByRole("group", { name: "Measure" })).toBeHidden();
  await expect(sentence).toBeInViewport();

  await sheets.getByRole("button", { name: "Map only" }).tap();
  await expect(page.getByRole("heading", { name: "Who mines it" })).toBeHidden();
  await openAtMapCentre(page, "Australia", "tap");
  await expect(card(page).getByRole("heading", { name: "Australia" })).toBeInViewport();
  await expect(sheets.getByRole("button", { name: "Details" })).toHaveAttribute("aria-pressed", "true");
  await expect(sentence).toBeInViewport();
  await page.getByRole("button", { name: "Close details" }).tap();
  await expect(card(page)).toBeHidden();
});

test("fingers have room: what can be tapped on the first screen is at least 24 pixels high", async ({ page }) => {
  await openAtlas(page);
  const buttons = page.getByRole("button").filter({ visible: true });
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    const name = await textOf(button);
    // WCAG 2.5.8 leaves out targets within a sentence.
    if (!(await button.evaluate((element) => element.closest("h1") !== null))) {
      expect(box?.height ?? 0, name).toBeGreaterThanOrEqual(24);
    }
  }
});
