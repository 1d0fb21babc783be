import { group } from "d3-array";
import { FLOW_FLAGS, FLOW_STATUSES, STAGES } from "../../src/model/types.ts";
import { byKeys, roundTo } from "../lib/order.ts";
import type { Doubt } from "../trade/doubtful.ts";
import type { FlowRow } from "../trade/flow-row.ts";
import { arrowBytes, indexOf } from "./arrow.ts";
import { MINERAL_KEY, required, SOURCE_KEY } from "./keys.ts";
import { type Column, type ForeignKey, type Resource, tableResource } from "./resource.ts";

const FOREIGN_KEYS: readonly ForeignKey[] = [
  { field: "hs_code", resource: "hs-codes", target: "hs_code" },
  MINERAL_KEY,
  { field: "exporter_iso3", resource: "countries", target: "iso3" },
  { field: "importer_iso3", resource: "countries", target: "iso3" },
  SOURCE_KEY,
];
const FLOW_KEY = ["year", "hs_code", "exporter_iso3", "importer_iso3"];

function flag(name: string, description: string, cell: Column<FlowRow>["cell"]): Column<FlowRow> {
  return { name, type: "boolean", description, constraints: required, cell };
}

const COLUMNS: readonly Column<FlowRow>[] = [
  {
    name: "year",
    type: "integer",
    description: "Year",
    constraints: { required: true, minimum: 2012, maximum: 2025 },
    cell: (row) => row.year,
  },
  { name: "hs_code", type: "string", description: "Customs code", constraints: required, cell: (row) => row.hsCode },
  {
    name: "mineral",
    type: "string",
    description: "Mineral the code is filed under (hs-codes names all it can hold)",
    constraints: required,
    cell: (row) => row.mineral,
  },
  {
    name: "stage",
    type: "string",
    description: "Stage of the product",
    constraints: { required: true, enum: STAGES },
    cell: (row) => row.stage,
  },
  {
    name: "exporter_iso3",
    type: "string",
    description: "Exporter",
    constraints: required,
    cell: (row) => row.exporter,
  },
  {
    name: "importer_iso3",
    type: "string",
    description: "Importer",
    constraints: required,
    cell: (row) => row.importer,
  },
  {
    name: "value_usd",
    type: "number",
    unit: "USD",
    description: "Value (FOB for BACI and exporters, CIF for importers); empty where unknown",
    constraints: { minimum: 0 },
    cell: (row) => row.valueUsd,
  },
  {
    name: "net_weight_tonnes",
    type: "number",
    unit: "t",
    description: "Gross product weight, not contained metal; empty where unknown",
    constraints: { minimum: 0 },
    cell: (row) => row.netWeightTonnes,
  },
  {
    name: "status",
    type: "string",
    description: "Who stands behind the row",
    constraints: { required: true, enum: FLOW_STATUSES },
    cell: (row) => row.status,
  },
  {
    name: "source",
    type: "string",
    description: "Source of the value",
    constraints: required,
    cell: (row) => row.source,
  },
  {
    name: "weight_source",
    type: "string",
    description: "Source of the weight where it is another, else empty",
    cell: (row) => row.weightSource,
  },
  flag("doubtful", "Value and weight cannot both be right; see doubtful-flows", (row) => row.doubtful),
  flag("other_report", "A second report of the flow is kept in flow-reports", (row) => row.otherReport),
  flag("weight_estimated", "The statistical office estimated the weight", (row) => row.weightEstimated),
];

function flowResource(name: string, title: string, rows: readonly FlowRow[], primaryKey: readonly string[]): Resource {
  const head = {
    name,
    title,
    description: "Bilateral trade by year, customs code, exporter and importer.",
    primaryKey,
    foreignKeys: [...FOREIGN_KEYS, { field: "weight_source", resource: "sources", target: "id" }],
  };
  const sourceIdsOf = (row: FlowRow) => [row.source, row.weightSource].filter((id) => id !== "");
  return tableResource(head, COLUMNS, rows, sourceIdsOf);
}

/** `flows-YYYY.csv` (one report per flow) and `flow-reports.csv` (second reports, never to be added to the first). */
export function flowResources(flows: readonly FlowRow[], reports: readonly FlowRow[]): Resource[] {
  const perYear = [...group(flows, (row) => row.year)]
    .sort(byKeys(([year]) => year))
    .map(([year, rows]) => flowResource(`flows-${year}`, `Trade flows ${year}`, rows, FLOW_KEY));
  const key = [...FLOW_KEY, "status", "source"];
  return [...perYear, flowResource("flow-reports", "Second reports of trade flows", reports, key)];
}

/** Columns that a doubtful flow shares with the flows. */
const DOUBT_FLOW_COLUMNS = COLUMNS.filter(
  ({ name }) => !["stage", "weight_source", "doubtful", "other_report", "weight_estimated"].includes(name),
);

const DOUBT_COLUMNS: readonly Column<Doubt>[] = [
  ...DOUBT_FLOW_COLUMNS.map(({ cell, ...column }) => ({ ...column, cell: (doubt: Doubt) => cell(doubt.flow) })),
  {
    name: "usd_per_tonne",
    type: "number",
    unit: "USD/t",
    description: "Value by weight",
    constraints: { minimum: 0 },
    cell: (doubt) => roundTo(doubt.usdPerTonne, 2),
  },
  {
    name: "median_usd_per_tonne",
    type: "number",
    unit: "USD/t",
    description: "Median of the code and year; empty where there are too few rows",
    constraints: { minimum: 0 },
    cell: (doubt) => (doubt.medianUsdPerTonne === null ? null : roundTo(doubt.medianUsdPerTonne, 2)),
  },
  {
    name: "reason",
    type: "string",
    description: "Why it is doubtful",
    constraints: required,
    cell: (doubt) => doubt.reason,
  },
];

/** `doubtful-flows.csv`: flows whose value and weight cannot both be right. */
export function doubtsResource(doubts: readonly Doubt[]): Resource {
  return tableResource(
    {
      name: "doubtful-flows",
      title: "Doubtful flows",
      description:
        "Flows whose USD per tonne lies far from their code and year, or whose weight jumps while the value does not.",
      primaryKey: FLOW_KEY,
      foreignKeys: FOREIGN_KEYS,
    },
    DOUBT_COLUMNS,
    doubts,
    ({ flow }) => [flow.source],
  );
}

function flagsOf(row: FlowRow): number {
  return (
    (row.doubtful ? FLOW_FLAGS.doubtful : 0) |
    (row.otherReport ? FLOW_FLAGS.otherReport : 0) |
    (row.weightSource === "" ? 0 : FLOW_FLAGS.weightBorrowed) |
    (row.weightEstimated ? FLOW_FLAGS.weightEstimated : 0)
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
      (row) => row.status,
      (row) => row.source,
    ),
  );
}

/** `app/flows/<hsCode>.arrow` or `app/reports/<hsCode>.arrow`: `FlowTable` of one code. */
export function flowsArrow(
  flows: readonly FlowRow[],
  countries: readonly string[],
  sources: readonly string[],
): Uint8Array {
  const rows = sortForTable(flows);
  const countryAt = indexOf(countries, "country");
  const sourceAt = indexOf(sources, "source");
  return arrowBytes({
    year: Uint16Array.from(rows, (row) => row.year),
    exporter: Uint16Array.from(rows, (row) => countryAt(row.exporter)),
    importer: Uint16Array.from(rows, (row) => countryAt(row.importer)),
    valueUsd: Float64Array.from(rows, (row) => row.valueUsd ?? Number.NaN),
    netWeightTonnes: Float64Array.from(rows, (row) => row.netWeightTonnes ?? Number.NaN),
    status: Uint8Array.from(rows, (row) => FLOW_STATUSES.indexOf(row.status)),
    source: Uint16Array.from(rows, (row) => sourceAt(row.source)),
    flags: Uint8Array.from(rows, flagsOf),
  });
}
