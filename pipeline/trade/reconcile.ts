import { CHILDREN } from "./code-families.ts";
import { Nesting } from "./nesting.ts";
import { codeYear, type DropReason, flowKey, RANKS, type Report, type Tally } from "./report.ts";

/** A flow that counts, with what is known beside it. */
export interface Reconciled {
  readonly report: Report;
  /** Source of the weight where it is not the flow's own. */
  readonly weightSource: string;
  readonly netWeightTonnes: number | null;
  /** True where the office that gave the weight, lent or own, estimated it. */
  readonly weightEstimated: boolean;
  /** Other reports of the same flow, best first, one for each status; never to be added. */
  readonly others: readonly Report[];
}

type Group = readonly [Report, ...Report[]];
type Flows = ReadonlyMap<string, Group>;

/** Two values agree, and their weights may be exchanged, within this part. */
const AGREEMENT = 0.1;
/** A heading holds other goods as well: only where these are next to nothing does its weight serve for the code. */
const HEADING_AGREEMENT = 0.02;

/**
 * One flow for each year, code, exporter and importer: the best-ranked report; the others are kept beside it.
 * Nothing is counted twice: neither two reports of one flow nor a heading beside a code inside it.
 */
export function reconcile(reports: readonly Report[], tally: Tally): Reconciled[] {
  const byFlow = groupByFlow(reports);
  const covered = coveredByBaci(reports);
  const nesting = new Nesting(byFlow, covered);
  const result: Reconciled[] = [];
  for (const group of byFlow.values()) {
    const reason = reasonToDrop(group[0], nesting, covered);
    if (reason === null) {
      result.push(settle(group, byFlow, tally));
    } else {
      for (const report of group) {
        tally.drop(report.source, reason);
      }
    }
  }
  return result;
}

function reasonToDrop(best: Report, nesting: Nesting, covered: ReadonlySet<string>): DropReason | null {
  if (best.rank >= RANKS.donorOnly) {
    return "too few reporters and partners";
  }
  if (nesting.isHeadingOfHeld(best)) {
    return "heading of a code that is held";
  }
  if (nesting.isInsideHeld(best)) {
    return "inside a heading that is held";
  }
  const spokenFor = covered.has(codeYear(best)) && !isTaiwanBeforeBaci(best);
  return best.rank >= RANKS.importer && spokenFor ? "outside BACI, which covers the code" : null;
}

/** The BACI files of 2012–2017 were made without Taiwan: of its trade others may speak. */
function isTaiwanBeforeBaci({ year, exporter, importer }: Report): boolean {
  return year < 2018 && (exporter === "TWN" || importer === "TWN");
}

function groupByFlow(reports: readonly Report[]): Flows {
  const groups = new Map<string, [Report, ...Report[]]>();
  for (const report of reports) {
    const key = flowKey(report);
    const group = groups.get(key);
    if (group) {
      group.push(report);
    } else {
      groups.set(key, [report]);
    }
  }
  for (const group of groups.values()) {
    // Of equals the larger value first, so that the order does not depend on the order of the files.
    group.sort((a, b) => a.rank - b.rank || (b.valueUsd ?? 0) - (a.valueUsd ?? 0) || (a.source < b.source ? -1 : 1));
  }
  return groups;
}

/** Codes and years for which BACI speaks: what it leaves out is small or was reconciled away. */
function coveredByBaci(reports: readonly Report[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const report of reports) {
    if (report.rank < RANKS.importer) {
      covered.add(codeYear(report));
    }
  }
  return covered;
}

function settle([best, ...rest]: Group, flows: Flows, tally: Tally): Reconciled {
  const others = otherReports(best, rest, tally);
  if (best.netWeightTonnes !== null) {
    const { netWeightTonnes, weightEstimated } = best;
    return { report: best, weightSource: "", netWeightTonnes, weightEstimated, others };
  }
  const donor =
    rest.find((report) => lendsWeight(report, best, AGREEMENT)) ??
    headingReports(best, flows).find((report) => lendsWeight(report, best, HEADING_AGREEMENT));
  return {
    report: best,
    weightSource: donor?.source ?? "",
    netWeightTonnes: donor?.netWeightTonnes ?? null,
    weightEstimated: donor?.weightEstimated ?? false,
    others,
  };
}

/** The best other report of each other status; the rest are counted as repeats. */
function otherReports(best: Report, rest: readonly Report[], tally: Tally): readonly Report[] {
  const statuses = new Set([best.status]);
  return rest.filter((report) => {
    if (statuses.has(report.status)) {
      tally.drop(report.source, "same report in a better source");
      return false;
    }
    statuses.add(report.status);
    return true;
  });
}

/** Code → the headings that hold it. */
const HEADINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(CHILDREN)
    .flat()
    .map((child) => [child, Object.keys(CHILDREN).filter((heading) => CHILDREN[heading]!.includes(child))] as const),
);

/** Reports of the same pair and year under the heading of the code: nearly the same goods where the values agree. */
function headingReports(report: Report, flows: Flows): readonly Report[] {
  const headings = HEADINGS.get(report.hsCode) ?? [];
  return headings.flatMap((heading) => flows.get(flowKey({ ...report, hsCode: heading })) ?? []);
}

function lendsWeight(donor: Report, flow: Report, agreement: number): boolean {
  return (
    donor.netWeightTonnes !== null &&
    donor.valueUsd !== null &&
    flow.valueUsd !== null &&
    !donor.doubtful &&
    Math.abs(donor.valueUsd / flow.valueUsd - 1) <= agreement
  );
}
