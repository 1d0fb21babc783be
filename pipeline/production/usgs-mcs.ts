import { iso3OfName } from "../lib/countries.ts";
import { byText } from "../lib/order.ts";
import { MCS_PRODUCTS, type McsProduct } from "./mcs-products.ts";
import { loadMcsCells, type McsCell } from "./mcs-tables.ts";
import { type Observation, WORLD } from "./observation.ts";

/** Withheld, not available, not applicable, included elsewhere, an upper bound, blank: all of them unknown. */
const UNKNOWN = /^(w|na|xx|s|<.*|)$/i;
/** A dash is the publisher's zero. */
const ZERO = /^[—–-]$/;

/**
 * The number in a cell, null where unknown.
 * @throws on text that is neither a number nor a known mark
 */
export function mcsNumber(text: string): number | null {
  // A superscript "e" (estimated) has slipped in front of some figures.
  const trimmed = text.replaceAll(/[,\s]/g, "").replace(/^e(?=\d)/, "");
  if (UNKNOWN.test(trimmed) || /included/i.test(trimmed)) {
    return null;
  }
  const value = ZERO.test(trimmed) ? 0 : Number(trimmed);
  if (Number.isNaN(value)) {
    throw new Error(`USGS MCS: cannot read the figure "${text}"`);
  }
  return value;
}

/**
 * iso3 of a country cell, WORLD for a world total, null for "Other countries".
 * Footnote marks have slipped into names ("Japane", "New Caledonia9", "Brazil (beneficiated)").
 * @throws on a name that is none of these
 */
export function mcsCountry(cell: string): string | null {
  const name = cell.replaceAll(/\s+/g, " ").trim();
  if (/^other/i.test(name)) {
    return null;
  }
  if (/^world total/i.test(name)) {
    return WORLD;
  }
  const plain = name.replace(/ ?\(.*\)\d*$/, "").replace(/\d+$/, "");
  const candidates = [name, plain, plain.replace(/e$/, ""), plain.replace(/,.*$/, "")];
  const iso3 = candidates.map(iso3OfName).find((found) => found !== null);
  if (iso3 === undefined) {
    throw new Error(`USGS MCS: unknown country "${cell}"`);
  }
  return iso3 ?? null;
}

function partOf(product: McsProduct, cell: McsCell): number {
  return product.parts.findIndex((part) => part.test(cell.type));
}

/** US rutile is included with ilmenite, so its empty cell is not an unknown. */
function isIncludedElsewhere(product: McsProduct, cell: McsCell): boolean {
  return product.mineral === "titanium" && partOf(product, cell) === 1 && cell.country.startsWith("United");
}

function belongs(product: McsProduct, cell: McsCell): boolean {
  const chapter = cell.edition < 2025 ? cell.chapter === product.file : product.commodity.test(cell.chapter);
  return chapter && partOf(product, cell) >= 0 && !isIncludedElsewhere(product, cell);
}

function tonnes(cell: McsCell): number | null {
  const value = mcsNumber(cell.value);
  if (value !== null && Number.isNaN(cell.tonnesPerUnit)) {
    throw new Error(`USGS MCS ${cell.edition}: no unit for ${cell.chapter}`);
  }
  return value === null ? null : value * cell.tonnesPerUnit;
}

/** Sum of the parts of one country or of the world; unknown as soon as one part is. */
function sumTonnes(cells: readonly McsCell[]): number | null {
  const whole = cells.find((cell) => /and rutile/.test(cell.type) && mcsCountry(cell.country) === WORLD);
  const named = cells.find((cell) => /and rutile/i.test(cell.country));
  const parts = (named ?? whole) === undefined ? cells.map(tonnes) : [tonnes((named ?? whole)!)];
  return parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** What the reader of one figure must know. */
function noteOf(product: McsProduct, iso3: string, cells: readonly McsCell[]): string {
  if (product.mineral === "boron") {
    return cells[0]!.type.replace(/^(mine|plant)? ?production ?[,—-]? ?/, "").replace("boron, ", "");
  }
  const excludes = cells.some((cell) => /exclud\w+ (u\.s\.|united states)/i.test(cell.note + cell.country));
  return iso3 === WORLD && excludes ? "world total excludes the United States" : "";
}

function observation(product: McsProduct, iso3: string, cells: readonly McsCell[]): Observation {
  const first = cells[0]!;
  return {
    mineral: product.mineral,
    stage: product.stage,
    basis: product.basis,
    iso3,
    year: first.year,
    quantityTonnes: sumTonnes(cells),
    estimated: cells.some((cell) => cell.estimated),
    source: `usgs-mcs-${first.edition}`,
    note: noteOf(product, iso3, cells),
  };
}

/** The observations of one product, one per country and year of each edition. */
function observationsOf(product: McsProduct, cells: readonly McsCell[]): Observation[] {
  const groups = new Map<string, { iso3: string; cells: McsCell[] }>();
  for (const cell of cells.filter((candidate) => belongs(product, candidate))) {
    const iso3 = mcsCountry(cell.country);
    if (iso3 !== null) {
      const key = `${cell.edition} ${cell.year} ${iso3}`;
      const group = groups.get(key) ?? { iso3, cells: [] };
      group.cells.push(cell);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map((group) => observation(product, group.iso3, group.cells));
}

/** Keeps, for each mineral, stage and year, the latest edition: the 2026 edition gives 2024 again. */
function latestEditions(observations: readonly Observation[]): Observation[] {
  const latest = new Map<string, string>();
  const key = (row: Observation) => `${row.mineral} ${row.stage} ${row.year}`;
  for (const row of observations) {
    const known = latest.get(key(row)) ?? "";
    latest.set(key(row), byText(row.source, known) > 0 ? row.source : known);
  }
  return observations.filter((row) => row.source === latest.get(key(row)));
}

/**
 * Mine, smelter and refinery output of the USGS Mineral Commodity Summaries 2022–2026, in tonnes.
 * Each year is taken from the latest edition that has it.
 */
export function loadMcs(): Observation[] {
  const cells = loadMcsCells();
  return latestEditions(MCS_PRODUCTS.flatMap((product) => observationsOf(product, cells)));
}
