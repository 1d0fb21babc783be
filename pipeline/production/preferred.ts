import { byKeys } from "../lib/order.ts";
import { BASES, type Observation, WORLD } from "./observation.ts";
import { recordsOf } from "./records.ts";

type Series = readonly Observation[];

/** Bases without tonnes: used only where no other series is known. */
const SHARES_ONLY: ReadonlySet<string> = new Set([BASES.shareOnly, BASES.neodymiumShareOnly]);

/** Products beside the main one of their mineral and stage: kept, not preferred. */
const SIDE_BASES: ReadonlySet<string> = new Set([
  "silicon content of ferrosilicon",
  "silicon content of ferrosilicon and silicon metal",
  "form differs by country",
]);

/**
 * Mine output is BGS to 2017, World Mining Data 2018–2024, USGS in 2025: the publisher changes no oftener than the years
 * that each of them holds ask for. World Mining Data knows the refining of aluminium, gallium, germanium, indium,
 * tellurium and bismuth alone; of the other metals the IEA comes first, then the USGS, then the BGS.
 */
const PUBLISHERS = ["world-mining-data", "usgs", "bgs", "iea", "eu"];

function sourceRank({ source, stage }: Observation): number {
  return source.startsWith("iea") && stage === "refined"
    ? -1
    : PUBLISHERS.findIndex((publisher) => source.startsWith(publisher));
}

const hasShares = (series: Series) => recordsOf(series).some((row) => row.share !== null);

/** A series without a single figure says nothing (USGS germanium: all withheld). */
function hasFigures(series: Series): boolean {
  return series.some((row) => row.iso3 !== WORLD && (row.quantityTonnes !== null || row.share !== undefined));
}

/** EU averages fill the stages that nobody else gives shares for in 2020. */
function withoutNeedlessAverages(candidates: readonly Series[]): readonly Series[] {
  const others = candidates.filter((series) => !SHARES_ONLY.has(series[0]!.basis));
  return others.some(hasShares) ? others : candidates;
}

/** Of all series of one mineral, stage and year, those that are kept, the one to show first; none where none has a figure. */
export function rankSeries(candidates: readonly Series[]): Series[] {
  return [...withoutNeedlessAverages(candidates.filter(hasFigures))].sort(
    byKeys(
      (series) => (hasShares(series) ? 0 : 1),
      (series) => (SIDE_BASES.has(series[0]!.basis) ? 1 : 0),
      (series) => sourceRank(series[0]!),
      (series) => series[0]!.basis,
    ),
  );
}
