import { rowsOfYear } from "./lookup.ts";
import { missingCodes } from "./missing.ts";
import { oneSidedCodes } from "./one-sided.ts";
import { tradeByPartner } from "./partners.ts";
import type { HsCode, Measure, MineralId } from "./types.ts";
import type { CountryAmount, Dataset } from "./views.ts";

/** Which rows of a processor's trade: its country number, the year and the unit of the amounts. */
export interface TradeQuery {
  readonly processor: number;
  readonly year: number;
  readonly measure: Measure;
}

/** Known imports of the processor by exporter (country number), summed over the codes. */
export function importsOf(dataset: Dataset, codes: readonly HsCode[], query: TradeQuery): Float64Array {
  return tradeOf(dataset, codes, query, "imports");
}

/** Known exports of the processor by importer (country number), summed over the codes. */
export function exportsOf(dataset: Dataset, codes: readonly HsCode[], query: TradeQuery): Float64Array {
  return tradeOf(dataset, codes, query, "exports");
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
  codes: readonly HsCode[],
  { processor: country, year, measure }: TradeQuery,
  direction: "imports" | "exports",
): Float64Array {
  const tables = codes.flatMap((code) => dataset.flows.get(code.hsCode) ?? []);
  return tradeByPartner(tables, { country, direction, year, measure }, dataset.index.countries.length);
}

/**
 * Codes whose imports feed a processor of a mineral. Rows of a mixed code are filed under its first mineral: for the
 * others they are mostly something else (253090 is spodumene from Australia, not rare-earth ore), so a mixed code
 * counts only for a mineral that has no feed code of its own. Empty where one of them is not held for the year, or
 * one-sided: what the others show would pass for the whole.
 */
export function feedCodesOf(dataset: Dataset, mineral: MineralId, year: number): HsCode[] {
  const { index } = dataset;
  const feed = ownCodesOf(
    mineral,
    index.hsCodes.filter((code) => code.feed),
  );
  const oneSided = oneSidedCodes(dataset, feed, year);
  const absent = new Set(missingCodes(index, feed, year).map((code) => code.hsCode));
  const isBlind = feed.some(
    (code) => absent.has(code.hsCode) || (oneSided.has(code.hsCode) && hasRows(dataset, code, year)),
  );
  return isBlind ? [] : feed;
}

/** Of `codes`, those that count for a mineral: the ones filed under it, or else the mixed ones that hold it. */
export function ownCodesOf(mineral: MineralId, codes: readonly HsCode[]): HsCode[] {
  const holding = codes.filter((code) => code.minerals.includes(mineral));
  const own = holding.filter((code) => code.minerals[0] === mineral);
  return own.length > 0 ? own : holding;
}

function hasRows(dataset: Dataset, code: HsCode, year: number): boolean {
  const table = dataset.flows.get(code.hsCode);
  if (table === undefined) {
    return false;
  }
  const { start, end } = rowsOfYear(table, year);
  return end > start;
}
