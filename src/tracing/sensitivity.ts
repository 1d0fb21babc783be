import { amountsOf, rowsOfYear } from "../model/lookup.ts";
import { type ConsumerSupply, type PartShift, type SupplyShift, UNKNOWN_COUNTRY } from "../model/supply.ts";
import { hasShares } from "../model/supply-parts.ts";
import type { Good, Measure, MineralId } from "../model/types.ts";
import type { CountryAmount, Dataset } from "../model/views.ts";
import { LEAST_WEIGHED } from "../model/weighed.ts";
import { goodsOf, weightMeasure } from "./goods.ts";

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

/** The part (0–1) of the trade in goods, by value, of which the measure is known; null without any value. */
export function weighedTrade(dataset: Dataset, goods: Iterable<Good>, year: number, measure: Measure): number | null {
  let value = 0;
  let weighedValue = 0;
  for (const good of new Set(goods)) {
    const table = dataset.flows.get(good.id);
    if (table !== undefined) {
      const { start, end } = rowsOfYear(table, year);
      const weights = amountsOf(table, measure);
      for (let row = start; row < end; row += 1) {
        const amount = (table.valueUsd[row] as number) || 0;
        value += amount;
        weighedValue += (weights[row] as number) > 0 ? amount : 0;
      }
    }
  }
  return value > 0 ? weighedValue / value : null;
}

/** The measure beside value that says how goods mix: known of nearly all trade. Null where there is none. */
export function otherMixMeasure(dataset: Dataset, mineral: MineralId, year: number): Measure | null {
  const goods = goodsOf(dataset, mineral, year);
  const measure = weightMeasure(goods);
  return (weighedTrade(dataset, [...goods.feed, ...goods.products], year, measure) ?? 0) >= LEAST_WEIGHED
    ? measure
    : null;
}
