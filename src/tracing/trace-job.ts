import { YEARS } from "../model/selection.ts";
import type { FlowTable, Index, Measure, MineralId, ProductionRow } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { otherMixMeasure } from "./sensitivity.ts";
import { type SupplyTrace, traceSupply } from "./trace-supply.ts";

/** Asks for one mineral in some years: the flow tables of its goods and its production rows are all that is read. */
export interface TraceRequest {
  readonly job: number;
  readonly index: Index;
  readonly mineral: MineralId;
  /** iso3 of the country whose touch is measured. */
  readonly processor: string;
  readonly tables: readonly FlowTable[];
  readonly production: readonly ProductionRow[];
  /** First and last year to trace; the tables hold these years. */
  readonly years: Years;
}

export interface Years {
  readonly first: number;
  readonly last: number;
}

/** Years are traced in two jobs: the recent ones at once, and those before, as far as output goes back, on demand. */
export const TRACED_YEARS = {
  recent: { first: YEARS.recent, last: YEARS.last },
  early: { first: YEARS.output, last: YEARS.recent - 1 },
} as const satisfies Record<string, Years>;

/** The answer, in two parts: mixed by value first; then, for the sensitivity, by weight or content where that is known. */
export interface TraceReply {
  readonly job: number;
  readonly mix: "main" | "other";
  readonly traces: readonly SupplyTrace[];
}

/** True for a year before the recent ones that is traced. */
export function isTracedEarly(year: number): boolean {
  return year >= TRACED_YEARS.early.first && year <= TRACED_YEARS.early.last;
}

/** Traces the years of a mineral; `reply` is called twice. */
export function runTraceJob(request: TraceRequest, reply: (reply: TraceReply) => void): void {
  const { job, index, mineral, processor, tables, production } = request;
  const dataset: Dataset = { index, production, flows: new Map(tables.map((table) => [table.good, table])) };
  const { first, last } = request.years;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const traceOf = (year: number, measure: Measure | null) =>
    measure === null ? [] : (traceSupply(dataset, mineral, year, processor, measure) ?? []);
  reply({ job, mix: "main", traces: years.flatMap((year) => traceOf(year, "value")) });
  const otherwise = years.flatMap((year) => traceOf(year, otherMixMeasure(dataset, mineral, year)));
  reply({ job, mix: "other", traces: otherwise });
}
