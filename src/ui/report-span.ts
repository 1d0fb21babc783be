import type { Explorer } from "../state/explorer-types.ts";
import { type Pair, pairRows } from "./flow-rows.ts";
import type { Words } from "./words.ts";

/** USD by the smaller and the larger report of each row, summed. */
export interface ReportSpan {
  readonly low: number;
  readonly high: number;
}

/**
 * How far the reports of a flow lie apart, over some goods, where importer and exporter differ by more than a third in
 * one of them; null where they do not.
 */
export function reportSpan(
  { index, flowTable }: Pick<Explorer, "index" | "flowTable">,
  goods: readonly string[],
  pair: Pair,
): ReportSpan | null {
  let [low, high, isWide] = [0, 0, false];
  for (const good of goods) {
    const table = flowTable(good);
    for (const { valueUsd, otherValueUsd } of table ? pairRows(index, table, pair) : []) {
      const values = [valueUsd, otherValueUsd].filter((value) => value !== null);
      isWide ||= otherValueUsd !== null;
      low += values.length === 0 ? 0 : Math.min(...values);
      high += values.length === 0 ? 0 : Math.max(...values);
    }
  }
  return isWide ? { low, high } : null;
}

/** The span of a flow in words; "" where there is none. */
export function reportSpanWords(explorer: Explorer, words: Words, goods: readonly string[], pair: Pair): string {
  const span = reportSpan(explorer, goods, pair);
  return span === null
    ? ""
    : words.t("answer.reportSpan", { low: words.amount(span.low, "value"), high: words.amount(span.high, "value") });
}
