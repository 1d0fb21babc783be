import type { Locator, Page } from "@playwright/test";
import { readTable } from "../data/support/package.ts";
import { goTo, openAtlas, settled, textOf } from "./support/atlas.ts";
import { grid } from "./support/table.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

/** Ten selections: countries and blocs, both measures, both stages, minerals with and without own output. */
const SELECTIONS = [
  "?consumer=KOR&year=2023&fill=refined-in",
  "?consumer=KOR&year=2023&fill=mined-in",
  "?consumer=msp&year=2023&fill=refined-in",
  "?consumer=KOR&mineral=cobalt&year=2022&fill=mined-in&by=weight",
  "?consumer=USA&mineral=antimony&year=2021&fill=refined-in",
  "?consumer=DEU&mineral=magnesium&year=2022&fill=refined-in",
  "?consumer=msp&mineral=nickel&year=2022&fill=mined-in&eu=1",
  "?consumer=CHN&mineral=copper&year=2023&fill=mined-in",
  "?consumer=resource-rich&mineral=tin&year=2023&fill=refined-in",
  "?consumer=IND&mineral=aluminium&year=2023&fill=refined-in",
] as const;

const UNITS: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, k: 1e3, Mt: 1e6, kt: 1e3 };

/** The number in an amount as it is written, such as "≈ USD 1.2 bn" or "340 kt". */
function amountIn(words: string): number {
  const [, digits, unit = ""] = /([\d.,]+)\s*(\p{L}*)/u.exec(words) ?? [];
  expect(digits, `a number in “${words}”`).toBeDefined();
  return Number(digits?.replaceAll(",", "")) * (UNITS[unit] ?? 1);
}

/** A share as it is written, as a part of 1. */
function partIn(words: string): number {
  return words === "<0.1%" ? 0.0002 : words === ">99%" ? 0.997 : Number(/^([\d.]+)%$/.exec(words)?.[1]) / 100;
}

/** Two digits are shown of an estimate, on both sides of a comparison, and of a share whole per cents. */
const ROUNDING = { amount: 2 * 0.051, part: 0.0051 } as const;

function expectPart(found: number, expected: number, what: string): void {
  expect(Math.abs(found - expected), `${what}: ${found}, not ${expected}`).toBeLessThanOrEqual(ROUNDING.part);
}

function expectAmount(found: number, expected: number, what: string): void {
  const difference = Math.abs(found - expected);
  expect(difference, `${what}: ${found}, not ${expected}`).toBeLessThanOrEqual(ROUNDING.amount * expected);
}

/** What the reader sees in an element, unbreakable spaces as plain ones: notes that only a screen reader says are not in it. */
async function seen(elements: Locator): Promise<string[]> {
  const texts = await elements.allInnerTexts();
  return texts.map((text) => text.replaceAll("\u00a0", " ").trim());
}

/** Total, and shares in their order. */
async function figuresOfSentence(page: Page) {
  const [total = "", ...shares] = await seen(page.locator(".answer-panel .supply-sentence .figure"));
  return { total, shares };
}

interface Ranked {
  readonly name: string;
  /** "" for others and unknown, which are shares only. */
  readonly amount: string;
  readonly share: string;
}

async function ranking(page: Page): Promise<Ranked[]> {
  const rows = page.locator(".answer-panel .supply-ranking").getByRole("listitem");
  // Read at once: the list may follow a late choice between two looks.
  const read = await rows.evaluateAll((items) =>
    items.map((item) =>
      [".bar-name", ".bar-detail", ".bar-figure"].map((part) => item.querySelector(part)?.textContent),
    ),
  );
  return read.map((texts) => {
    const [name = "", amount = "", share = ""] = texts.map((text) => text?.replaceAll("\u00a0", " "));
    return { name, amount, share };
  });
}

/** Cells of the rows and of the footer of the table below the diagram. */
async function diagramTable(page: Page) {
  const table = page.locator(".answer-panel .supply-table");
  const details = page.locator(".answer-panel details").filter({ has: page.locator(".supply-table") });
  if ((await details.getAttribute("open")) === null) {
    await details.locator("summary").click();
  }
  await expect(table.locator("tbody tr").first()).toBeVisible();
  const cells = await seen(table.locator("tbody tr > *"));
  const rows = Array.from({ length: cells.length / 4 }, (_, row) => cells.slice(row * 4, row * 4 + 4));
  return {
    rows: rows.map(([mined, refined, amount, share]) => ({
      mined: mined!,
      refined: refined!,
      amount: amountIn(amount!),
      part: partIn(share!),
    })),
    footer: await seen(table.locator("tfoot tr > *")),
  };
}

/** Rows of the consumer's supply in the table twin, and their total. */
async function twin(page: Page) {
  await page.getByRole("searchbox", { name: "Search the rows" }).fill("supply of");
  const first = grid(page).locator("tbody tr").first();
  await expect(first).toContainText("Supply of");
  const total = await seen(grid(page).locator("tfoot tr").filter({ hasText: "Supply of" }).locator("> *"));
  const rows = (await grid(page).locator("tbody tr").all()).slice(0, 3);
  return { total, rows: await Promise.all(rows.map((row) => seen(row.locator("> *")))) };
}

const ISO3 = new Map(readTable("countries").map((row) => [row["en"]!, row["iso3"]!]));

/** The parts that the map was given to colour countries by, by iso3. */
async function mapParts(page: Page): Promise<Map<string, number>> {
  const parts = ((await page.locator(".map-view").getAttribute("data-fill")) ?? "").split(" ").filter(Boolean);
  return new Map(parts.map((part) => [part.slice(0, 3), Number(part.slice(4))]));
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

test("sentence, diagram, ranking, map and table show the same, for ten selections", async ({ page }) => {
  test.slow();
  await openAtlas(page, `${SELECTIONS[0]}&table=shares`);
  for (const link of SELECTIONS) {
    await test.step(link, () => expectSameTotals(page, link));
  }
});

async function expectSameTotals(page: Page, link: string): Promise<void> {
  await goTo(page, `${link}&table=shares`);
  await settled(page);
  const sentence = page.locator(".answer-panel .supply-sentence");
  await expect(sentence).toBeVisible();
  const stage = link.includes("mined-in") ? "mined" : "refined";
  const [{ total, shares }, ranked, map, box] = await Promise.all([
    figuresOfSentence(page),
    ranking(page),
    mapParts(page),
    page.locator(".answer-panel .supply-sankey .box").last().getAttribute("aria-label"),
  ]);
  const { rows, footer } = await diagramTable(page);
  const listed = await twin(page);
  const whole = amountIn(total);
  expect(whole, "there is something to compare").toBeGreaterThan(0);

  // One total: in the sentence, at the end of the diagram, below its table, and below the table twin.
  expect(box?.replaceAll("\u00a0", " ")).toMatch(new RegExp(`: ${total.replace(/[.()]/gu, "\\$&")}$`));
  expect(footer).toEqual(["Total", total, "100%"]);
  expect(listed.total).toContain("100%");
  const twinTotal = listed.total.find((cell) => /\d/.test(cell) && !cell.endsWith("%"));
  expectAmount(amountIn(twinTotal!), whole, "total of the table twin");
  const isSupply = (await textOf(sentence)).includes("imports and own output together");
  const isEstimate = isSupply || link.includes("by=weight");
  expect(total.startsWith("≈"), "a total with own output, or of content, is an estimate").toBe(isEstimate);
  await expect(page.locator(".answer-panel")).toContainText(`Share of the ${isSupply ? "supply" : "imports"} of `);
  for (const row of listed.rows) {
    expect(row).toContain(isSupply ? "supply" : "imports");
  }

  // The ranking: parts of that total, which add up to all of it.
  const missing = Math.abs(sumOf(ranked.map(({ share }) => partIn(share))) - 1);
  expect(missing, JSON.stringify(ranked)).toBeLessThan(ROUNDING.part * ranked.length);
  const countries = ranked.filter(({ amount }) => amount !== "");
  for (const { name, amount, share } of countries) {
    const off = Math.abs(amountIn(amount) / whole - partIn(share));
    expect(off, `${name}: ${amount} of ${total}, ${share}`).toBeLessThan(
      ROUNDING.part + ROUNDING.amount * partIn(share),
    );
  }

  // The table below the diagram adds up to the total, and country by country to the ranking.
  expectAmount(sumOf(rows.map((row) => row.amount)), whole, "rows below the diagram");
  const inDiagram = new Set(rows.map((row) => row[stage]));
  for (const { name, amount, share } of countries.filter((row) => inDiagram.has(row.name))) {
    const own = rows.filter((row) => row[stage] === name);
    expectAmount(sumOf(own.map((row) => row.amount)), amountIn(amount), `${name} below the diagram`);
    const off = Math.abs(sumOf(own.map(({ part }) => part)) - partIn(share));
    expect(off, `share of ${name} below the diagram`).toBeLessThan(ROUNDING.part * (own.length + 1));
  }

  // The first rows of the table twin are bands of the diagram.
  for (const [, mined, refined, share, amount] of listed.rows) {
    const band = rows.find((row) => row.mined === mined && row.refined === refined);
    if (band !== undefined) {
      expectPart(partIn(share!), band.part, `${mined} to ${refined}`);
      expectAmount(amountIn(amount!), band.amount, `${mined} to ${refined}`);
    }
  }

  // The map was given what the ranking lists.
  expect(map.size).toBeGreaterThanOrEqual(countries.length);
  for (const { name, share } of countries) {
    expectPart(map.get(ISO3.get(name)!)!, partIn(share), `${name} on the map`);
  }
  const known = 1 - sumOf(ranked.filter(({ name }) => name === "unknown").map(({ share }) => partIn(share)));
  expectPart(sumOf([...map.values()]), known, "all countries on the map");

  // The sentence names the first of the ranking, with the figure that the list shows.
  if (countries.length > 0) {
    expect(shares).toContain(countries[0]!.share);
    await expect(sentence).toContainText(countries[0]!.name);
  } else {
    await expect(sentence).toContainText("is not known");
  }
}

test("of a refiner that buys raw material neither panel, map nor table shows shares", async ({ page }) => {
  await openAtlas(page, "?consumer=JPN&mineral=graphite&year=2023&fill=refined-in&table=shares");
  const sentence = page.locator(".answer-panel .supply-sentence");
  await expect(sentence).toContainText("Japan refines what it imports: USD 81.6 m of raw material in 2023", {
    useInnerText: true,
  });
  await expect(sentence).not.toContainText("%", { useInnerText: true });
  await expect(page.locator(".supply-sankey, .supply-ranking")).toHaveCount(0);
  await expect(page.locator(".map-view")).toHaveAttribute("data-fill", "");
  await expect(page.getByText("Refined in, traced – not known for Japan")).toBeAttached();
  await page.getByRole("searchbox", { name: "Search the rows" }).fill("supply of");
  await expect(grid(page).locator("tbody tr").filter({ hasText: "Supply of" })).toHaveCount(0);
});

test("choosing a box of the diagram chooses on the map, and a flow chosen on the map is marked in the diagram", async ({
  page,
}) => {
  await openAtlas(page, SELECTIONS[0]);
  const diagram = page.getByRole("group", { name: /^Flow diagram/ });
  const chile = diagram.getByRole("button", { name: /^Mined in Chile: / });
  await chile.focus();
  await page.keyboard.press("Enter");
  await expect(chile).toHaveAttribute("aria-pressed", "true");
  expect(new URL(page.url()).searchParams.get("origin")).toBe("CHL");
  await page.keyboard.press("Enter");
  await expect(chile).toHaveAttribute("aria-pressed", "false");
  expect(new URL(page.url()).searchParams.get("origin")).toBeNull();

  await page.goto(`index.html${SELECTIONS[0]}&item=country:AUS`);
  await expect(page.getByRole("article").getByRole("button", { name: /^Mined in Australia: / })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("a number says where it comes from: status, sources, rows, and the report that disagrees", async ({ page }) => {
  await openAtlas(page, SELECTIONS[0]);
  await page.locator(".supply-sentence .figure").nth(1).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Our estimate for 2023");
  await expect(dialog).toContainText("Licence:");
  await expect(dialog.getByRole("table")).toContainText("282520");
  await expect(dialog).toContainText(/UN Comtrade \(the (im|ex)porter\) says USD/);
  await dialog.getByRole("button", { name: "Methods" }).click();
  await expect(page.getByRole("heading", { name: "Concentration (HHI)" })).toBeVisible();
  await expect(page).toHaveTitle("Methods – Lodeway");
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Concentration (HHI)" })).toBeHidden();
});
