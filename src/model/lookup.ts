import type { Country, FlowTable, Good, Index, Measure, MineralId } from "./types.ts";

const numbersByList = new WeakMap<readonly Country[], ReadonlyMap<string, number>>();

/** Row number in `Index.countries` by iso3; made once per index. */
export function countryNumbers(index: Index): ReadonlyMap<string, number> {
  const known = numbersByList.get(index.countries);
  if (known !== undefined) {
    return known;
  }
  const numbers = new Map(index.countries.map((country, number) => [country.iso3, number]));
  numbersByList.set(index.countries, numbers);
  return numbers;
}

/** Row number of a country, or -1 where the iso3 is unknown. */
export function countryNumber(index: Index, iso3: string): number {
  return countryNumbers(index).get(iso3) ?? -1;
}

/** True where a good can hold one of the minerals; no minerals means all. */
export function holdsMineral(good: Good, minerals: readonly MineralId[]): boolean {
  return minerals.length === 0 || good.minerals.some((mineral) => minerals.includes(mineral));
}

/** Baskets that hold a selected mineral. */
export function basketsOf({ goods }: Pick<Index, "goods">, minerals: readonly MineralId[]): Good[] {
  return goods.filter((good) => good.basket && good.minerals.some((mineral) => minerals.includes(mineral)));
}

/** Customs codes of the whole world have six digits at most; longer ones are one customs union's. */
const WORLDWIDE_DIGITS = 6;

/** True for a good that customs of the whole world know by a code of its own. */
export function isOfItsOwn({ basket, hsCodes }: Good): boolean {
  return !basket && hsCodes.some((code) => code.length <= WORLDWIDE_DIGITS);
}

/** Where baskets stand: first ("all") where customs know the minerals in hardly any other way, else as an aside. */
export function placeOfBaskets(index: Pick<Index, "goods">, minerals: readonly MineralId[]): "all" | "some" | "none" {
  if (basketsOf(index, minerals).length === 0) {
    return "none";
  }
  return index.goods.some((good) => isOfItsOwn(good) && holdsMineral(good, minerals)) ? "some" : "all";
}

const goodsByList = new WeakMap<readonly Good[], ReadonlyMap<string, Good>>();

/** A good by its id; made once per index. */
export function goodById({ goods }: Pick<Index, "goods">, id: string): Good | undefined {
  const known = goodsByList.get(goods) ?? new Map(goods.map((good) => [good.id, good]));
  goodsByList.set(goods, known);
  return known.get(id);
}

/** The column of a measure: USD, gross tonnes or tonnes contained, NaN where unknown. */
export function amountsOf(table: FlowTable, measure: Measure): Float64Array {
  switch (measure) {
    case "value":
      return table.valueUsd;
    case "weight":
      return table.netWeightTonnes;
    case "content":
      return contentsOf(table);
  }
}

const contentsByTable = new WeakMap<FlowTable, Float64Array>();

function contentsOf(table: FlowTable): Float64Array {
  const contents = contentsByTable.get(table) ?? table.netWeightTonnes.map((tonnes) => tonnes * table.contentPerTonne);
  contentsByTable.set(table, contents);
  return contents;
}

/**
 * First row and end (exclusive) of one year in a table sorted by year.
 * Found by halving, so that rows of other years cost nothing.
 */
export function rowsOfYear(table: FlowTable, year: number): { readonly start: number; readonly end: number } {
  return { start: firstRowFrom(table, year), end: firstRowFrom(table, year + 1) };
}

function firstRowFrom(table: FlowTable, year: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.year[middle] as number) < year) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
