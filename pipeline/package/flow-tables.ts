import {
  FLOW_FLAGS,
  FLOW_STATUSES,
  type FlowStatus,
  type HsCode,
  type MineralId,
  STAGES,
  type Stage,
} from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import { arrowBytes, indexOf } from "./arrow.ts";
import { MINERAL_KEY, required, SOURCE_KEY } from "./keys.ts";
import { type Column, type ForeignKey, type Resource, tableResource } from "./resource.ts";

/** One report of one flow. Unknown value or weight is null. */
export interface FlowRecord {
  readonly year: number;
  readonly hsCode: string;
  readonly exporter: string;
  readonly importer: string;
  readonly valueUsd: number | null;
  readonly netWeightTonnes: number | null;
  readonly status: FlowStatus;
  readonly source: string;
  /** Bits of FLOW_FLAGS. */
  readonly flags: number;
}

interface FiledFlow extends FlowRecord {
  readonly mineral: MineralId;
  readonly stage: Stage;
}

const HS_KEY: ForeignKey = { field: "hs_code", resource: "hs-codes", target: "hs_code" };
const PARTY_KEYS: readonly ForeignKey[] = ["exporter_iso3", "importer_iso3"].map((field) => ({
  field,
  resource: "countries",
  target: "iso3",
}));

function flag(name: keyof typeof FLOW_FLAGS, column: string, description: string): Column<FiledFlow> {
  return {
    name: column,
    type: "boolean",
    description,
    constraints: required,
    cell: (row) => (row.flags & FLOW_FLAGS[name]) !== 0,
  };
}

const COLUMNS: readonly Column<FiledFlow>[] = [
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
    description: "Gross product weight; empty where unknown",
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
  flag("doubtful", "doubtful", "Value and weight cannot both be right: USD per tonne far from the code and year"),
  flag("otherReport", "other_report", "A second report of the flow is kept in flow-reports"),
  flag("weightBorrowed", "weight_borrowed", "The weight comes from another source than the value"),
  flag("weightEstimated", "weight_estimated", "The statistical office estimated the weight"),
];

/** Adds mineral and stage of the code. @throws on an unknown code */
function fileFlows(flows: readonly FlowRecord[], hsCodes: readonly HsCode[]): FiledFlow[] {
  const byCode = new Map(hsCodes.map((code) => [code.hsCode, code]));
  return flows.map((flow) => {
    const code = byCode.get(flow.hsCode);
    if (code?.minerals[0] === undefined) {
      throw new Error(`Flow with the unknown customs code ${flow.hsCode}`);
    }
    return { ...flow, mineral: code.minerals[0], stage: code.stage };
  });
}

const FLOW_KEY = ["year", "hs_code", "exporter_iso3", "importer_iso3"];
const FLOW_KEYS = [HS_KEY, MINERAL_KEY, ...PARTY_KEYS, SOURCE_KEY];

function flowResource(name: string, title: string, rows: readonly FiledFlow[], primaryKey = FLOW_KEY): Resource {
  const sorted = [...rows].sort(
    byKeys(
      (row) => row.year,
      (row) => row.hsCode,
      (row) => row.exporter,
      (row) => row.importer,
      (row) => row.source,
    ),
  );
  const description = "Bilateral trade by customs code: one row per year, code, exporter and importer.";
  return tableResource({ name, title, description, primaryKey, foreignKeys: FLOW_KEYS }, COLUMNS, sorted, (row) => [
    row.source,
  ]);
}

/** `flows-YYYY.csv` (one report per flow) and `flow-reports.csv` (second reports, never to be added to the first). */
export function flowResources(
  flows: readonly FlowRecord[],
  reports: readonly FlowRecord[],
  hsCodes: readonly HsCode[],
): Resource[] {
  const filed = fileFlows(flows, hsCodes);
  const years = [...new Set(filed.map((row) => row.year))].sort((a, b) => a - b);
  const perYear = years.map((year) =>
    flowResource(
      `flows-${year}`,
      `Trade flows ${year}`,
      filed.filter((row) => row.year === year),
    ),
  );
  const second = flowResource("flow-reports", "Second reports of trade flows", fileFlows(reports, hsCodes), [
    ...FLOW_KEY,
    "source",
  ]);
  return [...perYear, second];
}

/** Sorted by year, then value (largest first, unknown last), then parties: the order of `FlowTable`. */
function sortForTable(flows: readonly FlowRecord[]): FlowRecord[] {
  return [...flows].sort(
    byKeys(
      (row) => row.year,
      (row) => -(row.valueUsd ?? -1),
      (row) => row.exporter,
      (row) => row.importer,
      (row) => row.source,
    ),
  );
}

/** `app/flows/<hsCode>.arrow` or `app/reports/<hsCode>.arrow`: `FlowTable` of one code. */
export function flowsArrow(
  flows: readonly FlowRecord[],
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
    flags: Uint8Array.from(rows, (row) => row.flags),
  });
}
