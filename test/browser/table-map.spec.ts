import { card, drawn, goTo, headline, inAddress, openAtlas, openAtMapCentre, settled } from "./support/atlas.ts";
import { PHONE } from "./support/screens.ts";
import { grid, markedRow, rowOf } from "./support/table.ts";
import { expect, test } from "./support/watch.ts";

test("a row of the table opens its card and is marked; a link brings both back", async ({ page }) => {
  await openAtlas(page, "?kind=none&table=flows");
  await rowOf(page, /^Chile China/).click();
  await expect(card(page).getByRole("heading", { name: "Chile → China" })).toBeVisible();
  await expect(markedRow(page)).toContainText("Chile");
  await expect(page.locator(".map-view")).toBeInViewport();
  expect(inAddress(page, "item")).toBe("flow:CHL-CHN");
  await page.reload();
  await expect(markedRow(page)).toBeInViewport();
});

test("a click on the map marks the row of the site; fewer are drawn than listed, and the table can say which", async ({
  page,
}) => {
  await openAtlas(page, "?kind=mine&table=sites#9/-33.86006/116.06456");
  const rowCount = async () => Number(await grid(page).getAttribute("aria-rowcount"));
  await expect.poll(rowCount, "head, foot, and a row for each mark").toBe((await drawn(page, "sites")) + 2);
  await openAtMapCentre(page, "Greenbushes Mine");
  await expect(markedRow(page)).toContainText("Greenbushes Mine");
  await expect(markedRow(page)).toBeInViewport();

  await goTo(page, "?kind=none&table=flows&lens=all");
  await settled(page);
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await page.getByRole("combobox", { name: "Filter by On the map" }).selectOption("drawn");
  await expect(page.getByText(/^\d+ of [\d,]+ rows$/)).toHaveText(new RegExp(`^${await drawn(page, "arcs")} of`));
});

test("on a phone the table is a sheet; a tap on a row shows its details, and the way back leads to the row", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openAtlas(page, "?kind=none");
  const sheets = page.getByRole("navigation", { name: "Panels" });
  await sheets.getByRole("button", { name: "Table" }).click();
  const row = rowOf(page, /^Nigeria China/);
  await row.scrollIntoViewIfNeeded();
  await row.click();
  await expect(card(page).getByRole("heading", { name: "Nigeria → China" })).toBeInViewport();
  await expect(grid(page)).toBeHidden();
  await sheets.getByRole("button", { name: "Table" }).click();
  await expect(markedRow(page)).toBeInViewport();
  await expect(headline(page)).toBeInViewport();
  await sheets.getByRole("button", { name: "Map only" }).click();
  expect(inAddress(page, "table")).toBeNull();
});
