import { countryNumber, rowsOfYear } from "../../model/lookup.ts";
import {
  FLOW_FLAGS,
  FLOW_STATUSES,
  type FlowStatus,
  type FlowTable,
  type Index,
  type ReportSpan,
} from "../../model/types.ts";

/** One trade row between two countries, as plain values. Unknown value or weight is null. */
export interface PairRow {
  readonly valueUsd: number | null;
  readonly netWeightTonnes: number | null;
  readonly status: FlowStatus;
  readonly sourceId: string;
  readonly doubtful: boolean;
  readonly weightWithdrawn: boolean;
  readonly inferred: boolean;
  readonly converted: boolean;
  readonly reportsDiffer: boolean;
  /** Where they do: the least and the most that one of them says. */
  readonly span: ReportSpan | null;
  readonly otherReport: boolean;
  readonly weightBorrowed: boolean;
  readonly weightEstimated: boolean;
}

/** Two countries (iso3) and a year. */
export interface Pair {
  readonly exporter: string;
  readonly importer: string;
  readonly year: number;
}

/** Rows of one customs code between two countries in one year, in the order of the table. */
export function pairRows(index: Index, table: FlowTable, pair: Pair): PairRow[] {
  const exporter = countryNumber(index, pair.exporter);
  const importer = countryNumber(index, pair.importer);
  const { start, end } = rowsOfYear(table, pair.year);
  const rows: PairRow[] = [];
  for (let row = start; row < end; row += 1) {
    if (table.exporter[row] === exporter && table.importer[row] === importer) {
      rows.push(pairRow(index, table, row));
    }
  }
  return rows;
}

function pairRow(index: Index, table: FlowTable, row: number): PairRow {
  const flags = table.flags[row] as number;
  return {
    valueUsd: known(table.valueUsd[row]),
    netWeightTonnes: known(table.netWeightTonnes[row]),
    status: FLOW_STATUSES[table.status[row] as number] as FlowStatus,
    sourceId: index.sources[table.source[row] as number]?.id ?? "",
    doubtful: (flags & FLOW_FLAGS.outlier) !== 0,
    weightWithdrawn: (flags & FLOW_FLAGS.weightWithdrawn) !== 0,
    inferred: (flags & FLOW_FLAGS.inferred) !== 0,
    converted: (flags & FLOW_FLAGS.converted) !== 0,
    reportsDiffer: (flags & FLOW_FLAGS.reportsDiffer) !== 0,
    span: table.reportSpans.get(row) ?? null,
    otherReport: (flags & FLOW_FLAGS.otherReport) !== 0,
    weightBorrowed: (flags & FLOW_FLAGS.weightBorrowed) !== 0,
    weightEstimated: (flags & FLOW_FLAGS.weightEstimated) !== 0,
  };
}

function known(amount: number | undefined): number | null {
  return amount === undefined || Number.isNaN(amount) ? null : amount;
}

/** Largest known value of the rows in USD; -1, below every known one, where none is known. */
export function largestValue(rows: readonly PairRow[]): number {
  return Math.max(-1, ...rows.map((row) => row.valueUsd ?? -1));
}

/** How far the second figure is from the first, as a part of the first; null where either is unknown or zero. */
export function gapOf(first: number | null, second: number | null): number | null {
  return first === null || second === null || first === 0 ? null : second / first - 1;
}
