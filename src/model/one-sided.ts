import { rowsOfYear } from "./lookup.ts";
import type { FlowTable, Good } from "./types.ts";
import type { Dataset } from "./views.ts";

/** Whether all rows of a table and year come from one-sided sources, kept for each table: asked at every change. */
const known = new WeakMap<FlowTable, Map<number, boolean>>();

/**
 * Goods of which the data holds only what one or two countries report in the year (China's exports of artificial
 * graphite): the flows are measured, but no share of anybody's imports can be made of them.
 */
export function oneSidedGoods(dataset: Dataset, goods: readonly Good[], year: number): ReadonlySet<string> {
  return new Set(goods.map((good) => good.id).filter((id) => !hasBalancedRow(dataset, id, year)));
}

function hasBalancedRow(dataset: Dataset, good: string, year: number): boolean {
  const table = dataset.flows.get(good);
  if (table === undefined) {
    return false;
  }
  const years = known.get(table) ?? new Map<number, boolean>();
  known.set(table, years);
  let balanced = years.get(year);
  if (balanced === undefined) {
    const { start, end } = rowsOfYear(table, year);
    balanced = table.source.subarray(start, end).some((source) => dataset.index.sources[source]?.oneSided !== true);
    years.set(year, balanced);
  }
  return balanced;
}
