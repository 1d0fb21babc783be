import type { Explorer } from "../state/explorer-types.ts";
import { type Pair, pairRows, type ReportSpan } from "./flow-rows.ts";
import type { Words } from "./words.ts";

/** From this part of the pair's value on, a row stands for the flow that a list names. */
const MAIN_PART = 0.9;

/**
 * How far the reports of a flow lie apart, over some goods, where importer and exporter differ by more than a third; null
 * where they do not. Of several rows the main one tells: sums of the least and of the most would be nobody's report.
 */
export function reportSpan(
  { index, flowTable }: Pick<Explorer, "index" | "flowTable">,
  goods: readonly string[],
  pair: Pair,
): ReportSpan | null {
  const tables = goods.flatMap((good) => flowTable(good) ?? []);
  const rows = tables.flatMap((table) => pairRows(index, table, pair));
  const total = rows.reduce((sum, { valueUsd }) => sum + (valueUsd ?? 0), 0);
  return rows.find(({ valueUsd }) => (valueUsd ?? 0) >= MAIN_PART * total)?.span ?? null;
}

/** The span of a flow in words; "" where there is none. */
export function reportSpanWords(explorer: Explorer, words: Words, goods: readonly string[], pair: Pair): string {
  const span = reportSpan(explorer, goods, pair);
  return span === null
    ? ""
    : words.t("answer.reportSpan", { low: words.amount(span.low, "value"), high: words.amount(span.high, "value") });
}
