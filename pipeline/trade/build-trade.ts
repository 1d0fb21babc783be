import { rollup, sum } from "d3-array";
import type { Country, HsCode } from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import { HS_CODES } from "./codes.ts";
import { type Doubt, findDoubts } from "./doubtful.ts";
import type { FlowRow } from "./flow-row.ts";
import { partyLookup } from "./parties.ts";
import { readBaci, readBaciHeadings } from "./read-baci.ts";
import { readChinaMonthly, readChinaRareEarths } from "./read-china.ts";
import { readBatteryImports, readChinaUsa, readMetalExports, readNickelOre } from "./read-comtrade.ts";
import { readExtract2023, readExtract2025 } from "./read-extracts.ts";
import type { Reading } from "./reader.ts";
import { type Reconciled, reconcile } from "./reconcile.ts";
import { flowKey, type Report, roundKnown, Tally } from "./report.ts";
import { TRADE_SOURCES } from "./sources.ts";

/** Where the rows of one source went. `rowsIn` is the sum of the others. */
interface SourceCount {
  readonly source: string;
  readonly rowsIn: number;
  readonly flows: number;
  readonly reports: number;
  readonly dropped: ReadonlyMap<string, number>;
}

export interface TradeResult {
  readonly hsCodes: readonly HsCode[];
  readonly flows: readonly FlowRow[];
  /** Second reports of flows; never to be added to them. */
  readonly reports: readonly FlowRow[];
  readonly doubts: readonly Doubt[];
  readonly counts: readonly SourceCount[];
}

const READERS = [
  readBaci,
  readBaciHeadings,
  readBatteryImports,
  readMetalExports,
  readNickelOre,
  readChinaUsa,
  readChinaRareEarths,
  readChinaMonthly,
  readExtract2023,
  readExtract2025,
] as const;

/**
 * All bilateral trade, reconciled: one row a flow, second reports beside it.
 * @param options.openOnly leaves out every row of a source whose licence is not open
 * @throws when a source's rows do not add up (in = flows + reports + dropped)
 */
export function buildTrade(countries: readonly Country[], options: { openOnly: boolean }): TradeResult {
  const reading: Reading = { tally: new Tally(), party: partyLookup(countries), reports: [] };
  for (const read of READERS) {
    read(reading);
  }
  const settled = reconcile(openReports(reading, options.openOnly), reading.tally);
  const rows = settled.map(flowRow);
  const doubts = findDoubts(rows);
  const doubtful = new Set(doubts.map((doubt) => doubt.flow));
  const flows = rows
    .map((row) => (row.doubtful === doubtful.has(row) ? row : { ...row, doubtful: doubtful.has(row) }))
    .sort(flowOrder);
  const reports = settled.flatMap(({ others }) => others.map(reportRow)).sort(flowOrder);
  const used = new Set(flows.map((flow) => flow.hsCode));
  return {
    hsCodes: HS_CODES.filter((code) => used.has(code.hsCode)),
    flows,
    reports,
    doubts: doubts.sort(byKeys<Doubt>((doubt) => flowKey(doubt.flow))),
    counts: countRows(reading.tally, settled),
  };
}

function openReports({ reports, tally }: Reading, openOnly: boolean): readonly Report[] {
  if (!openOnly) {
    return reports;
  }
  const open = new Set(TRADE_SOURCES.filter((source) => source.open).map((source) => source.id));
  return reports.filter((report) => {
    if (!open.has(report.source)) {
      tally.drop(report.source, "source not open");
    }
    return open.has(report.source);
  });
}

const BY_CODE: ReadonlyMap<string, HsCode> = new Map(HS_CODES.map((code) => [code.hsCode, code]));

function flowRow({ report, netWeightTonnes, weightSource, weightEstimated, others }: Reconciled): FlowRow {
  return row(report, { netWeightTonnes, weightSource, weightEstimated, otherReport: others.length > 0 });
}

function reportRow(report: Report): FlowRow {
  const { netWeightTonnes, weightEstimated } = report;
  return row(report, { netWeightTonnes, weightSource: "", weightEstimated, otherReport: false });
}

type Settled = Pick<FlowRow, "netWeightTonnes" | "weightSource" | "weightEstimated" | "otherReport">;

/** Spelled out: spreading three hundred thousand rows takes seconds. */
function row(report: Report, settled: Settled): FlowRow {
  const code = BY_CODE.get(report.hsCode)!;
  return {
    year: report.year,
    hsCode: report.hsCode,
    mineral: code.minerals[0]!,
    stage: code.stage,
    exporter: report.exporter,
    importer: report.importer,
    valueUsd: report.valueUsd,
    netWeightTonnes: rounded(settled.netWeightTonnes),
    status: report.status,
    source: report.source,
    weightSource: settled.weightSource,
    doubtful: report.doubtful,
    otherReport: settled.otherReport,
    weightEstimated: settled.weightEstimated,
  };
}

/** To the kilogram: no customs statistic says more. */
function rounded(tonnes: number | null): number | null {
  return tonnes === null ? null : roundKnown(tonnes, 3);
}

const flowOrder = byKeys<FlowRow>(
  (flow) => flow.year,
  (flow) => flow.hsCode,
  (flow) => -(flow.valueUsd ?? 0),
  (flow) => flow.exporter,
  (flow) => flow.importer,
  (flow) => flow.status,
);

function countRows(tally: Tally, settled: readonly Reconciled[]): SourceCount[] {
  const flows = rollup(settled, countOf, ({ report }) => report.source);
  const reports = rollup(
    settled.flatMap(({ others }) => others),
    countOf,
    (other) => other.source,
  );
  return tally.sources().map((source) => {
    const count = {
      source,
      rowsIn: tally.rowsOf(source),
      flows: flows.get(source) ?? 0,
      reports: reports.get(source) ?? 0,
      dropped: tally.droppedOf(source),
    };
    const lost = count.rowsIn - count.flows - count.reports - sum(count.dropped.values());
    if (lost !== 0) {
      throw new Error(`Trade rows of ${source} do not add up: ${count.rowsIn} in, ${lost} unaccounted for`);
    }
    return count;
  });
}

function countOf(rows: readonly unknown[]): number {
  return rows.length;
}
