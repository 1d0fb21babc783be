import { expectToSay, headline, tradeInView } from "./support/atlas.ts";
import { downloadCsv, grid, rowOf } from "./support/table.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: ["--no-sandbox", "--disable-3d-apis"] }),
});

test("without WebGL the table alone says who mines and who refines lithium", async ({ page }) => {
  await page.goto("index.html?table=shares");
  await expect(page.getByRole("main")).toContainText("WebGL is missing or switched off");
  await expect(grid(page)).toHaveAccessibleName(/Shares by country: Lithium, 2024/);
  await expect(rowOf(page, /^World mining Australia – 38% – 2024 Li₂O content/)).toBeVisible();
  const refined = rowOf(page, /^World refining – China 70% – 2024/);
  await page.getByRole("searchbox", { name: "Search the rows" }).fill("refining china");
  await expect(refined).toBeVisible();
  await expect(refined).toContainText("estimate");
  await expectToSay(headline(page), "China refined 70% of the world’s lithium");
  await refined.getByRole("button", { name: /IEA/ }).click();
  await expect(page.getByRole("dialog", { name: "Sources and licences" })).toBeVisible();
});

test("without WebGL the table says what goes through China to the MSP partners; its CSV adds up to the page", async ({
  page,
}) => {
  await page.goto("index.html?to=msp&table=flows");
  const output = rowOf(page, /^Total, Out of China/);
  await expect(output).toBeVisible();
  await expect(rowOf(page, /^China South Korea/)).toContainText("Out of China");
  const { name, comments, rows } = await downloadCsv(page);
  expect(name).toBe("lodeway-lithium-2024-flows.csv");
  const legs = ["feed", "output"].map((leg) =>
    rows.filter((row) => row["leg"] === leg).reduce((sum, row) => sum + Number(row["value_usd"]), 0),
  );
  const [feed = 0, out = 0] = legs;
  expect(out).toBeGreaterThan(1e9);
  const digits = (amount: number) => Number(amount.toPrecision(3)).toLocaleString("en-GB");
  await expect(output).toContainText(digits(out));
  await expect(rowOf(page, /^Total, Into China/)).toContainText(digits(feed));
  await expectToSay(tradeInView(page), `USD ${Number((out / 1e9).toPrecision(3))} bn of processed goods came out`);
  const header = comments.join("\n");
  expect(header).toContain("to MSP partners");
  expect(header).toContain("/atlas/index.html?to=msp&table=flows");
  expect(header).toMatch(/# Data version: \w{6,}/);
  expect(header).toMatch(/# Source \S+: .*https:/);
  const shown = await page.getByRole("status").filter({ hasText: /rows$/ }).textContent();
  expect(shown?.replace(/\D/g, "")).toBe(String(rows.length));
});

test("without WebGL the table says how far Korea depends on China, as the sentence does", async ({ page }) => {
  await page.goto("index.html?lens=all&stage=refined&to=KOR&table=flows");
  const china = rowOf(page, /^China South Korea/);
  await expect(china).toBeVisible();
  // All that is in view is one country's imports: here the share of the leg is that of its imports.
  const shares = await china.getByRole("gridcell", { name: /^\d+%$/ }).allTextContents();
  expect(new Set(shares).size).toBe(1);
  const [share] = shares;
  await expectToSay(headline(page), new RegExp(`South Korea bought ${share} of its imports of lithium`));
});

test("without WebGL keys alone open, read and close the table", async ({ page }) => {
  await page.goto("index.html");
  await expect(headline(page)).toBeVisible();
  await page.keyboard.press("t");
  await expect(page.getByRole("tab", { name: "Flows" })).toBeFocused();
  await expect(rowOf(page, /^Australia China/)).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("tab", { name: "Sites" })).toBeFocused();
  await expect(grid(page)).toHaveAccessibleName(/^Sites on the map: Lithium/);
  await grid(page).locator('tr[tabindex="0"]').focus();
  await page.keyboard.press("End");
  const rows = Number(await grid(page).getAttribute("aria-rowcount"));
  await expect(page.locator("tr:focus")).toHaveAttribute("aria-rowindex", String(rows - 1));
  await expect(page.locator("tr:focus")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("article")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(grid(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Table" })).toBeFocused();
});

test("without WebGL ten thousand sites are one table of which only the rows in view are drawn", async ({ page }) => {
  await page.goto("index.html?table=sites&mineral=all&kind=deposit,mine,plant,project&low=1");
  await expect.poll(async () => Number(await grid(page).getAttribute("aria-rowcount"))).toBeGreaterThan(10_000);
  expect(await grid(page).locator("tbody tr").count()).toBeLessThan(100);
  await page.getByRole("searchbox", { name: "Search the rows" }).fill("bayan obo");
  await expect(rowOf(page, /Bayan Obo/).first()).toBeVisible();
  await rowOf(page, /Bayan Obo/)
    .first()
    .click();
  const name = await rowOf(page, /Bayan Obo/)
    .first()
    .getByRole("rowheader")
    .textContent();
  await page.getByRole("searchbox", { name: "Search the rows" }).fill("");
  await expect(grid(page).locator('tr[aria-selected="true"]')).toContainText(name ?? "");
  await expect(grid(page).locator('tr[aria-selected="true"]')).toBeInViewport();
});
