import { addableMeasure } from "./content.ts";
import { rowsOfYear } from "./lookup.ts";
import { missingGoods } from "./missing.ts";
import { oneSidedGoods } from "./one-sided.ts";
import { tradeByPartner } from "./partners.ts";
import type { Good, Measure, MineralId } from "./types.ts";
import type { CountryAmount, Dataset } from "./views.ts";
import { isShareable } from "./weighed.ts";

/** Which rows of a processor's trade: its country number, the year and the unit of the amounts. */
export interface TradeQuery {
  readonly processor: number;
  readonly year: number;
  readonly measure: Measure;
}

/** Known imports of the processor by exporter (country number), summed over the goods. */
export function importsOf(dataset: Dataset, goods: readonly Good[], query: TradeQuery): Float64Array {
  return tradeOf(dataset, goods, query, "imports");
}

/** Known exports of the processor by importer (country number), summed over the goods. */
export function exportsOf(dataset: Dataset, goods: readonly Good[], query: TradeQuery): Float64Array {
  return tradeOf(dataset, goods, query, "exports");
}

/** What a processor buys as raw material: amounts by exporter (country number), and whether shares can be made of them. */
export interface Feed {
  readonly amounts: Float64Array;
  /** The one that was asked for, or content where weight was and the goods are of several stages. */
  readonly measure: Measure;
  /** False where too little of the trade has a weight or a known content to rank it and to make shares. */
  readonly isShareable: boolean;
}

/** Imports of the processor of some goods, in a measure that they can be added up in. */
export function feedFrom(dataset: Dataset, goods: readonly Good[], asked: TradeQuery): Feed {
  const query = { ...asked, measure: addableMeasure(goods, asked.measure) };
  const tables = goods.flatMap((good) => dataset.flows.get(good.id) ?? []);
  return {
    amounts: importsOf(dataset, goods, query),
    measure: query.measure,
    isShareable: isShareable(tables, query, (_, importer) => importer === query.processor),
  };
}

/** Sum of a column. */
export function sumOf(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
  }
  return sum;
}

/** Countries with an amount above zero, largest first (equal ones by number). */
export function largestFirst(amounts: Float64Array): CountryAmount[] {
  const list: CountryAmount[] = [];
  for (let country = 0; country < amounts.length; country += 1) {
    const amount = amounts[country] as number;
    if (amount > 0) {
      list.push({ country, amount });
    }
  }
  return list.sort((a, b) => b.amount - a.amount || a.country - b.country);
}

function tradeOf(
  dataset: Dataset,
  goods: readonly Good[],
  { processor: country, year, measure }: TradeQuery,
  direction: "imports" | "exports",
): Float64Array {
  const tables = goods.flatMap((good) => dataset.flows.get(good.id) ?? []);
  return tradeByPartner(tables, { country, direction, year, measure }, dataset.index.countries.length);
}

/**
 * Goods whose imports feed a processor of a mineral. Empty where one of them is not held for the year, or one-sided:
 * what the others show would pass for the whole. A minor one may be missing.
 */
export function feedGoodsOf(dataset: Dataset, mineral: MineralId, year: number): Good[] {
  const feed = feedOf(dataset.index.goods, mineral);
  const oneSided = oneSidedGoods(dataset, feed, year);
  const absent = new Set(missingGoods(dataset.index, feed, year).map((good) => good.id));
  const isBlind = feed.some(
    (good) => !good.minor && (absent.has(good.id) || (oneSided.has(good.id) && hasRows(dataset, good, year))),
  );
  return isBlind ? [] : feed;
}

/** Goods that are a mineral's raw material, held or not; never a basket. */
export function feedOf(goods: readonly Good[], mineral: MineralId): Good[] {
  return goods.filter((good) => good.feed && !good.basket && good.minerals.includes(mineral));
}

function hasRows(dataset: Dataset, good: Good, year: number): boolean {
  const table = dataset.flows.get(good.id);
  if (table === undefined) {
    return false;
  }
  const { start, end } = rowsOfYear(table, year);
  return end > start;
}
