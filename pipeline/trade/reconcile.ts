import { CHILDREN } from "./codes.ts";
import { flowKey, RANKS, type Report, type Tally } from "./report.ts";

/** A flow that counts, with what is known beside it. */
export interface Reconciled {
  readonly report: Report;
  /** Source of the weight where it is not the flow's own. */
  readonly weightSource: string;
  readonly netWeightTonnes: number | null;
  /** Other reports of the same flow, best first, one for each status; never to be added. */
  readonly others: readonly Report[];
}

/** Two values agree, and their weights may be exchanged, within this part. */
const AGREEMENT = 0.1;

/**
 * Chapters of which a subheading is held only for some pairs: used pair by pair. Every other chapter is dropped for
 * the years in which BACI covers a code inside it, since the chapter only adds articles and scrap.
 */
const PAIRWISE: ReadonlySet<string> = new Set(["2504", "2846", "REE3", "7501", "8105"]);

/**
 * One flow for each year, code, exporter and importer: the best-ranked report; the others are kept beside it.
 * Nothing is counted twice: neither two reports of one flow nor a chapter beside a code inside it.
 */
export function reconcile(reports: readonly Report[], tally: Tally): Reconciled[] {
  const byFlow = groupByFlow(reports);
  const covered = coveredByBaci(reports);
  const nested = new Nesting(reports, covered);
  const donors = new Map([...byFlow].map(([key, group]) => [key, group] as const));
  const result: Reconciled[] = [];
  for (const group of byFlow.values()) {
    const [best] = group as [Report, ...Report[]];
    const reason =
      best.rank >= RANKS.donorOnly
        ? "too few reporters and partners"
        : nested.isCovered(best)
          ? "chapter of a code that is held"
          : best.rank >= RANKS.importer && covered.has(codeYear(best))
            ? "outside BACI, which covers the code"
            : null;
    if (reason !== null) {
      for (const report of group) {
        tally.drop(report.source, reason);
      }
      continue;
    }
    result.push(settle(group, donors, tally));
  }
  return result;
}

function groupByFlow(reports: readonly Report[]): Map<string, Report[]> {
  const groups = new Map<string, Report[]>();
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

function codeYear(report: Pick<Report, "year" | "hsCode">): string {
  return `${report.year} ${report.hsCode}`;
}

/** Codes and years for which BACI speaks: what it leaves out is small or was reconciled away. */
function coveredByBaci(reports: readonly Report[]): ReadonlySet<string> {
  return new Set(reports.filter((report) => report.rank < RANKS.importer).map(codeYear));
}

/** Knows which chapter rows would repeat a code inside the chapter. */
class Nesting {
  private readonly pairs: ReadonlySet<string>;
  private readonly reporters: ReadonlySet<string>;
  private readonly covered: ReadonlySet<string>;

  constructor(reports: readonly Report[], covered: ReadonlySet<string>) {
    const children = new Set(Object.values(CHILDREN).flat());
    const inside = reports.filter((report) => children.has(report.hsCode));
    this.covered = covered;
    this.pairs = new Set(inside.map(flowKey));
    this.reporters = new Set(
      inside.flatMap((report) =>
        report.status === "importer-reported"
          ? [`${codeYear(report)} importer ${report.importer}`]
          : report.status === "exporter-reported"
            ? [`${codeYear(report)} exporter ${report.exporter}`]
            : [],
      ),
    );
  }

  isCovered(row: Report): boolean {
    return (CHILDREN[row.hsCode] ?? []).some((child) => this.holds({ ...row, hsCode: child }, row.hsCode));
  }

  /** Where a party itself reported the code that year, its silence about a pair means none. */
  private holds(child: Report, chapter: string): boolean {
    if (!PAIRWISE.has(chapter) && this.covered.has(codeYear(child))) {
      return true;
    }
    return (
      this.pairs.has(flowKey(child)) ||
      this.reporters.has(`${codeYear(child)} importer ${child.importer}`) ||
      this.reporters.has(`${codeYear(child)} exporter ${child.exporter}`)
    );
  }
}

function settle(group: readonly Report[], donors: ReadonlyMap<string, readonly Report[]>, tally: Tally): Reconciled {
  const [best, ...rest] = group as [Report, ...Report[]];
  const statuses = new Set([best.status]);
  const others: Report[] = [];
  for (const report of rest) {
    if (statuses.has(report.status)) {
      tally.drop(report.source, "same report in a better source");
    } else {
      statuses.add(report.status);
      others.push(report);
    }
  }
  if (best.netWeightTonnes !== null) {
    return { report: best, weightSource: "", netWeightTonnes: best.netWeightTonnes, others };
  }
  const donor = [...rest, ...chapterReports(best, donors)].find((report) => lendsWeight(report, best));
  return {
    report: best,
    weightSource: donor?.source ?? "",
    netWeightTonnes: donor?.netWeightTonnes ?? null,
    others,
  };
}

/** Reports of the same pair and year under the chapter of the code: nearly the same goods where the values agree. */
function chapterReports(report: Report, donors: ReadonlyMap<string, readonly Report[]>): readonly Report[] {
  return Object.entries(CHILDREN)
    .filter(([, children]) => children.includes(report.hsCode))
    .flatMap(([chapter]) => donors.get(flowKey({ ...report, hsCode: chapter })) ?? []);
}

function lendsWeight(donor: Report, flow: Report): boolean {
  return (
    donor.netWeightTonnes !== null &&
    donor.valueUsd !== null &&
    flow.valueUsd !== null &&
    !donor.doubtful &&
    Math.abs(donor.valueUsd / flow.valueUsd - 1) <= AGREEMENT
  );
}
