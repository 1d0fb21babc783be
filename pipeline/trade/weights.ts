import { group, rollup, sum } from "d3-array";
import type { FlowStatus } from "../../src/model/types.ts";
import { isOfSeveralGoods } from "./goods/good-of-row.ts";
import type { Settled } from "./reconcile.ts";
import type { Report } from "./report.ts";
import { type Failing, UnitValues, usdPerTonne, type Weighed } from "./unit-values.ts";

/** The weight of a flow, whose it is, and what was wrong with others. */
export interface JudgedWeight {
  readonly netWeightTonnes: number | null;
  /** Source of the weight where it is not the flow's own, else "". */
  readonly weightSource: string;
  readonly weightEstimated: boolean;
  /** True where a weight was known and none passed the test. */
  readonly withdrawn: boolean;
  /** True where the unit value is unusual for the code, though nothing is proved against it. */
  readonly outlier: boolean;
}

/** A weight that failed the test, with the figures that show it and what was done. */
export interface FailedWeight {
  readonly flow: Report;
  /** Whose report the weight is from: a flow has one report of each. */
  readonly status: FlowStatus;
  readonly source: string;
  readonly netWeightTonnes: number;
  readonly usdPerTonne: number;
  readonly medianUsdPerTonne: number | null;
  readonly reason: Failing;
  /** Weight used in its place; null where the weight is unknown now. */
  readonly replacedBy: { readonly source: string; readonly netWeightTonnes: number } | null;
}

/**
 * Values of one cargo lie within this factor: freight is a quarter at most. What the importer measured is its cargo
 * whatever price it was booked at; beyond a tenfold difference it is another one.
 */
const SAME_CARGO = { importer: 10, exporter: 1.5 } as const;

/**
 * One weight a flow: the importer's own measured one, else the flow's, else the exporter's, else an estimated one; the
 * first that passes the unit-value test of its code. Where none passes, the weight is unknown.
 */
export function judgeWeights(flows: readonly Settled[]): {
  readonly weights: ReadonlyMap<Settled, JudgedWeight>;
  readonly failed: readonly FailedWeight[];
} {
  const weights = new Map<Settled, JudgedWeight>();
  const failed: FailedWeight[] = [];
  for (const [hsCode, ofCode] of group(flows, ({ report }) => report.hsCode)) {
    const rows = ofCode.flatMap((flow) => weighed(flow, candidatesOf(flow)[0]) ?? []);
    const valueOfYear = rollup(
      ofCode,
      (ofYear) => sum(ofYear, ({ report }) => report.valueUsd ?? 0),
      ({ report }) => report.year,
    );
    const prices = new UnitValues(rows, !isOfSeveralGoods(hsCode), valueOfYear);
    for (const flow of ofCode) {
      weights.set(flow, judge(flow, prices, failed));
    }
  }
  return { weights, failed };
}

/** Reports that can give the weight, in the order of trust. */
function candidatesOf({ report, others }: Settled): readonly Report[] {
  const usable = [report, ...others].filter(
    (candidate) => candidate.netWeightTonnes !== null && (candidate === report || isSameCargo(candidate, report)),
  );
  const trust = (candidate: Report) =>
    (candidate.weightEstimated ? 10 : 0) +
    (candidate.status === "importer-reported"
      ? 0
      : candidate === report
        ? 1
        : candidate.status === "reconciled"
          ? 2
          : 3);
  return usable
    .map((candidate) => [trust(candidate), candidate] as const)
    .sort(([a], [b]) => a - b)
    .map(([, candidate]) => candidate);
}

function isSameCargo(donor: Report, flow: Report): boolean {
  const factor = (donor.valueUsd ?? Number.NaN) / (flow.valueUsd ?? Number.NaN);
  const most = donor.status === "importer-reported" ? SAME_CARGO.importer : SAME_CARGO.exporter;
  return Math.max(factor, 1 / factor) <= most;
}

/** A weight beside the value of the report that gives it: the two belong together. */
function weighed({ report }: Settled, candidate: Report | undefined): Weighed | null {
  const { year, exporter, importer } = report;
  const valueUsd = candidate?.valueUsd ?? null;
  const tonnes = candidate?.netWeightTonnes ?? null;
  return valueUsd === null || tonnes === null ? null : { year, exporter, importer, valueUsd, netWeightTonnes: tonnes };
}

function judge(flow: Settled, prices: UnitValues, failed: FailedWeight[]): JudgedWeight {
  const failures: Omit<FailedWeight, "replacedBy">[] = [];
  for (const candidate of candidatesOf(flow)) {
    const row = weighed(flow, candidate);
    const reason = row === null ? null : prices.failing(row);
    if (reason === null) {
      failed.push(
        ...failures.map((failure) => ({
          ...failure,
          replacedBy: { source: candidate.source, netWeightTonnes: candidate.netWeightTonnes as number },
        })),
      );
      return passed(flow, candidate, row !== null && prices.isOutlier(row));
    }
    failures.push({
      flow: flow.report,
      status: candidate.status,
      source: candidate.source,
      netWeightTonnes: candidate.netWeightTonnes as number,
      usdPerTonne: usdPerTonne(row as Weighed),
      medianUsdPerTonne: prices.medianOf(flow.report.year),
      reason,
    });
  }
  failed.push(...failures.map((failure) => ({ ...failure, replacedBy: null })));
  return {
    netWeightTonnes: null,
    weightSource: "",
    weightEstimated: false,
    withdrawn: failures.length > 0,
    outlier: false,
  };
}

function passed({ report }: Settled, candidate: Report, outlier: boolean): JudgedWeight {
  return {
    netWeightTonnes: candidate.netWeightTonnes,
    // Also where it is the other party's report in the same source.
    weightSource: candidate === report ? "" : candidate.source,
    weightEstimated: candidate.weightEstimated,
    withdrawn: false,
    outlier,
  };
}
