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

/** The edition that a row of a source stands in; "" where the source has one edition only. */
export function editionOf(source: string, year: number): string {
  const { source: broken, before, after } = OLDER_EDITIONS_BREAK;
  if (source !== broken) {
    return "";
  }
  return year <= before.last ? before.edition : after.edition;
}
