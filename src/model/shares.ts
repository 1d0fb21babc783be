import { seriesOf, yearsByDistance } from "./production-series.ts";
import type { MineralId, ProductionRow, Stage } from "./types.ts";
import type { SharesView } from "./views.ts";

/**
 * Shares of the world (0–1) by country in one stage of one mineral, from the preferred series of the year.
 * Where the year has none, the nearest within MOST_YEARS_AWAY years is taken and `exact` is false; null beyond.
 */
export function worldShares(
  production: readonly ProductionRow[],
  mineral: MineralId,
  stage: Stage,
  year: number,
): SharesView | null {
  const series = seriesOf(production, mineral, stage);
  for (const candidate of yearsByDistance(year)) {
    const all = (series.get(candidate) ?? []).filter((row) => row.preferred);
    const rows = all.filter(isKnownShare);
    if (rows.length > 0) {
      const unknown = all.filter((row) => !isKnownShare(row)).map((row) => row.iso3);
      return { ...sharesView(rows, mineral, stage, candidate, candidate === year), unknown };
    }
  }
  return null;
}

type KnownShare = ProductionRow & { readonly share: number };

function isKnownShare(row: ProductionRow): row is KnownShare {
  return row.share !== null;
}

function sharesView(
  rows: readonly KnownShare[],
  mineral: MineralId,
  stage: Stage,
  year: number,
  exact: boolean,
): Omit<SharesView, "unknown"> {
  return {
    mineral,
    stage,
    year,
    exact,
    shares: new Map(rows.map((row) => [row.iso3, row.share])),
    basis: rows[0]?.basis ?? "",
    estimated: rows.some((row) => row.estimated),
    sourceId: rows[0]?.source ?? "",
  };
}

/** The country with the largest share (the first by iso3 among equals), or null for an empty view. */
export function largestShare(view: SharesView): { readonly iso3: string; readonly part: number } | null {
  let largest: { iso3: string; part: number } | null = null;
  for (const [iso3, part] of view.shares) {
    if (largest === null || part > largest.part || (part === largest.part && iso3 < largest.iso3)) {
      largest = { iso3, part };
    }
  }
  return largest;
}
