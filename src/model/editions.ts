/**
 * The one source that changes its customs nomenclature on the way: its files of the years before are made by another
 * edition than those from then on. The words under a code, and so what is counted, differ between the two.
 */
const CHANGE = { source: "baci-202601", from: 2017, before: "HS 2002", after: "HS 2017" } as const;

/** The edition by which that source counts a year; "" where none of the rows are its. */
export function editionOf(sourceIds: readonly string[], year: number): string {
  if (!sourceIds.includes(CHANGE.source)) {
    return "";
  }
  return year < CHANGE.from ? CHANGE.before : CHANGE.after;
}

/** A year from which on goods are counted by another edition. */
export interface EditionChange {
  readonly year: number;
  readonly before: string;
  readonly after: string;
}

/** Changes from one known edition to another between neighbouring points. */
export function editionChanges(
  points: readonly { readonly year: number; readonly edition?: string | undefined }[],
): EditionChange[] {
  const known = points.filter(({ edition }) => edition);
  return known.flatMap(({ year, edition: after = "" }, at) => {
    const before = known[at - 1]?.edition ?? after;
    return before === after ? [] : [{ year, before, after }];
  });
}
