import { group } from "d3-array";
import { MINERAL_IDS, STAGES } from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import { loadBgs } from "./bgs.ts";
import { loadEuShares } from "./eu-shares.ts";
import { loadIea } from "./iea.ts";
import type { Observation } from "./observation.ts";
import { rankSeries } from "./preferred.ts";
import { type ProductionRecord, recordsOf } from "./records.ts";
import { PRODUCTION_SOURCES } from "./sources.ts";
import { loadMcs } from "./usgs-mcs.ts";
import { loadWorldMiningData } from "./world-mining-data.ts";

const OPEN: ReadonlySet<string> = new Set(PRODUCTION_SOURCES.filter(({ open }) => open).map(({ id }) => id));

const cellKey = (row: Observation) => `${row.mineral}|${row.stage}|${row.year}`;
const seriesKey = (row: Observation) => `${row.source}|${row.basis}`;

/** The records of one mineral, stage and year. */
function recordsOfCell(observations: readonly Observation[]): ProductionRecord[] {
  const series = [...group(observations, seriesKey).values()];
  return rankSeries(series).flatMap((rows, rank) => recordsOf(rows).map((row) => ({ ...row, preferred: rank === 0 })));
}

/**
 * Production by country of all sources, in tonnes, sorted by mineral, stage, year, source, basis and country.
 * Shares are of the same series' world total (0–1). Exactly one series per mineral, stage and year is preferred.
 * @param options.openOnly leaves out every row of a source whose licence is not open; the next source is then preferred
 */
export function buildProduction(options: { openOnly: boolean }): ProductionRecord[] {
  const all = [...loadMcs(), ...loadWorldMiningData(), ...loadBgs(), ...loadIea(), ...loadEuShares()];
  const observations = options.openOnly ? all.filter((row) => OPEN.has(row.source)) : all;
  return [...group(observations, cellKey).values()].flatMap(recordsOfCell).sort(
    byKeys(
      (row) => MINERAL_IDS.indexOf(row.mineral),
      (row) => STAGES.indexOf(row.stage),
      (row) => row.year,
      (row) => row.source,
      (row) => row.basis,
      (row) => row.iso3,
    ),
  );
}
