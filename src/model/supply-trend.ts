import { editionChanges, editionOf } from "./editions.ts";
import { type ConsumerSupply, UNKNOWN_COUNTRY } from "./supply.ts";
import { amountAt, hasShares, partOfSupply, type SupplyStage } from "./supply-parts.ts";

/** Shares (0–1) of one year; null where the year cannot be traced. */
export interface TrendPoint {
  readonly year: number;
  /** Part refined in the processor. */
  readonly refined: number | null;
  /** Part mined in the origin. */
  readonly mined: number | null;
  readonly base: ConsumerSupply["base"] | null;
  /** Most of `mined` stands on world averages: nothing is known of the raw material of that year's refiners. */
  readonly averaged: boolean;
  /** Codes of the goods counted, comma-separated: where other goods are held, another amount is divided. */
  readonly goods: string;
  /** The edition of the customs nomenclature that some of them are counted by, where it changes (see editions.ts). */
  readonly edition?: string;
}

/** What is followed through the years: country numbers. A null origin leaves `mined` unknown. */
export interface TrendQuery {
  readonly processor: number;
  readonly origin: number | null;
}

/** One point for each year of `years`, in their order; years without shares that can be told are gaps, never zero. */
export function supplyTrend(
  supplies: readonly ConsumerSupply[],
  years: readonly number[],
  query: TrendQuery,
): TrendPoint[] {
  const byYear = new Map(supplies.filter(hasShares).map((supply) => [supply.year, supply]));
  return years.map((year) => {
    const supply = byYear.get(year);
    return {
      year,
      refined: supply ? shareOf(supply, "refined", query.processor) : null,
      mined: supply && query.origin !== null ? shareOf(supply, "mined", query.origin) : null,
      base: supply?.base ?? null,
      averaged: supply !== undefined && supply.worldAverageAmount > supply.total * MOSTLY,
      goods: supply?.goods.join(",") ?? "",
      edition: supply ? editionOf(supply.sourceIds, year) : "",
    };
  });
}

/** From this part on world averages make most of a share. */
const MOSTLY = 0.5;

/** Where less than this part of a stage is known, a country that is not named may well have some of the rest. */
const LEAST_KNOWN = 0.5;

/** The country's part in one stage. Where most of the stage is unknown, a missing country is unknown too, not zero. */
function shareOf(supply: ConsumerSupply, stage: SupplyStage, country: number): number | null {
  const amount = amountAt(supply, stage, country);
  const known = supply.total - amountAt(supply, stage, UNKNOWN_COUNTRY);
  return amount === 0 && known < supply.total * LEAST_KNOWN ? null : partOfSupply(supply, amount);
}

/** Years from which on other goods are counted than in the known year before. */
export function goodsChanges(points: readonly TrendPoint[]): number[] {
  const known = points.filter(({ base }) => base !== null);
  return known.filter(({ goods }, at) => at > 0 && known[at - 1]?.goods !== goods).map(({ year }) => year);
}

/**
 * Runs of neighbouring points that have a value, for lines that stop at gaps, where other goods are counted, and where
 * the same are counted by another edition of the nomenclature.
 */
export function runsOf(
  points: readonly TrendPoint[],
  line: "refined" | "mined",
): { readonly year: number; readonly part: number }[][] {
  const runs: { year: number; part: number }[][] = [];
  let open: { year: number; part: number }[] | null = null;
  const breaks = new Set(editionChanges(points).map(({ year }) => year));
  let goods = "";
  for (const point of points) {
    const part = point[line];
    if (part === null) {
      open = null;
      continue;
    }
    if (open === null || point.goods !== goods || breaks.has(point.year)) {
      open = [];
      goods = point.goods;
      runs.push(open);
    }
    open.push({ year: point.year, part });
  }
  return runs;
}
