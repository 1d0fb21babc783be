import type { Good, Index } from "./types.ts";

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
