import { namesContent } from "../model/bases.ts";
import { seriesOf, yearsByDistance } from "../model/production-series.ts";
import type { MineralId, ProductionRow } from "../model/types.ts";
import type { FeedMix, OwnOutput } from "../model/views.ts";

/** What a country's own mines give to its refineries, or why that is unknown. */
export interface OwnPart {
  readonly part: number | null;
  readonly reason: FeedMix["ownUnknownReason"];
  readonly own: OwnOutput | null;
}

/**
 * Own mine output over own refined output of the same year, at most 1: the part of the refined goods that could have
 * come from own mines. Both must weigh the same thing. The nearest year with both is taken (see MOST_YEARS_AWAY).
 * Figures are tonnes of the publishers' basis; scrap and exports of own ore are not subtracted.
 */
export function ownPart(production: readonly ProductionRow[], mineral: MineralId, iso3: string, year: number): OwnPart {
  const mineSeries = seriesOf(production, mineral, "ore");
  const refinedSeries = seriesOf(production, mineral, "refined");
  const years = yearsByDistance(year);
  const rowsOf = (series: typeof mineSeries, at: number) => (series.get(at) ?? []).filter(isOutputOf(iso3));
  for (const candidate of years) {
    const pair = comparablePair(rowsOf(mineSeries, candidate), rowsOf(refinedSeries, candidate));
    if (pair !== null) {
      return fromPair(pair, candidate);
    }
  }
  const has = (series: typeof mineSeries) => years.some((at) => rowsOf(series, at).length > 0);
  return { part: null, reason: unknownReason(has(mineSeries), has(refinedSeries)), own: null };
}

type Output = ProductionRow & { readonly quantityTonnes: number };
interface Pair {
  readonly mine: Output;
  readonly refined: Output;
}

function isOutputOf(iso3: string): (row: ProductionRow) => row is Output {
  return (row): row is Output => row.iso3 === iso3 && row.quantityTonnes !== null;
}

function unknownReason(hasMine: boolean, hasRefined: boolean): FeedMix["ownUnknownReason"] {
  if (!hasMine) {
    return "no-mine-output";
  }
  return hasRefined ? "bases-differ" : "no-refined-output";
}

/** The pair on one basis that stands on the most preferred series, mine output first. */
function comparablePair(mines: readonly Output[], refineds: readonly Output[]): Pair | null {
  for (const mine of preferredFirst(mines)) {
    for (const refined of preferredFirst(refineds)) {
      if (refined.quantityTonnes > 0 && isComparable(mine.basis, refined.basis)) {
        return { mine, refined };
      }
    }
  }
  return null;
}

function preferredFirst(rows: readonly Output[]): Output[] {
  return [...rows].sort((a, b) => Number(b.preferred) - Number(a.preferred));
}

/**
 * Two outputs weigh the same thing where both bases name the same content. Equal gross weights do not count:
 * a tonne of bauxite and a tonne of aluminium are both "gross weight".
 */
export function isComparable(mineBasis: string, refinedBasis: string): boolean {
  return mineBasis === refinedBasis && namesContent(mineBasis);
}

function fromPair({ mine, refined }: Pair, year: number): OwnPart {
  const own: OwnOutput = {
    year,
    mineTonnes: mine.quantityTonnes,
    refinedTonnes: refined.quantityTonnes,
    basis: mine.basis,
    sourceIds: [...new Set([mine.source, refined.source])].sort(),
  };
  return { part: Math.min(1, own.mineTonnes / own.refinedTonnes), reason: "", own };
}
