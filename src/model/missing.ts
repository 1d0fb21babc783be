import { isEarlyYear, YEARS } from "./selection.ts";
import type { FlowTable, Good, Index } from "./types.ts";
import type { Dataset } from "./views.ts";

/** Years that each good is held for, looked up once an index. */
const known = new WeakMap<Index, ReadonlyMap<string, ReadonlySet<number>>>();

/**
 * Goods of which the data holds no row at all in a year: their trade is unknown, not zero. A good counts as held where a
 * sum of several ("280530+284690") holds its customs codes, and a sum where all that it adds up is held.
 */
export function missingGoods(index: Index, goods: readonly Good[], year: number): Good[] {
  const years = yearsByGood(index);
  const held = index.goods.filter((good) => years.get(good.id)?.has(year));
  const heldCodes = new Set(held.flatMap(codesOf));
  const isSum = (good: Good) => good.hsCodes.some((hsCode) => hsCode.includes("+"));
  const summed = new Set(held.filter(isSum).flatMap(codesOf));
  return goods.filter((good) => {
    const isWithin = (codes: ReadonlySet<string>) => codesOf(good).every((hsCode) => codes.has(hsCode));
    return !held.includes(good) && !isWithin(isSum(good) ? heldCodes : summed);
  });
}

function codesOf({ hsCodes }: Good): readonly string[] {
  return hsCodes.flatMap((hsCode) => hsCode.split("+"));
}

function yearsByGood(index: Index): ReadonlyMap<string, ReadonlySet<number>> {
  let years = known.get(index);
  if (years === undefined) {
    years = new Map(index.flowFiles.map((file) => [file.good, new Set([...file.earlyYears, ...file.years])]));
    known.set(index, years);
  }
  return years;
}

/** The first year that a good is held for; undefined where it is held for none. */
export function firstYearOf(index: Index, good: Good): number | undefined {
  const years = yearsByGood(index).get(good.id);
  return years && years.size > 0 ? Math.min(...years) : undefined;
}

/** Goods that the index says are held for a year, but of whose file for that time no row is here: it did not come. */
export function lostGoods({ index, flows }: Dataset, goods: readonly Good[], year: number): Good[] {
  const years = yearsByGood(index);
  return goods.filter(({ id }) => years.get(id)?.has(year) === true && !hasFileOf(flows.get(id), year));
}

/** Tables are sorted by year: the first row tells whether the early file is in it, the last one whether the recent is. */
function hasFileOf(table: FlowTable | undefined, year: number): boolean {
  const [first, last] = [table?.year[0], table?.year[table.length - 1]];
  return isEarlyYear(year) ? first !== undefined && isEarlyYear(first) : last !== undefined && last >= YEARS.recent;
}
