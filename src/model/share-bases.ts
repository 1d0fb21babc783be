/** What the only shares that are held of some minerals are shares of: an average over years, without amounts. */
export const SHARE_ONLY_BASES = {
  shareOnly: "share only (2016–2020 average)",
  neodymiumShareOnly: "neodymium, share only (2016–2020 average)",
} as const;

/** First and last year of an average. */
export interface AveragedYears {
  readonly from: number;
  readonly to: number;
}

const AVERAGED: ReadonlyMap<string, AveragedYears> = new Map(
  Object.values(SHARE_ONLY_BASES).map((basis) => [basis, { from: 2016, to: 2020 }]),
);

/** The years that figures on a basis are an average over; null for those of one year. */
export function averagedYears(basis: string): AveragedYears | null {
  return AVERAGED.get(basis) ?? null;
}
