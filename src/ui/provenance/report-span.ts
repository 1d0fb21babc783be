import type { ReportSpan } from "../../model/types.ts";
import type { Explorer, Parts } from "../../state/explorer-types.ts";
import type { Words } from "../kit/words.ts";
import { type Pair, pairRows } from "./flow-rows.ts";

/** From this part of the pair's value on, a row stands for the flow that a list names. */
const MAIN_PART = 0.9;

/**
 * How far the reports of a flow lie apart, over some goods, where importer and exporter differ by more than a third; null
 * where they do not. Of several rows the main one tells: sums of the least and of the most would be nobody's report.
 */
export function reportSpan(
  { data: { index, flowTable } }: Pick<Explorer, "data">,
  goods: readonly string[],
  pair: Pair,
): ReportSpan | null {
  const tables = goods.flatMap((good) => flowTable(good) ?? []);
  const rows = tables.flatMap((table) => pairRows(index, table, pair));
  const total = rows.reduce((sum, { valueUsd }) => sum + (valueUsd ?? 0), 0);
  return rows.find(({ valueUsd }) => (valueUsd ?? 0) >= MAIN_PART * total)?.span ?? null;
}

/** The span of a flow in words; "" where there is none. */
export function reportSpanWords(explorer: Parts<"data">, words: Words, goods: readonly string[], pair: Pair): string {
  const span = reportSpan(explorer, goods, pair);
  return span === null
    ? ""
    : words.t("answer.reportSpan", {
        low: words.amount(span.lowUsd, "value"),
        high: words.amount(span.highUsd, "value"),
      });
}

/**
 * What the reports say of the flows that the sentences name: from the processor to one buyer and, where that is said,
 * from the largest origin to the processor. Reactive.
 */
export function namedSpans(explorer: Parts<"link" | "data" | "facts">, words: Words, isOriginSaid: boolean): string[] {
  const { processor, year } = explorer.link.selection;
  const { topOrigin, consumerShare } = explorer.facts.answer() ?? {};
  const told = (goods: readonly string[], exporter: string, importer: string) => {
    const span = reportSpanWords(explorer, words, goods, { exporter, importer, year });
    const flow = { exporter: words.country(exporter), importer: words.country(importer) };
    return span === "" ? [] : [`${words.t("flow.title", flow)}: ${span}.`];
  };
  const buyers = consumerShare?.importers ?? [];
  return [
    ...(consumerShare && buyers.length === 1
      ? told([consumerShare.good], processor, explorer.data.index.countries[buyers[0]!]!.iso3)
      : []),
    ...(topOrigin && isOriginSaid
      ? told(explorer.facts.journeys()?.mix.feedGoods ?? [], topOrigin.iso3, processor)
      : []),
  ];
}
