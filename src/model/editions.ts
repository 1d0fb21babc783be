/**
 * A source made of two editions of the nomenclature, one up to a year and the other from the next: a break in every
 * series of its goods.
 */
export interface EditionsBreak {
  readonly source: string;
  readonly before: { readonly edition: string; readonly last: number };
  readonly after: { readonly edition: string; readonly first: number };
}

/** The older files of BACI, of codes that its edition in HS 1992 does not hold here. */
export const OLDER_EDITIONS_BREAK: EditionsBreak = {
  source: "baci-202601",
  before: { edition: "HS 2002", last: 2016 },
  after: { edition: "HS 2017", first: 2017 },
};

/**
 * The edition by which the broken source counts a year; "" where none of the sources is it. The words under a code, and
 * so what is counted, differ between its editions.
 */
export function editionOf(sourceIds: readonly string[], year: number): string {
  const { source, before, after } = OLDER_EDITIONS_BREAK;
  if (!sourceIds.includes(source)) {
    return "";
  }
  return year <= before.last ? before.edition : after.edition;
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
