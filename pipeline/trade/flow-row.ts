import type { FlowStatus, MineralId, Stage } from "../../src/model/types.ts";
import type { Cell } from "../lib/csv.ts";

/** One row of the flows, as the package writes it. Unknown is null. */
export interface FlowRow {
  readonly year: number;
  readonly hsCode: string;
  readonly mineral: MineralId;
  readonly stage: Stage;
  readonly exporter: string;
  readonly importer: string;
  readonly valueUsd: number | null;
  readonly netWeightTonnes: number | null;
  readonly status: FlowStatus;
  readonly source: string;
  /** Source of the weight where it differs from that of the value, else "". */
  readonly weightSource: string;
  readonly doubtful: boolean;
  readonly otherReport: boolean;
  readonly weightEstimated: boolean;
}

export const FLOW_COLUMNS = [
  "year",
  "hs_code",
  "mineral",
  "stage",
  "exporter_iso3",
  "importer_iso3",
  "value_usd",
  "net_weight_tonnes",
  "status",
  "source",
  "weight_source",
  "doubtful",
  "other_report",
  "weight_estimated",
] as const;

/** Cells of a row in the order of FLOW_COLUMNS. */
export function flowCells(row: FlowRow): Cell[] {
  return [
    row.year,
    row.hsCode,
    row.mineral,
    row.stage,
    row.exporter,
    row.importer,
    row.valueUsd,
    row.netWeightTonnes,
    row.status,
    row.source,
    row.weightSource,
    row.doubtful,
    row.otherReport,
    row.weightEstimated,
  ];
}
