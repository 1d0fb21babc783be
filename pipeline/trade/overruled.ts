import { RANKS, type Report } from "./report.ts";

/** A cargo that two books hold under two codes: which report is the flow, and which only a second report of it. */
interface Overruling {
  readonly hsCode: string;
  /** Null is anybody. */
  readonly exporter: string | null;
  readonly importer: string | null;
  readonly years: readonly [first: number, last: number];
  /** The source whose report counts for this code; every other is a second report. Null where none counts. */
  readonly counts: string | null;
  /** The code under which the cargo is counted, where it is another one. */
  readonly countedAs: string | null;
  /** The good beside which the other reports stand in the files. */
  readonly good: string;
  readonly reason: string;
}

export const OVERRULINGS: readonly Overruling[] = [
  {
    hsCode: "284690",
    exporter: "USA",
    importer: "CHN",
    years: [2018, 2024],
    counts: "comtrade-china-feed",
    countedAs: null,
    good: "rare-earth-raw-compounds",
    reason:
      "Mountain Pass concentrate: the USA books it as 284690, China as 253090, where it counts. Of 284690 only what China itself books is a flow of compounds.",
  },
  {
    hsCode: "282200",
    exporter: "COD",
    importer: null,
    years: [1995, 2024],
    counts: null,
    countedAs: "810510",
    good: "cobalt-crude",
    reason:
      "DR Congo declares its hydroxide as 282200, China books it as 810510: one cargo, also where the declared buyer is a port or a trader's seat.",
  },
  {
    hsCode: "282200",
    exporter: null,
    importer: "CHN",
    years: [2018, 2024],
    counts: "comtrade-imports",
    countedAs: "810510",
    good: "cobalt-crude",
    reason:
      "Namibia, South Africa and others declare hydroxide from DR Congo on its way to China as 282200; China books it by origin as 810510 of DR Congo. Of 282200 only what China itself books is a flow.",
  },
  {
    hsCode: "810510",
    exporter: "MYS",
    importer: "CHN",
    years: [2018, 2024],
    counts: "comtrade-imports",
    countedAs: "810510 of DR Congo",
    good: "cobalt-crude",
    reason:
      "Malaysia mines and refines no cobalt, and China books next to nothing of it: hydroxide of DR Congo in transit, counted by origin.",
  },
];

/** The overruling that a report falls under, if any. */
export function overrulingOf(
  report: Pick<Report, "hsCode" | "exporter" | "importer" | "year">,
): Overruling | undefined {
  return OVERRULINGS.find(
    ({ hsCode, exporter, importer, years }) =>
      report.hsCode === hsCode &&
      (exporter === null || report.exporter === exporter) &&
      (importer === null || report.importer === importer) &&
      report.year >= years[0] &&
      report.year <= years[1],
  );
}

/** The report with the rank that the overrulings give it. */
export function ranked(report: Report): Report {
  const overruling = overrulingOf(report);
  if (overruling === undefined) {
    return report;
  }
  return { ...report, rank: report.source === overruling.counts ? RANKS.baci : RANKS.overruled };
}
