import type { Explorer } from "../state/explorer-types.ts";
import { type Pair, type PairRow, pairRows } from "./flow-rows.ts";
import type { Words } from "./words.ts";

/** USD by the smaller and the larger report of each row, summed. */
export interface ReportSpan {
  readonly low: number;
  readonly high: number;
}

/**
 * How far the reports of a flow lie apart, over some goods, where importer and exporter differ by more than a third in
 * one of them. Null where they do not, and until the second reports are here. Reactive.
 */
export function reportSpan(explorer: Explorer, goods: readonly string[], pair: Pair): ReportSpan | null {
  let [low, high, isWide] = [0, 0, false];
  for (const good of goods) {
    const table = explorer.flowTable(good);
    for (const row of table ? pairRows(explorer.index, table, pair) : []) {
      const values = [row, ...(row.reportsDiffer ? secondsOf(explorer, good, pair) : [])].flatMap(usdOf);
      isWide ||= values.length > 1;
      low += values.length === 0 ? 0 : Math.min(...values);
      high += values.length === 0 ? 0 : Math.max(...values);
    }
  }
  return isWide ? { low, high } : null;
}

function secondsOf(explorer: Explorer, good: string, pair: Pair): PairRow[] {
  const table = explorer.reportTable(good);
  return table ? pairRows(explorer.index, table, pair) : [];
}

function usdOf({ valueUsd }: PairRow): number[] {
  return valueUsd === null ? [] : [valueUsd];
}

/** The span of a flow in words; "" where there is none. */
export function reportSpanWords(explorer: Explorer, words: Words, goods: readonly string[], pair: Pair): string {
  const span = reportSpan(explorer, goods, pair);
  return span === null
    ? ""
    : words.t("answer.reportSpan", { low: words.amount(span.low, "value"), high: words.amount(span.high, "value") });
}
