import { isEarlyYear } from "./selection.ts";
import type { MineralId, ProductionRow, Stage } from "./types.ts";

/** Rows of one mineral and stage by year. */
export type SeriesByYear = ReadonlyMap<number, readonly ProductionRow[]>;

const NO_SERIES: SeriesByYear = new Map();
const indexed = new WeakMap<readonly ProductionRow[], ReadonlyMap<string, SeriesByYear>>();

/** Production rows of one mineral and stage, by year; the table is walked once, whatever is asked later. */
export function seriesOf(production: readonly ProductionRow[], mineral: MineralId, stage: Stage): SeriesByYear {
  let byKey = indexed.get(production);
  if (byKey === undefined) {
    byKey = indexRows(production);
    indexed.set(production, byKey);
  }
  return byKey.get(`${mineral} ${stage}`) ?? NO_SERIES;
}

function indexRows(production: readonly ProductionRow[]): ReadonlyMap<string, SeriesByYear> {
  const byKey = new Map<string, Map<number, ProductionRow[]>>();
  for (const row of production) {
    const key = `${row.mineral} ${row.stage}`;
    const byYear = byKey.get(key) ?? new Map<number, ProductionRow[]>();
    byKey.set(key, byYear);
    const rows = byYear.get(row.year) ?? [];
    byYear.set(row.year, rows);
    rows.push(row);
  }
  return byKey;
}

/**
 * How far from the selected year production figures may be. Publishers are up to two years behind the trade
 * statistics; beyond three years shares have moved too much to stand for the year (Indonesia's nickel).
 */
export const MOST_YEARS_AWAY = 3;

/**
 * Years to look at for a selected year: itself, then nearer before farther, earlier before later. A recent year looks at
 * recent ones only: what it says must not change with what else has been loaded.
 */
export function yearsByDistance(year: number): number[] {
  const years = [year];
  for (let away = 1; away <= MOST_YEARS_AWAY; away += 1) {
    years.push(year - away, year + away);
  }
  return isEarlyYear(year) ? years : years.filter((candidate) => !isEarlyYear(candidate));
}
