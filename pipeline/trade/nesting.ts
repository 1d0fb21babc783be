import { CHILDREN, SMALL_CHILDREN } from "./code-families.ts";
import { codeYear, flowKey, RANKS, type Report } from "./report.ts";

/**
 * Headings of which a subheading is held only for some pairs: used pair by pair. Every other heading is dropped for
 * the years in which BACI covers a code inside it, since the heading only adds articles and scrap.
 */
const PAIRWISE: ReadonlySet<string> = new Set(["2504", "2846", "REE3", "7501", "8105"]);

/** Knows which rows would repeat others: a heading beside a code inside it, or a small code beside its heading. */
export class Nesting {
  private readonly byFlow: ReadonlyMap<string, readonly Report[]>;
  private readonly reporters: ReadonlySet<string>;
  private readonly covered: ReadonlySet<string>;

  /**
   * @param byFlow reports of each flow, best first
   * @param covered codes and years for which BACI speaks
   */
  constructor(byFlow: ReadonlyMap<string, readonly Report[]>, covered: ReadonlySet<string>) {
    const children = new Set(Object.values(CHILDREN).flat());
    this.byFlow = byFlow;
    this.covered = covered;
    this.reporters = new Set(
      [...byFlow.values()].flat().flatMap((report) => {
        const speaks = children.has(report.hsCode) && report.rank < RANKS.donorOnly;
        return speaks ? (reporterKey(report) ?? []) : [];
      }),
    );
  }

  /** True for a heading row of which the pair's trade is already held under a code inside it. */
  isHeadingOfHeld(row: Report): boolean {
    return (CHILDREN[row.hsCode] ?? []).some((child) => this.holds({ ...row, hsCode: child }, row));
  }

  /** True for a row of a small code whose pair is held under the heading: the heading counts, the code is in it. */
  isInsideHeld(row: Report): boolean {
    const heading = SMALL_CHILDREN[row.hsCode];
    const whole = heading === undefined ? undefined : this.bestOf({ ...row, hsCode: heading });
    return whole !== undefined && !this.isHeadingOfHeld(whole);
  }

  /** The report that a pair's flow rests on, if it has one that can be a flow. */
  private bestOf(flow: Report): Report | undefined {
    const best = this.byFlow.get(flowKey(flow))?.[0];
    return best !== undefined && best.rank < RANKS.donorOnly ? best : undefined;
  }

  /** Where a party itself reported the code that year, its silence about a pair means none. */
  private holds(child: Report, heading: Report): boolean {
    if (!PAIRWISE.has(heading.hsCode) && this.covered.has(codeYear(child))) {
      return true;
    }
    const held = this.bestOf(child);
    if (SMALL_CHILDREN[child.hsCode] === heading.hsCode) {
      return held !== undefined && (held.valueUsd ?? 0) >= (heading.valueUsd ?? 0);
    }
    return (
      held !== undefined ||
      this.reporters.has(`${codeYear(child)} importer ${child.importer}`) ||
      this.reporters.has(`${codeYear(child)} exporter ${child.exporter}`)
    );
  }
}

function reporterKey(report: Report): string | null {
  switch (report.status) {
    case "importer-reported":
      return `${codeYear(report)} importer ${report.importer}`;
    case "exporter-reported":
      return `${codeYear(report)} exporter ${report.exporter}`;
    default:
      return null;
  }
}
