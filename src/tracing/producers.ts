import { seriesOf, yearsByDistance } from "../model/production-series.ts";
import type { MineralId, ProductionRow, Stage } from "../model/types.ts";

/**
 * Countries that are known to mine or refine a mineral, each by its own nearest year with a figure (at most three years
 * away): some tables name more countries than others.
 * @param countsWithheld a country of which all figures are withheld counts: it is named as a producer
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
  const withheld = new Set<string>();
  for (const candidate of yearsByDistance(year)) {
    const rows = series.get(candidate) ?? [];
    for (const [iso3, isProducer] of producersIn(rows)) {
      produces.set(iso3, produces.get(iso3) ?? isProducer);
    }
    for (const row of rows.filter((each) => figureOf(each) === null)) {
      withheld.add(row.iso3);
    }
  }
  if (produces.size === 0 && withheld.size === 0) {
    return null;
  }
  const known = [...produces].flatMap(([iso3, yes]) => (yes ? [iso3] : []));
  return new Set([...known, ...(countsWithheld ? [...withheld].filter((iso3) => !produces.has(iso3)) : [])]);
}

/** Rows of one year with a figure: a country produces where any publisher says so. */
function producersIn(rows: readonly ProductionRow[]): Map<string, boolean> {
  const produces = new Map<string, boolean>();
  for (const row of rows) {
    const figure = figureOf(row);
    if (figure !== null) {
      produces.set(row.iso3, produces.get(row.iso3) === true || figure > 0);
    }
  }
  return produces;
}

function figureOf(row: ProductionRow): number | null {
  return row.quantityTonnes ?? row.share;
}
