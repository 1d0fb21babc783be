/** What the only shares that are held of some minerals are shares of: an average over years, without amounts. */
export const SHARE_ONLY_BASES = {
  shareOnly: "share only (2016–2020 average)",
  neodymiumShareOnly: "neodymium, share only (2016–2020 average)",
} as const;

/** Bases that name what is weighed: equal ones weigh the same thing. Equal gross weights do not. */
const CONTENT_BASES: ReadonlySet<string> = new Set([
  "contained metal",
  "REO",
  "magnet REE",
  "Li2O content",
  "TiO2 content",
  "Ta2O5 content",
  "Nb2O5 content",
  "Cr2O3 content",
  "P2O5 content",
  "magnesite, MgO content",
  "contained platinum and palladium",
  "battery-grade",
  "silicon metal",
  "silicon content of ferrosilicon",
  "silicon content of ferrosilicon and silicon metal",
  "sponge metal",
]);

/** Whether a basis names a content. A basis that nobody has listed does not: it is not compared. */
export function namesContent(basis: string): boolean {
  return CONTENT_BASES.has(basis);
}

/** First and last year of an average. */
export interface AveragedYears {
  readonly from: number;
  readonly to: number;
}

const AVERAGED: ReadonlyMap<string, AveragedYears> = new Map([
  [SHARE_ONLY_BASES.shareOnly, { from: 2016, to: 2020 }],
  [SHARE_ONLY_BASES.neodymiumShareOnly, { from: 2016, to: 2020 }],
]);

/** The years that figures on a basis are an average over; null for those of one year. */
export function averagedYears(basis: string): AveragedYears | null {
  return AVERAGED.get(basis) ?? null;
}
