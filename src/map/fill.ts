import type { ConsumerSupply } from "../model/supply.ts";
import { hasShares, isWorldFill, type SupplyStage, stageOfFill, supplyShares } from "../model/supply-parts.ts";
import type { SharesView } from "../model/views.ts";
import type { Parts } from "../state/explorer-types.ts";

/** World shares that colour the countries; null where they are not coloured, or by something else. */
export function worldFill(explorer: Parts<"link" | "facts">): SharesView | null {
  const fill = explorer.link.selection.fill;
  return fill === "mining" ? explorer.facts.mining() : fill === "refining" ? explorer.facts.refining() : null;
}

/** A consumer's traced supply, as it colours the countries. */
export interface TracedFill {
  readonly supply: ConsumerSupply;
  readonly stage: SupplyStage;
  /** By iso3, 0–1. */
  readonly shares: ReadonlyMap<string, number>;
}

/** The supply that is asked for as the fill, whether or not its shares can be told; null for another fill. */
function askedSupply(explorer: Parts<"link" | "supply">): ConsumerSupply | null {
  const fill = explorer.link.selection.fill;
  return fill === "none" || isWorldFill(fill) ? null : (explorer.supply.now() ?? null);
}

/** The supply that would colour the countries, if its shares were known; null where they are, or nobody asked. */
export function withheldFill(explorer: Parts<"link" | "supply">): ConsumerSupply | null {
  const supply = askedSupply(explorer);
  return supply === null || hasShares(supply) ? null : supply;
}

/** The traced supply that colours the countries; null where none is known, or they are coloured by something else. */
export function tracedFill(explorer: Parts<"link" | "data" | "supply">): TracedFill | null {
  const supply = askedSupply(explorer);
  if (supply === null || !hasShares(supply)) {
    return null;
  }
  const stage = stageOfFill(explorer.link.selection.fill);
  return { supply, stage, shares: supplyShares(supply, stage, explorer.data.index) };
}

/** Shares by iso3 (0–1, null where a figure is withheld) that colour the countries, or null for no fill. */
export function fillShares(
  explorer: Parts<"link" | "data" | "facts" | "supply">,
): ReadonlyMap<string, number | null> | null {
  const world = worldFill(explorer);
  return world === null
    ? (tracedFill(explorer)?.shares ?? null)
    : new Map([...world.shares, ...world.unknown.map((iso3) => [iso3, null] as const)]);
}
