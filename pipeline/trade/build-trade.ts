import { group, rollup, sum } from "d3-array";
import { type Country, type Good, REPORTS_DIFFER, type ReportSpan } from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import { type DrawnRow, drawRows } from "./drawn-rows.ts";
import type { FlowRow } from "./flow-row.ts";
import { type GoodOfRow, goodOfRow, isOtherMinerals } from "./goods/good-of-row.ts";
import { GOODS } from "./goods/goods.ts";
import { type ReferencePrices, referencePrices } from "./goods/reference-prices.ts";
import { overrulingOf } from "./overruled.ts";
import { partyLookup } from "./parties.ts";
import { readBaci, readBaciHeadings } from "./read-baci.ts";
import { readChinaMonthly, readChinaRareEarths } from "./read-china.ts";
import { readBatteryImports, readChinaUsa, readMetalExports, readNickelOre } from "./read-comtrade.ts";
import { readExtract2025 } from "./read-extracts.ts";
import { readBaciHs92 } from "./read-hs92.ts";
import {
  readAmericanRareEarths,
  readChinaFeed,
  readChinaLines,
  readComext,
  readReportedFlows,
} from "./read-reports.ts";
import { newReading, type Reading } from "./reader.ts";
import { reconcile, type Settled } from "./reconcile.ts";
import { RANKS, type Report, roundKnown, Tally } from "./report.ts";
import { TRADE_SOURCES } from "./sources.ts";
import { type FailedWeight, type JudgedWeight, judgeWeights } from "./weights.ts";

/** Where the rows of one source went. `rowsIn` is the sum of the others. */
interface SourceCount {
  readonly source: string;
  readonly rowsIn: number;
  readonly flows: number;
  readonly reports: number;
  readonly dropped: ReadonlyMap<string, number>;
}

/** Rows and value that one rule made a good, for the list of what was moved. */
export interface RuleCount {
  readonly rule: string;
  readonly good: string;
  readonly rows: number;
  readonly valueUsd: number;
}

export interface TradeResult {
  readonly goods: readonly Good[];
  readonly flows: readonly FlowRow[];
  /** Second reports of flows; never to be added to them. */
  readonly reports: readonly FlowRow[];
  readonly failedWeights: readonly FailedWeight[];
  readonly ruleCounts: readonly RuleCount[];
  /** Rows drawn at random from the codes of several goods, to be read. */
  readonly drawn: readonly DrawnRow[];
  readonly prices: ReferencePrices;
  readonly counts: readonly SourceCount[];
}

const READERS = [
  readBaciHs92,
  readBaci,
  readBaciHeadings,
  readBatteryImports,
  readReportedFlows,
  readChinaFeed,
  readChinaLines,
  readAmericanRareEarths,
  readComext,
  readMetalExports,
  readNickelOre,
  readChinaUsa,
  readChinaRareEarths,
  readChinaMonthly,
  readExtract2025,
] as const;

/** The good as which cargoes count that the exporter declares under another code (overruled.ts). */
const ELSEWHERE = "cobalt-crude";
/** The rule of goods by which the USA's concentrate is told (rules.ts). */
const MOUNTAIN_PASS = "mountain-pass";
/** Sources whose values were turned into dollars. */
const CONVERTED: ReadonlySet<string> = new Set(["eurostat-comext"]);

/**
 * All bilateral trade, reconciled: one row a flow, named by its good, second reports beside it.
 * @param options.openOnly leaves out every row of a source whose licence is not open
 * @throws when a source's rows do not add up (in = flows + reports + dropped)
 */
export function buildTrade(countries: readonly Country[], options: { openOnly: boolean }): TradeResult {
  const tally = new Tally();
  const reading = newReading(tally, partyLookup(countries));
  for (const read of READERS) {
    read(reading);
  }
  const { flows: settled, elsewhere } = reconcile(openReports(reading, options.openOnly), tally);
  const { weights, failed } = judgeWeights(settled);
  const weighed = settled.map((flow) => ({ flow, weight: weights.get(flow) as JudgedWeight }));
  const prices = referencePrices(
    weighed.map(({ flow: { report }, weight }) => ({ ...report, netWeightTonnes: weight.netWeightTonnes })),
  );
  const named = weighed.map(({ flow, weight }) => ({
    flow,
    weight,
    kind: goodOfRow({ ...flow.report, netWeightTonnes: weight.netWeightTonnes }, prices),
  }));
  const declared = group(
    elsewhere.filter((report) => overrulingOf(report)!.good === ELSEWHERE),
    pairKey,
  );
  const declaredFor = ({ report }: Settled, { good }: GoodOfRow) =>
    (good === ELSEWHERE ? (declared.get(pairKey(report)) ?? []) : []).flatMap(({ valueUsd }) => valueUsd ?? []);
  const kept = named.filter(({ flow, kind }) => !isDropped(flow, kind, tally));
  const rows = kept.map(({ flow, weight, kind }) => flowRow(flow, weight, kind, declaredFor(flow, kind)));
  const reports = [
    ...kept.flatMap(({ flow, kind }) => flow.others.map((other) => reportRow(other, kind.good, kind.rule?.inferred))),
    ...elsewhere.map((report) => reportRow(report, overrulingOf(report)!.good)),
  ];
  const used = new Set(rows.map((row) => row.good));
  const openFlows = new Set(kept.map(({ flow }) => flow.report));
  return {
    goods: GOODS.filter((good) => used.has(good.id)),
    flows: rows.sort(flowOrder),
    reports: reports.sort(flowOrder),
    failedWeights: failed.filter(({ flow }) => openFlows.has(flow)),
    ruleCounts: countRules(named),
    drawn: drawRows(named.map(({ flow, weight, kind }) => drawnRow(flow, weight, kind))),
    prices,
    counts: countRows(tally, rows, reports),
  };
}

function pairKey({ year, exporter, importer }: Pick<Report, "year" | "exporter" | "importer">): string {
  return `${year} ${exporter} ${importer}`;
}

function drawnRow({ report }: Settled, { netWeightTonnes }: JudgedWeight, { good, rule }: GoodOfRow): DrawnRow {
  const { year, hsCode, exporter, importer, valueUsd } = report;
  return { year, hsCode, exporter, importer, valueUsd, netWeightTonnes, good, rule: rule?.id ?? "" };
}

function isDropped({ report, others }: Settled, kind: GoodOfRow, tally: Tally): boolean {
  if (!isOtherMinerals(kind)) {
    return false;
  }
  for (const { source } of [report, ...others]) {
    tally.drop(source, "other minerals");
  }
  return true;
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

/** @param elsewhere values that the exporter declares of the same cargo under another code */
function flowRow(
  { report, others }: Settled,
  weight: JudgedWeight,
  { good, rule }: GoodOfRow,
  elsewhere: readonly number[],
): FlowRow {
  return {
    ...plainRow(report, good),
    netWeightTonnes: rounded(weight.netWeightTonnes),
    weightSource: weight.weightSource,
    weightEstimated: weight.weightEstimated,
    weightWithdrawn: weight.withdrawn,
    outlier: weight.outlier,
    otherReport: others.length > 0 || elsewhere.length > 0,
    span: reportSpan([report, ...sameCargo(others, rule)], elsewhere),
    inferred: rule?.inferred ?? false,
  };
}

function reportRow(report: Report, good: string, inferred = false): FlowRow {
  return { ...plainRow(report, good), inferred };
}

/** Spelled out once: spreading a report of many fields costs seconds over a million rows. */
function plainRow(report: Report, good: string): FlowRow {
  return {
    year: report.year,
    hsCode: report.hsCode,
    good,
    exporter: report.exporter,
    importer: report.importer,
    valueUsd: report.valueUsd,
    netWeightTonnes: rounded(report.netWeightTonnes),
    status: report.status,
    source: report.source,
    weightSource: "",
    outlier: false,
    weightWithdrawn: false,
    otherReport: false,
    span: null,
    weightEstimated: report.weightEstimated,
    inferred: false,
    converted: CONVERTED.has(report.source),
  };
}

/**
 * Reports that speak of the same cargo as the flow: not those of a cargo that counts under another code (overruled.ts),
 * nor, beside Mountain Pass' concentrate, other minerals that the USA books under the same residual code.
 */
function sameCargo(others: readonly Report[], rule: GoodOfRow["rule"]): readonly Report[] {
  return rule?.id === MOUNTAIN_PASS ? [] : others.filter(({ rank }) => rank !== RANKS.overruled);
}

/** The least and the most of what is reported, where that is more than a third apart (BACI's counts as either side's). */
function reportSpan(reports: readonly Report[], elsewhere: readonly number[]): ReportSpan | null {
  const values = [...elsewhere, ...reports.flatMap(({ valueUsd }) => (valueUsd === null ? [] : [valueUsd]))];
  const [lowUsd, highUsd] = [Math.min(...values), Math.max(...values)];
  return values.length > 1 && highUsd > lowUsd * REPORTS_DIFFER ? { lowUsd, highUsd } : null;
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

function countRules(named: readonly { readonly flow: Settled; readonly kind: GoodOfRow }[]): RuleCount[] {
  const ruled = named.filter(({ kind }) => kind.rule !== null);
  return [
    ...rollup(
      ruled,
      (rows) => rows,
      ({ kind }) => kind.rule!.id,
    ),
  ].map(([rule, rows]) => ({
    rule,
    good: rows[0]!.kind.good,
    rows: rows.length,
    valueUsd: sum(rows, ({ flow }) => flow.report.valueUsd ?? 0),
  }));
}

function countRows(tally: Tally, flowRows: readonly FlowRow[], reportRows: readonly FlowRow[]): SourceCount[] {
  const flows = rollup(flowRows, countOf, ({ source }) => source);
  const reports = rollup(reportRows, countOf, ({ source }) => source);
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
