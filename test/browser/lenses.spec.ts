import type { Page } from "@playwright/test";
import {
  choose,
  drawn,
  expectToSay,
  groupTotals,
  headline,
  inAddress,
  openAtlas,
  textOf,
  tradeInView,
} from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const group = (page: Page, name: string) =>
  groupTotals(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) });

test("one-click views of the trade change what is drawn and the amount in words", async ({ page }) => {
  await openAtlas(page);
  const throughChina = await drawn(page, "arcs");

  await choose(page, "View of the trade", "Not through China");
  await expectToSay(tradeInView(page), /^USD.[\d.]+.\w+ of trade in view touches China at neither end\./);
  expect(inAddress(page, "lens")).toBe("around");
  const flows = page.getByRole("list", { name: "Largest flows" });
  await expect(flows.getByRole("button").first()).toBeVisible();
  await expect(flows.getByRole("button", { name: "China" })).toHaveCount(0);
  expect(await drawn(page, "arcs")).not.toBe(throughChina);

  await choose(page, "View of the trade", "MSP partners ↔ resource-rich");
  await expectToSay(tradeInView(page), /^MSP partners and resource-rich countries traded USD.[\d.]+.\w+/);

  await page.keyboard.press("1");
  await expect(page.getByRole("radio", { name: "Routed through China" })).toBeChecked();
  await expectToSay(tradeInView(page), "went into China");
  await page.getByText("What does “China-routed” mean?").click();
  await expect(page.getByText("A journey is China-routed when ores or intermediates enter China")).toBeVisible();
});

test("totals of each group follow every change of the selection; a single country can be the buyer", async ({
  page,
}) => {
  await openAtlas(page, "?lens=all");
  await expect(groupTotals(page).getByRole("rowheader")).toHaveText([
    "MSP partners",
    "Resource-rich",
    "China",
    "Others",
  ]);
  const seen = new Set<string>();
  const changed = async (change: () => Promise<void>) => {
    await change();
    await expect.poll(async () => seen.has(await textOf(groupTotals(page)))).toBe(false);
    seen.add(await textOf(groupTotals(page)));
  };
  await changed(async () => {});
  // Goods of three stages are in view: their gross tonnes are no sum.
  await changed(() => choose(page, "Measure", "Content (t, estimate)"));
  await expect(group(page, "China")).toContainText(/≈\s\d+\skt \(content\)/);
  await expectToSay(tradeInView(page), /\d\skt \(content\), as far as known, of trade/);
  await expect(page.locator(".trade-notes")).toContainText("Lithium ore");
  await changed(() => page.getByRole("switch", { name: "Count EU members as MSP partners" }).check());
  await changed(() => choose(page, /^From/, "MSP partners"));
  await changed(() => choose(page, /^To/, "China"));
  await changed(() => choose(page, "Stage", "Intermediate"));
  await changed(() => choose(page, "Stage", "Ore"));
  await expect(page.getByRole("group", { name: "Measure" })).toContainText("Gross weight (t)");
  await expect(page.getByRole("group", { name: "Measure" })).not.toContainText("Content");
  await changed(() => page.keyboard.press("["));
  await page.getByRole("button", { name: "Reset all" }).click();
  expect(new URL(page.url()).search).toBe("");
  await expectToSay(headline(page), "70% of the world’s lithium");

  await page.getByRole("combobox", { name: "To: Add a country" }).pressSequentially("Japan");
  await page.keyboard.press("Enter");
  await expectToSay(headline(page), /Japan bought \d+% of its imports of .+ from China in 2024/);
  expect(inAddress(page, "to")).toBe("JPN");
  await page.getByRole("button", { name: "Remove Japan" }).click();
  await expectToSay(headline(page), "South Korea bought");
});
