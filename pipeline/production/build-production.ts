import { MINERAL_IDS, type ProductionRow, STAGES } from "../../src/model/types.ts";
import { byKeys, roundTo } from "../lib/order.ts";
import { loadBgs } from "./bgs.ts";
import { loadEuShares } from "./eu-shares.ts";
import { loadIea } from "./iea.ts";
import { BASES, type Observation, WORLD } from "./observation.ts";
import { PRODUCTION_SOURCES } from "./sources.ts";
import { loadMcs } from "./usgs-mcs.ts";
import { loadWorldMiningData } from "./world-mining-data.ts";

/** Bases without tonnes: used only where no other series is known. */
const SHARES_ONLY: ReadonlySet<string> = new Set([BASES.shareOnly, BASES.neodymiumShareOnly]);

/** A production row as the CSV holds it. */
export interface ProductionRecord extends ProductionRow {
  /** World total of the same series in tonnes, null where unknown. */
  readonly worldTotalTonnes: number | null;
  /** What the reader must know, such as "world total excludes the United States"; often empty. */
  readonly note: string;
}

const OPEN: ReadonlySet<string> = new Set(PRODUCTION_SOURCES.filter(({ open }) => open).map(({ id }) => id));

/** Products beside the main one of their mineral and stage: kept, not preferred. */
const SIDE_BASES: ReadonlySet<string> = new Set([
  "silicon content of ferrosilicon",
  "silicon content of ferrosilicon and silicon metal",
  "form differs by country",
]);

/** USGS before World Mining Data before BGS before the EU's averages; the IEA first where it counts refining. */
function sourceRank(row: Observation): number {
  if (row.source.startsWith("iea")) {
    return row.stage === "refined" ? 0 : 4;
  }
  const order = ["usgs", "world-mining-data", "bgs", "eu"];
  return 1 + order.findIndex((prefix) => row.source.startsWith(prefix)) + (row.source.startsWith("eu") ? 5 : 0);
}

const cellKey = (row: Observation) => `${row.mineral}|${row.stage}|${row.year}`;
const seriesKey = (row: Observation) => `${cellKey(row)}|${row.source}|${row.basis}`;

function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) {
      groups.set(key(item), [item]);
    } else {
      group.push(item);
    }
  }
  return groups;
}

/** Adds up rows of one country in one series (platinum and palladium, sulphate and metal). */
function mergeParts(series: readonly Observation[]): Observation[] {
  return [...groupBy(series, (row) => row.iso3).values()].map((parts) => {
    const quantities = parts.map((part) => part.quantityTonnes);
    const known = quantities.filter((quantity) => quantity !== null);
    return {
      ...parts[0]!,
      quantityTonnes: known.length < quantities.length ? null : known.reduce((sum, quantity) => sum + quantity, 0),
      estimated: parts.some((part) => part.estimated),
    };
  });
}

/**
 * Publishers whose germanium countries are not the world: the USGS names Belgium, Canada and Germany as producers too.
 * Their sums would put China at 95 %, against 68 % of the USGS's last world total.
 */
function isPartOfWorld(row: Observation): boolean {
  return row.mineral === "germanium" && !row.source.startsWith("usgs");
}

/** The publisher's world total, else the sum of the countries where the publisher gives none. */
function worldTotal(rows: readonly Observation[]): number | null {
  const world = rows.find((row) => row.iso3 === WORLD);
  if (isPartOfWorld(rows[0]!)) {
    return null;
  }
  if (world !== undefined) {
    return world.quantityTonnes;
  }
  if (!rows[0]!.source.startsWith("bgs")) {
    return null;
  }
  return rows.reduce((sum, row) => sum + (row.quantityTonnes ?? 0), 0);
}

/** A share to 0.01 %, small ones finer: more digits than any publisher's figures carry. */
function roundShare(share: number): number {
  return roundTo(share, share < 0.001 ? 6 : 4);
}

function shareOf(row: Observation, total: number | null): number | null {
  if (row.share !== undefined) {
    return roundShare(row.share);
  }
  return row.quantityTonnes === null || total === null || total === 0 ? null : roundShare(row.quantityTonnes / total);
}

function recordsOf(series: readonly Observation[]): ProductionRecord[] {
  const rows = mergeParts(series);
  const total = worldTotal(rows);
  const worldNote = rows.find((row) => row.iso3 === WORLD)?.note ?? "";
  return rows
    .filter((row) => row.iso3 !== WORLD)
    .map((row) => ({
      mineral: row.mineral,
      stage: row.stage,
      iso3: row.iso3,
      year: row.year,
      quantityTonnes: row.quantityTonnes === null ? null : roundTo(row.quantityTonnes, 3),
      basis: row.basis,
      share: shareOf(row, total),
      estimated: row.estimated,
      source: row.source,
      preferred: false,
      worldTotalTonnes: total === null ? null : roundTo(total, 3),
      note: isPartOfWorld(row) ? "no world total: some producing countries are not listed" : row.note || worldNote,
    }));
}

/** Of the series of one mineral, stage and year, the one to show. */
function chooseSeries(candidates: readonly Observation[][]): readonly Observation[] {
  const hasShares = (series: readonly Observation[]) => recordsOf(series).some((row) => row.share !== null);
  const ranked = [...candidates].sort(
    byKeys(
      (series) => (hasShares(series) ? 0 : 1),
      (series) => (SIDE_BASES.has(series[0]!.basis) ? 1 : 0),
      (series) => sourceRank(series[0]!),
      (series) => series[0]!.basis,
    ),
  );
  return ranked[0]!;
}

/** A series without a single figure says nothing (USGS germanium: all withheld). */
function hasFigures(series: readonly Observation[]): boolean {
  return series.some((row) => row.iso3 !== WORLD && (row.quantityTonnes !== null || row.share !== undefined));
}

/** EU averages fill the stages that nobody else gives shares for in 2020. */
function withoutNeedlessAverages(candidates: readonly Observation[][]): Observation[][] {
  const others = candidates.filter((series) => !SHARES_ONLY.has(series[0]!.basis));
  const covered = others.some((series) => recordsOf(series).some((row) => row.share !== null));
  return covered ? others : [...candidates];
}

function recordsOfCell(observations: readonly Observation[]): ProductionRecord[] {
  const series = withoutNeedlessAverages([...groupBy(observations, seriesKey).values()].filter(hasFigures));
  if (series.length === 0) {
    return [];
  }
  const chosen = chooseSeries(series);
  return series.flatMap((rows) => recordsOf(rows).map((row) => ({ ...row, preferred: rows === chosen })));
}

/**
 * Production by country of all sources, in tonnes, sorted by mineral, stage, year, source, basis and country.
 * Shares are of the same series' world total (0–1). Exactly one series per mineral, stage and year is preferred.
 * @param options.openOnly leaves out every row of a source whose licence is not open; the next source is then preferred
 */
export function buildProduction(options: { openOnly: boolean }): ProductionRecord[] {
  const all = [...loadMcs(), ...loadWorldMiningData(), ...loadBgs(), ...loadIea(), ...loadEuShares()];
  const observations = options.openOnly ? all.filter((row) => OPEN.has(row.source)) : all;
  return [...groupBy(observations, cellKey).values()].flatMap(recordsOfCell).sort(
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
