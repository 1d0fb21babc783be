import { seriesOf, yearsByDistance } from "../model/production-series.ts";
import type { MineralId, ProductionRow, Stage } from "../model/types.ts";

/**
 * Countries that are known to mine or refine a mineral, each by its own nearest year with a figure (at most three years
 * away): some tables name more countries than others.
 * @param countsWithheld a country whose figure is withheld counts: it is named as a producer
 * @returns iso3s; null where there is no table for the mineral, stage and years at all
 */
export function producersOf(
  production: readonly ProductionRow[],
  mineral: MineralId,
  stage: Stage,
  year: number,
  countsWithheld: boolean,
): ReadonlySet<string> | null {
  const series = seriesOf(production, mineral, stage);
  const produces = new Map<string, boolean>();
  for (const candidate of yearsByDistance(year)) {
    for (const [iso3, isProducer] of producersIn(series.get(candidate) ?? [], countsWithheld)) {
      produces.set(iso3, produces.get(iso3) ?? isProducer);
    }
  }
  return produces.size === 0 ? null : new Set([...produces].flatMap(([iso3, yes]) => (yes ? [iso3] : [])));
}

/** Rows of one year: a country produces where any publisher says so. */
function producersIn(rows: readonly ProductionRow[], countsWithheld: boolean): Map<string, boolean> {
  const produces = new Map<string, boolean>();
  for (const row of rows) {
    const figure = row.quantityTonnes ?? row.share;
    if (figure !== null || countsWithheld) {
      produces.set(row.iso3, (produces.get(row.iso3) ?? false) || figure === null || figure > 0);
    }
  }
  return produces;
}
