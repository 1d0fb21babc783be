import { group } from "d3-array";
import { YEARS } from "../../src/model/selection.ts";
import { FLOW_STATUSES, STAGES } from "../../src/model/types.ts";
import { byKeys, roundTo } from "../lib/order.ts";
import type { FlowRow } from "../trade/flow-row.ts";
import { goodOf } from "../trade/goods/goods.ts";
import type { FailedWeight } from "../trade/weights.ts";
import { required, SOURCE_KEY } from "./keys.ts";
import { type Column, type ForeignKey, type Resource, tableResource } from "./resource.ts";

const FOREIGN_KEYS: readonly ForeignKey[] = [
  { field: "good", resource: "goods", target: "good" },
  { field: "exporter_iso3", resource: "countries", target: "iso3" },
  { field: "importer_iso3", resource: "countries", target: "iso3" },
  SOURCE_KEY,
];
const FLOW_KEY = ["year", "hs_code", "exporter_iso3", "importer_iso3"];

/** What a row's `remarks` can say, in order, and when. */
const REMARKS: readonly (readonly [word: string, applies: (row: FlowRow) => boolean])[] = [
  ["unusual unit value", (row) => row.outlier],
  ["weight withdrawn", (row) => row.weightWithdrawn],
  ["weight estimated", (row) => row.weightEstimated],
  ["other report", (row) => row.otherReport],
  ["reports differ", (row) => row.span !== null],
  ["inferred", (row) => row.inferred],
  ["converted", (row) => row.converted],
];

function remarksOf(row: FlowRow): string {
  return REMARKS.filter(([, applies]) => applies(row))
    .map(([word]) => word)
    .join(";");
}

const PARTIES_AND_AMOUNTS: readonly Column<FlowRow>[] = [
  {
    name: "year",
    type: "integer",
    description: "Year",
    constraints: { required: true, minimum: YEARS.first, maximum: YEARS.last },
    cell: (row) => row.year,
  },
  { name: "hs_code", type: "string", description: "Customs code", constraints: required, cell: (row) => row.hsCode },
  {
    name: "good",
    type: "string",
    description: "The good that the row is: by its code, and where a code holds several, by parties and price",
    constraints: required,
    cell: (row) => row.good,
  },
  {
    name: "minerals",
    type: "string",
    separator: ";",
    description: "All minerals that the good holds",
    constraints: required,
    cell: (row) => goodOf(row.good).minerals.join(";"),
  },
  {
    name: "stage",
    type: "string",
    description: "Stage of the good",
    constraints: { required: true, enum: STAGES },
    cell: (row) => goodOf(row.good).stage,
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
    description: "Gross product weight, not contained metal; empty where unknown or withdrawn",
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
];

const COLUMNS: readonly Column<FlowRow>[] = [
  ...PARTIES_AND_AMOUNTS,
  {
    name: "weight_source",
    type: "string",
    description: "Source of the weight where it is another, else empty",
    cell: (row) => row.weightSource,
  },
  {
    name: "remarks",
    type: "string",
    separator: ";",
    description: `What must be known of the row: ${REMARKS.map(([word]) => word).join(", ")}`,
    cell: remarksOf,
  },
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

/** `flows-YYYY.csv` (one report per flow; gzipped before `YEARS.recent`) and `flow-reports.csv` (never to be added). */
export function flowResources(flows: readonly FlowRow[], reports: readonly FlowRow[]): Resource[] {
  const perYear = [...group(flows, (row) => row.year)].sort(byKeys(([year]) => year)).map(([year, rows]) => ({
    ...flowResource(`flows-${year}`, `Trade flows ${year}`, rows, FLOW_KEY),
    isGzipped: year < YEARS.recent,
  }));
  const key = [...FLOW_KEY, "status", "source"];
  return [...perYear, flowResource("flow-reports", "Second reports of trade flows", reports, key)];
}

const JUDGED_CELLS: Readonly<Record<string, Column<FailedWeight>["cell"]>> = {
  year: ({ flow }) => flow.year,
  hs_code: ({ flow }) => flow.hsCode,
  exporter_iso3: ({ flow }) => flow.exporter,
  importer_iso3: ({ flow }) => flow.importer,
  value_usd: ({ flow }) => flow.valueUsd,
};

const JUDGED_COLUMNS: readonly Column<FailedWeight>[] = [
  ...PARTIES_AND_AMOUNTS.filter(({ name }) => name in JUDGED_CELLS).map(({ cell: _, ...field }) => ({
    ...field,
    cell: JUDGED_CELLS[field.name]!,
  })),
  {
    name: "status",
    type: "string",
    description: "Who reported the weight that failed",
    constraints: { required: true, enum: FLOW_STATUSES },
    cell: (failed) => failed.status,
  },
  {
    name: "source",
    type: "string",
    description: "Source of the weight that failed",
    constraints: required,
    cell: (failed) => failed.source,
  },
  {
    name: "failed_weight_tonnes",
    type: "number",
    unit: "t",
    description: "The weight that failed",
    constraints: { required: true, minimum: 0 },
    cell: (failed) => roundTo(failed.netWeightTonnes, 3),
  },
  {
    name: "usd_per_tonne",
    type: "number",
    unit: "USD/t",
    description: "Value of that report by its weight",
    constraints: { required: true, minimum: 0 },
    cell: (failed) => roundTo(failed.usdPerTonne, 2),
  },
  {
    name: "median_usd_per_tonne",
    type: "number",
    unit: "USD/t",
    description: "Median of the code and year, weighted by value; empty where there are too few rows",
    constraints: { minimum: 0 },
    cell: (failed) => (failed.medianUsdPerTonne === null ? null : roundTo(failed.medianUsdPerTonne, 2)),
  },
  {
    name: "reason",
    type: "string",
    description: "Why it failed",
    constraints: required,
    cell: (failed) => failed.reason,
  },
  {
    name: "replaced_by",
    type: "string",
    description: "Source of the weight used in its place; empty where the weight is unknown now",
    cell: (failed) => failed.replacedBy?.source ?? "",
  },
  {
    name: "weight_tonnes",
    type: "number",
    unit: "t",
    description: "The weight used in its place",
    constraints: { minimum: 0 },
    cell: (failed) => (failed.replacedBy === null ? null : roundTo(failed.replacedBy.netWeightTonnes, 3)),
  },
];

/** `judged-weights.csv`: weights that failed the unit-value test, and what was done. */
export function judgedWeightsResource(failed: readonly FailedWeight[]): Resource {
  return tableResource(
    {
      name: "judged-weights",
      title: "Weights that failed the unit-value test",
      description:
        "Weights that cannot be right beside their value, why, and which report's weight stands in their place.",
      primaryKey: [...FLOW_KEY, "status"],
      foreignKeys: [
        ...FOREIGN_KEYS.filter(({ field }) => field !== "good"),
        { field: "replaced_by", resource: "sources", target: "id" },
      ],
    },
    JUDGED_COLUMNS,
    [...failed].sort(
      byKeys(
        ({ flow }) => flow.year,
        ({ flow }) => flow.hsCode,
        ({ flow }) => flow.exporter,
        ({ flow }) => flow.importer,
        ({ status }) => status,
      ),
    ),
    ({ source, replacedBy }) => [source, ...(replacedBy === null ? [] : [replacedBy.source])],
  );
}
