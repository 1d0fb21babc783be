import type { HsCode, Index } from "./types.ts";

/** Years that each code is held for, looked up once an index. */
const known = new WeakMap<Index, ReadonlyMap<string, ReadonlySet<number>>>();

/**
 * Codes of which the data holds no row at all in a year: their trade is unknown, not zero. A code counts as held where
 * its four-digit heading is, and a heading where a code inside it is. Sums of several codes (REE3) stand for others.
 */
export function missingCodes(index: Index, codes: readonly HsCode[], year: number): HsCode[] {
  const years = yearsByCode(index);
  const held = [...years].filter(([, list]) => list.has(year)).map(([hsCode]) => hsCode);
  const isHeld = (hsCode: string) => held.some((other) => other.startsWith(hsCode) || hsCode.startsWith(other));
  return codes.filter(({ hsCode }) => /^\d+$/.test(hsCode) && !isHeld(hsCode));
}

function yearsByCode(index: Index): ReadonlyMap<string, ReadonlySet<number>> {
  let years = known.get(index);
  if (years === undefined) {
    years = new Map(index.flowFiles.map((file) => [file.hsCode, new Set(file.years)]));
    known.set(index, years);
  }
  return years;
}
