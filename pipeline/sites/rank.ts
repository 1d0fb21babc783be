/**
 * Precedence: where two records are one place, the smaller number leads (the others are merged into it).
 * Order of `docs/data-sites.md`. Facility releases of the USGS lead in their own countries, so their rank is one.
 */
export const RANK = {
  curated: 1,
  facilities: 2,
  facilitiesAfrica: 3,
  icmmHigh: 4,
  icmmModerate: 5,
  icmmOther: 6,
  minfacFine: 7,
  minfacApproximate: 8,
  pp1802: 11,
  tinTungsten: 12,
  copper: 13,
  laterite: 14,
  rareEarths: 15,
  carbonatite: 16,
  sedimentZincLead: 17,
  massiveSulfide: 18,
  majorDeposits: 19,
  usCritical: 20,
  africaDeposits: 21,
  africaExploration: 22,
} as const;
