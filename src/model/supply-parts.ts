import type { Fill } from "./selection.ts";
import { type ConsumerSupply, UNKNOWN_COUNTRY } from "./supply.ts";
import type { Index } from "./types.ts";
import type { CountryAmount } from "./views.ts";

/** The two questions about a supply. */
export const SUPPLY_STAGES = ["mined", "refined"] as const;
export type SupplyStage = (typeof SUPPLY_STAGES)[number];

/** The stage that a fill shows; refining where countries are not coloured. */
export function stageOfFill(fill: Fill): SupplyStage {
  return fill === "mined-in" || fill === "mining" ? "mined" : "refined";
}

/** True for a fill by shares of the world. */
export function isWorldFill(fill: Fill): boolean {
  return fill === "mining" || fill === "refining";
}

/** The fill of a stage, of the world or of the consumer's supply. */
export function fillOfStage(stage: SupplyStage, world: boolean): Fill {
  return stage === "mined" ? (world ? "mining" : "mined-in") : world ? "refining" : "refined-in";
}

/** Countries by amount in one stage, largest first, an unknown part last. */
export function amountsOfStage(supply: ConsumerSupply, stage: SupplyStage): readonly CountryAmount[] {
  return stage === "mined" ? supply.minedIn : supply.refinedIn;
}

/** The largest known country of a stage; null where none is known. */
export function largestOfStage(supply: ConsumerSupply, stage: SupplyStage): CountryAmount | null {
  return amountsOfStage(supply, stage).find(({ country, amount }) => country !== UNKNOWN_COUNTRY && amount > 0) ?? null;
}

/**
 * True where shares of the supply can be told: there is some, it is not the little that its refiners leave, and by weight
 * nearly all of it has one.
 */
export function hasShares(
  supply: Pick<ConsumerSupply, "total" | "isMostlyFeed" | "oneSidedImports" | "tooLittleWeighed">,
): boolean {
  const isTold = supply.tooLittleWeighed === undefined && !supply.isMostlyFeed && !isMostlyOneSided(supply);
  return supply.total > 0 && isTold;
}

/** True where more is known from one side only than what shares could be made of (Korea's graphite of 2024). */
export function isMostlyOneSided({
  total,
  oneSidedImports = 0,
}: Pick<ConsumerSupply, "total" | "oneSidedImports">): boolean {
  return oneSidedImports > total;
}

/** A part of the total, 0–1; null where there is no total. */
export function partOfSupply(supply: ConsumerSupply, amount: number): number | null {
  return supply.total > 0 ? amount / supply.total : null;
}

/** Amount of one country (or UNKNOWN_COUNTRY) in a stage, 0 where it is not named. */
export function amountAt(supply: ConsumerSupply, stage: SupplyStage, country: number): number {
  return amountsOfStage(supply, stage).find((row) => row.country === country)?.amount ?? 0;
}

/** Parts of the total by iso3 (0–1), known countries only: what the map is coloured by. */
export function supplyShares(supply: ConsumerSupply, stage: SupplyStage, index: Index): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { country, amount } of amountsOfStage(supply, stage)) {
    const iso3 = index.countries[country]?.iso3;
    const part = partOfSupply(supply, amount);
    if (iso3 !== undefined && part !== null) {
      shares.set(iso3, part);
    }
  }
  return shares;
}
