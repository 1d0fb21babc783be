import { card, expectToSay, headline, tradeInView } from "./support/atlas.ts";
import { openPictures, saved } from "./support/pictures.ts";
import { expect, test } from "./support/watch.ts";

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: ["--no-sandbox", "--disable-3d-apis"] }),
});

test("without WebGL the page says so, and the panels still answer", async ({ page }) => {
  await page.goto("index.html");
  await expect(page.getByRole("alert")).toContainText(
    "The map cannot be drawn here: WebGL is missing or switched off.",
  );
  await expect(page.getByRole("main")).toContainText("To see the map, allow WebGL and reload.");
  await expectToSay(headline(page), "In 2024 China refined 70% of the world’s lithium (IEA).");
  await expectToSay(tradeInView(page), "of raw material went into China");
  await page.getByRole("list", { name: "Who buys from China" }).getByRole("button", { name: "South Korea" }).click();
  await expect(card(page).getByRole("heading", { name: "China → South Korea" })).toBeVisible();
  await expect(card(page)).toContainText("Trade rows of 2024");
  await page.getByRole("slider", { name: "Year" }).press("ArrowLeft");
  await expect(card(page)).toContainText("Trade rows of 2023");

  const dialog = await openPictures(page, "Picture (PNG)");
  await expect(dialog).toContainText("There is no map here, so there is no picture of it.");
  await dialog.getByText("Charts (SVG)").click();
  const { file } = await saved(page, dialog.getByRole("button", { name: "Legend" }));
  expect(file.toString()).toContain("Data version");
  await dialog.getByText("Picture (PNG)").click();
  await dialog.getByRole("button", { name: "Open the table" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
});
