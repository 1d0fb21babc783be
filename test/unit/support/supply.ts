import type { ConsumerSupply, SupplyPath } from "../../../src/model/supply.ts";
import type { CountryAmount } from "../../../src/model/views.ts";

/** A traced supply made of its paths: [origin, processor, amount], -1 where unknown. Korea (3) consumes. */
export function supplyOf(
  paths: readonly (readonly [number, number, number])[],
  patch: Partial<ConsumerSupply> = {},
): ConsumerSupply {
  const list: SupplyPath[] = paths.map(([origin, processor, amount]) => ({ origin, processor, amount }));
  const total = list.reduce((sum, { amount }) => sum + amount, 0);
  return {
    mineral: "lithium",
    year: 2024,
    measure: "value",
    consumers: [3],
    imports: total,
    ownOutput: null,
    feedImports: 0,
    isMostlyFeed: false,
    base: "imports",
    total,
    minedIn: summed(list, (path) => path.origin),
    refinedIn: summed(list, (path) => path.processor),
    paths: list,
    worldAverageAmount: 0,
    throughProcessor: { processor: 0, amount: 0 },
    goods: ["282520"],
    sourceIds: ["baci"],
    ...patch,
  };
}

function summed(paths: readonly SupplyPath[], countryOf: (path: SupplyPath) => number): CountryAmount[] {
  const sums = new Map<number, number>();
  for (const path of paths) {
    sums.set(countryOf(path), (sums.get(countryOf(path)) ?? 0) + path.amount);
  }
  const rows = [...sums].map(([country, amount]) => ({ country, amount }));
  return rows.sort((a, b) => Number(a.country < 0) - Number(b.country < 0) || b.amount - a.amount);
}
