import { FLOW_SCHEMA } from "../../src/model/table-schemas.ts";
import { FLOW_FLAGS, FLOW_STATUSES, type Good, REPORT_SPANS } from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import type { FlowRow } from "../trade/flow-row.ts";
import { arrowBytes, indexOf } from "./arrow.ts";

function flagsOf(row: FlowRow): number {
  return (
    (row.outlier ? FLOW_FLAGS.outlier : 0) |
    (row.otherReport ? FLOW_FLAGS.otherReport : 0) |
    (row.weightSource === "" ? 0 : FLOW_FLAGS.weightBorrowed) |
    (row.weightEstimated ? FLOW_FLAGS.weightEstimated : 0) |
    (row.span !== null ? FLOW_FLAGS.reportsDiffer : 0) |
    (row.inferred ? FLOW_FLAGS.inferred : 0) |
    (row.weightWithdrawn ? FLOW_FLAGS.weightWithdrawn : 0) |
    (row.converted ? FLOW_FLAGS.converted : 0)
  );
}

/** Sorted by year, then value (largest first, unknown last), then parties: the order of `FlowTable`. */
function sortForTable(flows: readonly FlowRow[]): FlowRow[] {
  return [...flows].sort(
    byKeys(
      (row) => row.year,
      (row) => -(row.valueUsd ?? -1),
      (row) => row.exporter,
      (row) => row.importer,
      (row) => row.hsCode,
      (row) => row.status,
      (row) => row.source,
    ),
  );
}

/** Of the few rows whose reports differ: row, least and most in USD. Columns of every row would cost megabytes. */
function reportSpans(rows: readonly FlowRow[]): string {
  return rows.flatMap(({ span }, row) => (span === null ? [] : [[row, span.lowUsd, span.highUsd].join()])).join(";");
}

/** `app/flows/<good>.arrow`, `…-early.arrow` or `app/reports/<good>.arrow`: `FlowTable` of one good. */
export function flowsArrow(
  good: Good,
  flows: readonly FlowRow[],
  countries: readonly string[],
  sources: readonly string[],
): Uint8Array {
  const rows = sortForTable(flows);
  const countryAt = indexOf(countries, "country");
  const sourceAt = indexOf(sources, "source");
  const hsCodeAt = indexOf(good.hsCodes, `customs code of ${good.id}`);
  const columns = {
    year: Uint16Array.from(rows, (row) => row.year),
    hsCode: Uint8Array.from(rows, (row) => hsCodeAt(row.hsCode)),
    exporter: Uint16Array.from(rows, (row) => countryAt(row.exporter)),
    importer: Uint16Array.from(rows, (row) => countryAt(row.importer)),
    valueUsd: Float64Array.from(rows, (row) => row.valueUsd ?? Number.NaN),
    netWeightTonnes: Float64Array.from(rows, (row) => row.netWeightTonnes ?? Number.NaN),
    status: Uint8Array.from(rows, (row) => FLOW_STATUSES.indexOf(row.status)),
    source: Uint16Array.from(rows, (row) => sourceAt(row.source)),
    flags: Uint8Array.from(rows, flagsOf),
  };
  return arrowBytes(FLOW_SCHEMA, columns, { [REPORT_SPANS]: reportSpans(rows) });
}
