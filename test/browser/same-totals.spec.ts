import type { Locator, Page } from "@playwright/test";
import { openAtlas } from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

/** Ten selections: countries and blocs, both measures, both stages, minerals with and without own output. */
const SELECTIONS = [
  "?consumer=KOR&year=2023&fill=refined-in",
  "?consumer=KOR&year=2023&fill=mined-in",
  "?consumer=msp&year=2023&fill=refined-in",
  "?consumer=JPN&mineral=cobalt&year=2022&fill=mined-in&by=weight",
  "?consumer=USA&mineral=antimony&year=2021&fill=refined-in",
  "?consumer=DEU&mineral=magnesium&year=2022&fill=refined-in",
  "?consumer=msp&mineral=nickel&year=2022&fill=mined-in&eu=1",
  "?consumer=CHN&mineral=copper&year=2023&fill=mined-in",
  "?consumer=resource-rich&mineral=tin&year=2023&fill=refined-in",
  "?consumer=IND&mineral=aluminium&year=2023&fill=refined-in&by=weight",
] as const;

/** Total and base of one view, and its shares by country (four decimals), as its data attributes say them. */
interface Told {
  readonly total: string | null;
  readonly base: string | null;
  readonly parts: ReadonlyMap<string, number>;
}

async function told(view: Locator, column = ""): Promise<Told> {
  const parts = ((await view.getAttribute("data-parts")) ?? "").split(" ").filter((part) => part.startsWith(column));
  const pairs = parts.map((part) => {
    const at = part.lastIndexOf(":");
    return [part.slice(column.length, at), Number(part.slice(at + 1))] as const;
  });
  return {
    total: await view.getAttribute("data-total"),
    base: await view.getAttribute("data-base"),
    parts: new Map(pairs.filter(([country]) => /^[A-Z]{3}$/.test(country))),
  };
}

/** The shares that a sentence says in words, as whole or tenths of per cent. */
async function sharesInWords(page: Page): Promise<string[]> {
  const figures = await page
    .locator(".supply-sentence .figure")
    .evaluateAll((buttons) => buttons.map((button) => (button.firstChild?.textContent ?? "").trim()));
  return figures.filter((figure) => figure.endsWith("%"));
}

for (const link of SELECTIONS) {
  test(`sentence, diagram, ranking, map and table say the same: ${link}`, async ({ page }) => {
    await openAtlas(page, `${link}&table=shares`);
    const sentence = page.locator(".supply-sentence");
    await expect(sentence).toBeVisible();
    const stage = link.includes("mined-in") ? "mined" : "refined";
    const ranking = page.locator(".supply-ranking");
    const [said, diagram, ranked, map, table] = await Promise.all([
      told(sentence),
      told(page.locator(".supply-sankey"), `${stage}:`),
      told(ranking),
      told(page.locator(".map-view")),
      told(page.locator(".supply-table")),
    ]);
    expect(Number(said.total), "there is something to compare").toBeGreaterThan(0);
    for (const [name, view] of Object.entries({ diagram, ranked, map, table })) {
      expect([view.total, view.base], name).toEqual([said.total, said.base]);
    }
    const twin = page.getByRole("grid").locator("tfoot tr[data-total]");
    await expect(twin, "the table twin has the consumer's supply").toHaveCount(1);
    const twinTotal = Number(await twin.getAttribute("data-total"));
    // Paths are added up one by one there: equal but for the last digits.
    expect(twinTotal / Number(said.total)).toBeCloseTo(1, 9);
    expect(await ranking.getAttribute("data-stage")).toBe(stage);
    expect(await page.locator(".map-view").getAttribute("data-stage")).toBe(stage);

    expect([...map.parts], "the map colours what the ranking lists").toEqual([...ranked.parts]);
    expect(diagram.parts.size).toBeGreaterThan(0);
    for (const [country, part] of diagram.parts) {
      expect(ranked.parts.get(country), `${country} in the diagram`).toBe(part);
    }

    // The sentence names the first of the ranking, with the figure that the list shows.
    const shares = await sharesInWords(page);
    if (ranked.parts.size > 0) {
      const first = await ranking.getByRole("listitem").first().locator(".bar-figure").textContent();
      expect(shares).toContain(first);
    } else {
      await expect(sentence).toContainText("is not known");
    }
  });
}

test("the table below the diagram adds up to its total", async ({ page }) => {
  await openAtlas(page, SELECTIONS[0]);
  await page.locator(".supply-sankey").scrollIntoViewIfNeeded();
  await page.getByText("As a table").first().click();
  const rows = page.locator(".supply-table tbody tr");
  expect(await rows.count()).toBeGreaterThan(3);
  await expect(page.locator(".supply-table tfoot")).toContainText("100%");
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
