import { median } from "d3-array";
import { geoLoader, readDataset } from "../pipeline/lib/read-geo.ts";
import { countryNumber } from "../src/model/lookup.ts";
import { YEARS } from "../src/model/selection.ts";
import { MINERAL_IDS } from "../src/model/types.ts";
import { supplyOf } from "../src/tracing/supply-of.ts";
import { type SupplyTrace, traceSupply } from "../src/tracing/trace-supply.ts";

const ROUNDS = 3;
const YEARS_SHOWN = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, at) => YEARS.first + at);

/** Milliseconds, medians of the rounds. The worker traces twice: mixed by value and by weight. */
export interface SupplyCost {
  /** All years of one mineral: the middle mineral, and the slowest. */
  readonly middle: number;
  readonly slowest: { readonly mineral: string; readonly milliseconds: number };
  /** All years of all minerals, and how many of them could be traced. */
  readonly all: number;
  readonly traces: number;
  /** What one consumer's supply in all years of the slowest mineral takes once they are traced. */
  readonly lookup: number;
}

/** Traces every mineral in every year. */
export async function supplyCost(geo: string): Promise<SupplyCost> {
  const dataset = await readDataset(geoLoader(geo));
  const korea = [countryNumber(dataset.index, "KOR")];
  const costs = MINERAL_IDS.map((mineral) => {
    let traced: SupplyTrace[] = [];
    const milliseconds = timed(() => {
      traced = YEARS_SHOWN.flatMap((year) => traceSupply(dataset, mineral, year, "CHN") ?? []);
    });
    const lookup = timed(() => traced.map((trace) => supplyOf(trace, korea, "value")));
    return { mineral, milliseconds, lookup, traces: traced.length };
  });
  const slowest = costs.reduce((most, next) => (next.milliseconds > most.milliseconds ? next : most));
  return {
    middle: median(costs, (cost) => cost.milliseconds) as number,
    slowest,
    all: costs.reduce((sum, cost) => sum + cost.milliseconds, 0),
    traces: costs.reduce((sum, cost) => sum + cost.traces, 0),
    lookup: slowest.lookup,
  };
}

function timed(run: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(rounds) as number;
}
