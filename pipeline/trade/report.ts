import type { FlowStatus } from "../../src/model/types.ts";
import { roundTo } from "../lib/order.ts";
import type { PricedRow } from "./goods/reference-prices.ts";

/** One report of one flow as a source gives it, with countries already as iso3. Unknown is null. */
export interface Report extends PricedRow {
  readonly status: FlowStatus;
  readonly source: string;
  readonly weightEstimated: boolean;
  /** Smaller is preferred: the order of preference of docs/data-trade.md. */
  readonly rank: number;
}

/**
 * Ranks of the sources: BACI, then what importers say, then exporters, then hand-made extracts. From `secondOnly` on a
 * report is never a flow of its own: too few reporters, or overruled for this flow (overruled.ts).
 */
export const RANKS = {
  baci: 0,
  baciTop: 1,
  importer: 2,
  exporter: 3,
  extract: 4,
  secondOnly: 9,
  overruled: 10,
} as const;

/** Why rows of a source are not flows. Every row read is used or counted under one of these. */
export type DropReason =
  | "world or bloc"
  | "no single country"
  | "re-import"
  | "code out of scope"
  | "not the same goods"
  | "another edition"
  | "other minerals"
  | "year before 1995"
  | "customs-procedure split"
  | "added to another row"
  | "line of a code that is held"
  | "part of a code"
  | "inside the European Union"
  | "no value and no weight"
  | "misclassified at the source"
  | "same report in a better source"
  | "outside BACI, which covers the code"
  | "no flow that it is a second report of"
  | "source not open";

/** Counts rows in, used and dropped, by source. */
export class Tally {
  private readonly rowsIn = new Map<string, number>();
  private readonly dropped = new Map<string, Map<DropReason, number>>();

  read(source: string, rows = 1): void {
    this.rowsIn.set(source, (this.rowsIn.get(source) ?? 0) + rows);
  }

  drop(source: string, reason: DropReason, rows = 1): void {
    const reasons = this.dropped.get(source) ?? new Map<DropReason, number>();
    reasons.set(reason, (reasons.get(reason) ?? 0) + rows);
    this.dropped.set(source, reasons);
  }

  sources(): string[] {
    return [...this.rowsIn.keys()].sort();
  }

  rowsOf(source: string): number {
    return this.rowsIn.get(source) ?? 0;
  }

  droppedOf(source: string): ReadonlyMap<DropReason, number> {
    return this.dropped.get(source) ?? new Map();
  }
}

/** Key of a flow: one year, code, exporter and importer. */
export function flowKey(flow: Pick<Report, "year" | "hsCode" | "exporter" | "importer">): string {
  return `${flow.year} ${flow.hsCode} ${flow.exporter} ${flow.importer}`;
}

/** Key of a code in a year. */
export function codeYear(report: Pick<Report, "year" | "hsCode">): string {
  return `${report.year} ${report.hsCode}`;
}

/** Customs statistics write an unknown weight as nothing or zero. */
export function tonnesOfKilograms(text: string): number | null {
  const kilograms = Number(text);
  return text === "" || !Number.isFinite(kilograms) || kilograms <= 0 ? null : kilograms / 1000;
}

/** A value in USD; nothing or zero is unknown. */
export function usdOf(text: string, factor = 1): number | null {
  const value = Number(text) * factor;
  return text === "" || !Number.isFinite(value) || value <= 0 ? null : roundKnown(value, 0);
}

/** Rounds a known figure, which never becomes the zero that would read as "none". */
export function roundKnown(value: number, digits: number): number {
  return roundTo(value, digits) || Number(value.toPrecision(1));
}
