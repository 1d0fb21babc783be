import { overrulingOf, ranked } from "./overruled.ts";
import { codeYear, type DropReason, flowKey, RANKS, type Report, type Tally } from "./report.ts";

/** A flow that counts, with the other reports of it: best first, one for each status; never to be added. */
export interface Settled {
  readonly report: Report;
  readonly others: readonly Report[];
}

/** Every flow, and second reports that stand under another code than the flow they tell of. */
export interface Reconciled {
  readonly flows: readonly Settled[];
  /** Reports of a cargo that is counted under another code: beside it in the files, never a flow. */
  readonly elsewhere: readonly Report[];
}

type Group = readonly [Report, ...Report[]];

/**
 * One flow for each year, code, exporter and importer: the best-ranked report; the others are kept beside it.
 * Nothing is counted twice: neither two reports of one flow nor one cargo under two codes.
 */
export function reconcile(reports: readonly Report[], tally: Tally): Reconciled {
  const groups = groupByFlow(reports.map(ranked));
  const covered = coveredByBaci(reports);
  const flows: Settled[] = [];
  const elsewhere: Report[] = [];
  for (const [best, ...rest] of groups) {
    const reason = reasonToDrop(best, covered);
    const others = otherReports(best, rest, tally);
    if (reason === null) {
      flows.push({ report: best, others });
    } else if (overrulingOf(best) !== undefined) {
      elsewhere.push(best, ...others);
    } else {
      for (const report of [best, ...others]) {
        tally.drop(report.source, reason);
      }
    }
  }
  return { flows, elsewhere };
}

function reasonToDrop(best: Report, covered: ReadonlySet<string>): DropReason | null {
  if (best.rank >= RANKS.secondOnly) {
    return "no flow that it is a second report of";
  }
  const spokenFor = covered.has(codeYear(best)) && !isTaiwanBeforeBaci(best);
  return best.rank >= RANKS.importer && spokenFor ? "outside BACI, which covers the code" : null;
}

/** BACI's older files of 2012–2017 were made without Taiwan: of its trade others may speak. */
function isTaiwanBeforeBaci({ year, exporter, importer }: Report): boolean {
  return year < 2018 && (exporter === "TWN" || importer === "TWN");
}

function groupByFlow(reports: readonly Report[]): Group[] {
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
  return [...groups.values()];
}

/** Codes and years for which BACI speaks: what it leaves out is small or was reconciled away. */
function coveredByBaci(reports: readonly Report[]): ReadonlySet<string> {
  return new Set(reports.filter(({ rank }) => rank < RANKS.importer).map(codeYear));
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
