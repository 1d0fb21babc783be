import { card, field, goTo, inAddress, openAtlas, openAtMapCentre, settled } from "./support/atlas.ts";
import { ink } from "./support/picture.ts";
import { expect, test } from "./support/watch.ts";

test("a click on a mine opens its card with place, precision, years and every source; one on land its country's", async ({
  page,
}) => {
  await openAtlas(page, "?kind=mine#9/-33.86006/116.06456");
  await openAtMapCentre(page, "Greenbushes Mine");
  await expect(field(card(page), "Country")).toHaveText("Australia");
  await expect(field(card(page), "Position known to")).toHaveText("the plant");
  await expect(field(card(page), "Capacity as of")).toHaveText("2007");
  await expect(field(card(page), "Status as of")).toHaveText("2007");
  await expect(field(card(page), "Position")).toHaveText("-33.860, 116.065");
  const sources = card(page).getByRole("listitem");
  await expect(sources.filter({ hasText: "International Council on Mining and Metals" })).toContainText("2025");
  await expect(sources.filter({ hasText: "U.S. Geological Survey" }).first()).toContainText("record");
  expect(inAddress(page, "item")).toMatch(/^site:/);

  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  expect(inAddress(page, "item")).toBeNull();

  await goTo(page, "?kind=none&stage=none#4/-25/134");
  await settled(page);
  await openAtMapCentre(page, "Australia");
  await expect(card(page)).toContainText(
    /Minerals Security Partnership \(MSP\): founding partner 14 June 2022 to 4 February 2026/,
  );
  await expect(field(card(page), "Mining, 2024")).toHaveText(/^\d+%$/);
  await page.getByRole("button", { name: "Close details" }).click();
  await expect(card(page)).toBeHidden();
});

test("a click on an arc opens the flow with year, reporter, source and licence", async ({ page }) => {
  await openAtlas(page, "?kind=none");
  await expect.poll(async () => (await ink(page)).spot).not.toBeNull();
  const { spot } = await ink(page);
  await page.mouse.click(spot!.x, spot!.y);
  await expect(card(page).getByRole("heading", { level: 2, name: "→" })).toBeVisible();
  await expect(card(page)).toContainText("Trade rows of 2024");
  await expect(field(card(page), "Value").first()).toHaveText(/^USD/);
  await expect(field(card(page), "Reported by").first()).not.toBeEmpty();
  await expect(field(card(page), "Source").first().getByRole("link")).toHaveAttribute("href", /^https:/);
  await expect(card(page)).toContainText("Routes are schematic.");
  expect(inAddress(page, "item")).toMatch(/^flow:[A-Z]{3}-[A-Z]{3}$/);
});
