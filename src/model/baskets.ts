import { rowsOfYear } from "./lookup.ts";
import { oneSidedGoods } from "./one-sided.ts";
import { feedOf } from "./processor-trade.ts";
import type { FlowTable, MineralId } from "./types.ts";
import type { Dataset } from "./views.ts";

/** Trade of one pair of countries in a basket, in USD. */
export interface BasketFlow {
  readonly exporter: number;
  readonly importer: number;
  readonly valueUsd: number;
}

/** A basket's year, told as itself: all that is known of it, and of no one of its minerals. */
export interface BasketYear {
  readonly totalUsd: number;
  /** The part that the processor sells, 0–1. */
  readonly processorPart: number;
  /** Largest first. */
  readonly flows: readonly BasketFlow[];
}

/**
 * True where a mineral has no trade of its own that could be told: no raw material, and no product of which both sides
 * report. What customs know of it lies in a basket.
 */
export function isOnlyInBaskets(dataset: Dataset, mineral: MineralId, year: number): boolean {
  const { goods } = dataset.index;
  const products = goods.filter((good) => !good.basket && good.output && good.minerals[0] === mineral);
  const oneSided = oneSidedGoods(dataset, products, year);
  return feedOf(goods, mineral).length === 0 && products.every(({ id }) => oneSided.has(id));
}

/** Null where no value is known in the year. @param processor country number */
export function basketYear(table: FlowTable, year: number, processor: number): BasketYear | null {
  const { start, end } = rowsOfYear(table, year);
  const flows: BasketFlow[] = [];
  for (let row = start; row < end; row += 1) {
    const [exporter, importer] = [table.exporter[row] as number, table.importer[row] as number];
    const valueUsd = table.valueUsd[row] as number;
    if (valueUsd > 0 && exporter !== importer) {
      flows.push({ exporter, importer, valueUsd });
    }
  }
  const sumOf = (list: readonly BasketFlow[]) => list.reduce((sum, flow) => sum + flow.valueUsd, 0);
  const totalUsd = sumOf(flows);
  const sold = sumOf(flows.filter((flow) => flow.exporter === processor));
  return totalUsd === 0
    ? null
    : { totalUsd, processorPart: sold / totalUsd, flows: flows.sort((a, b) => b.valueUsd - a.valueUsd) };
}
