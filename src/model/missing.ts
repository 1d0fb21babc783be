import type { Good, Index } from "./types.ts";

/** Years that each good is held for, looked up once an index. */
const known = new WeakMap<Index, ReadonlyMap<string, ReadonlySet<number>>>();

/**
 * Goods of which the data holds no row at all in a year: their trade is unknown, not zero. A good counts as held where
 * another one, a sum of several, holds all its customs codes; and a sum where all that it adds up is held.
 */
export function missingGoods(index: Index, goods: readonly Good[], year: number): Good[] {
  const years = yearsByGood(index);
  const held = index.goods.filter((good) => years.get(good.id)?.has(year));
  const heldCodes = new Set(held.flatMap((good) => good.hsCodes));
  return goods.filter((good) => !held.includes(good) && !(good.hsCodes.length > 1 && isWithin(good, heldCodes)) && !isSummed(good, held));
}

function isWithin(good: Good, codes: ReadonlySet<string>): boolean {
  return good.hsCodes.every((hsCode) => codes.has(hsCode));
}

/** True where one held good of more customs codes holds them all. */
function isSummed(good: Good, held: readonly Good[]): boolean {
  return held.some(({ hsCodes }) => hsCodes.length > good.hsCodes.length && isWithin(good, new Set(hsCodes)));
}

function yearsByGood(index: Index): ReadonlyMap<string, ReadonlySet<number>> {
  let years = known.get(index);
  if (years === undefined) {
    years = new Map(index.flowFiles.map((file) => [file.good, new Set(file.years)]));
    known.set(index, years);
  }
  return years;
}
