import type { FlowRowsQuery, Provenance } from "../../model/provenance.ts";
import { listedFlows } from "../../model/row-lists.ts";
import type { Parts } from "../../state/explorer-types.ts";

/** What stands behind a sum of trade rows: the rows, and the sources of just these. */
export function flowRowsBehind(explorer: Parts<"data">, figure: string, query: FlowRowsQuery): Provenance {
  const tables = query.goods.flatMap((code) => explorer.data.flowTable(code) ?? []);
  const sources = new Set(listedFlows(tables, query).map((row) => row.source));
  return {
    figure,
    status: "measured",
    year: query.year,
    sourceIds: explorer.data.index.sources.filter((_, source) => sources.has(source)).map(({ id }) => id),
    rows: [query],
  };
}
