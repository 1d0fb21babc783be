import type { Page } from "@playwright/test";
import {
  expectToSay,
  goTo,
  groupTotals,
  headline,
  inAddress,
  openAtlas,
  settled,
  textOf,
  tradeInView,
} from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const picker = (page: Page) => page.getByRole("dialog", { name: "Choose minerals" });
const openPicker = (page: Page) => page.getByRole("banner").getByRole("button", { name: "Mineral:" }).click();

test("another mineral changes address, sentence and totals; Back and Forward bring each view again", async ({
  page,
}) => {
  await openAtlas(page);
  const lithium = await textOf(groupTotals(page));

  await openPicker(page);
  await picker(page).getByRole("button", { name: "Cobalt" }).click();
  await expectToSay(headline(page), "In 2024 China refined 78% of the world’s cobalt (IEA).");
  expect(inAddress(page, "mineral")).toBe("cobalt");
  await settled(page);
  const cobalt = await textOf(groupTotals(page));
  expect(cobalt).not.toBe(lithium);

  await openPicker(page);
  await page.keyboard.type("grap");
  await page.keyboard.press("Enter");
  await expectToSay(headline(page), "96% of the world’s battery-grade graphite");

  await page.goBack();
  await expectToSay(headline(page), "78% of the world’s cobalt");
  await expect(groupTotals(page)).toHaveText(cobalt);
  await page.goBack();
  await expectToSay(headline(page), "70% of the world’s lithium");
  await expect(groupTotals(page)).toHaveText(lithium);
  expect(inAddress(page, "mineral")).toBeNull();
  await page.goForward();
  await expectToSay(headline(page), "78% of the world’s cobalt");
});

test("two minerals, then all of them", async ({ page }) => {
  await openAtlas(page);
  const one = await textOf(tradeInView(page));
  await openPicker(page);
  await picker(page).getByText("Several", { exact: true }).click();
  await picker(page).getByRole("button", { name: "Nickel" }).click();
  await expect(page.getByText("2 chosen")).toBeVisible();
  await expect(page.getByRole("banner").getByRole("button", { name: "Mineral: Lithium +1" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Lithium and Nickel" })).toBeVisible();
  expect(inAddress(page, "mineral")).toBe("lithium,nickel");
  await settled(page);
  await expect(tradeInView(page)).not.toHaveText(one);

  await picker(page).getByRole("button", { name: "All minerals" }).click();
  await page.keyboard.press("Escape");
  await expect(picker(page)).toBeHidden();
  await settled(page);
  await expectToSay(headline(page), /China sold USD.[\d.]+.bn of processed critical minerals abroad in 2024/);
  await expect(page.getByRole("banner").getByRole("button", { name: "Mineral: All minerals" })).toBeVisible();
  await expect(page.getByText("Choose one mineral to see the world’s shares.")).toBeVisible();
  expect(inAddress(page, "mineral")).toBe("all");
});

test("a flow of which the reports differ is told with both, in the list and beside the sentence that names it", async ({
  page,
}) => {
  await openAtlas(page, "?mineral=titanium&year=2022");
  const mozambique = page.getByRole("button", { name: /^Mozambique/ }).filter({ hasText: "USD" });
  await expect(mozambique).toContainText(/By report USD\s73.6\sm to USD\s674\sm/);
  await goTo(page, "?mineral=copper&year=2022");
  await expectToSay(page.locator(".trade-notes"), /China → South Korea: By report USD\s[\d.]+\sk to USD\s[\d.]+\sm\./);
});
