import { rowsOfYear } from "../model/lookup.ts";
import { type ConsumerSupply, type PartShift, type SupplyShift, UNKNOWN_COUNTRY } from "../model/supply.ts";
import { hasShares } from "../model/supply-parts.ts";
import type { MineralId } from "../model/types.ts";
import type { CountryAmount, Dataset } from "../model/views.ts";
import { LEAST_WEIGHED } from "../model/weighed.ts";
import { goodsOf } from "./goods.ts";

/** How the largest parts of an answer move under another assumption; null where one of the two is nothing. */
export function supplyShift(supply: ConsumerSupply, other: ConsumerSupply): SupplyShift | null {
  if (!(hasShares(supply) && hasShares(other))) {
    return null;
  }
  return {
    year: other.year,
    mixMeasure: other.mixMeasure ?? "value",
    refinedIn: largestShift(supply, other, (each) => each.refinedIn),
    minedIn: largestShift(supply, other, (each) => each.minedIn),
    throughProcessor: {
      country: supply.throughProcessor.processor,
      part: supply.throughProcessor.amount / supply.total,
      otherwise: other.throughProcessor.amount / other.total,
    },
  };
}

function largestShift(
  supply: ConsumerSupply,
  other: ConsumerSupply,
  partsOf: (supply: ConsumerSupply) => readonly CountryAmount[],
): PartShift | null {
  const largest = partsOf(supply).find(({ country }) => country !== UNKNOWN_COUNTRY);
  if (largest === undefined) {
    return null;
  }
  const same = partsOf(other).find(({ country }) => country === largest.country);
  return {
    country: largest.country,
    part: largest.amount / supply.total,
    otherwise: (same?.amount ?? 0) / other.total,
  };
}

/** The part (0–1) of the trade in a mineral's feed and products that has a weight, by value; null without any value. */
export function weighedTrade(dataset: Dataset, mineral: MineralId, year: number): number | null {
  const { feed, products } = goodsOf(dataset, mineral, year);
  let value = 0;
  let weighedValue = 0;
  for (const good of new Set([...feed, ...products])) {
    const table = dataset.flows.get(good.id);
    const { start, end } = table === undefined ? { start: 0, end: 0 } : rowsOfYear(table, year);
    for (let row = start; row < end; row += 1) {
      const amount = (table?.valueUsd[row] as number) || 0;
      value += amount;
      weighedValue += (table?.netWeightTonnes[row] as number) > 0 ? amount : 0;
    }
  }
  return value > 0 ? weighedValue / value : null;
}

/** True where weights say how goods mix: nearly all trade has one. */
export function isWeighed(dataset: Dataset, mineral: MineralId, year: number): boolean {
  return (weighedTrade(dataset, mineral, year) ?? 0) >= LEAST_WEIGHED;
}
