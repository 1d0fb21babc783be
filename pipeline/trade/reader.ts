import { CODE_OF_1992, HS92_CODES, NOT_THE_SAME_GOODS } from "./editions.ts";
import { CODES_OF_GOODS } from "./goods/good-of-row.ts";
import { type DropReason, flowKey, type Report, type Tally } from "./report.ts";

/** What every reader needs: where to count, and which country an iso3 is. */
export interface Reading {
  readonly tally: Tally;
  readonly party: (iso3: string | null) => string | null;
  readonly reports: Report[];
  /** Reports by source, status and flow: parts of one (territories, lines, codes that became one) are added to it. */
  readonly wholes: Map<string, Whole>;
}

/** A report and the parts that are in it. */
interface Whole {
  readonly at: number;
  readonly parts: Set<string>;
}

/** The first year of the atlas: BACI begins there. */
const FIRST_YEAR = 1995;

/** A row on its way in, its countries and code still as the source has them. */
export type RawReport = Omit<Report, "exporter" | "importer"> & {
  readonly exporter: string | null;
  readonly importer: string | null;
};

/** An empty reading. */
export function newReading(tally: Tally, party: Reading["party"]): Reading {
  return { tally, party, reports: [], wholes: new Map() };
}

/**
 * Keeps a row as a report, or counts why not. Rows that differ in the source only by a territory, a code or a line that
 * the atlas does not tell apart are parts of one report: added up, never the larger of them.
 * @param part what tells the rows of one report apart beside code and countries
 */
export function take(reading: Reading, raw: RawReport, part = ""): void {
  const { tally, party } = reading;
  const exporter = party(raw.exporter);
  const importer = party(raw.importer);
  const hsCode = CODE_OF_1992[raw.hsCode] ?? raw.hsCode;
  const reason = dropReason(raw, hsCode, exporter, importer);
  if (reason !== null) {
    tally.drop(raw.source, reason);
    return;
  }
  // Spelled out: spreading a million rows takes seconds.
  const report: Report = {
    year: raw.year,
    hsCode,
    exporter: exporter!,
    importer: importer!,
    valueUsd: raw.valueUsd,
    netWeightTonnes: raw.netWeightTonnes,
    status: raw.status,
    source: raw.source,
    weightEstimated: raw.weightEstimated,
    rank: raw.rank,
  };
  add(reading, report, `${raw.hsCode} ${raw.exporter} ${raw.importer} ${part}`);
}

function add(reading: Reading, report: Report, part: string): void {
  const key = `${report.source} ${report.status} ${flowKey(report)}`;
  const whole = reading.wholes.get(key);
  if (whole === undefined || whole.parts.has(part)) {
    reading.wholes.set(key, { at: reading.reports.length, parts: new Set([part]) });
    reading.reports.push(report);
    return;
  }
  whole.parts.add(part);
  reading.reports[whole.at] = sumOf(reading.reports[whole.at]!, report);
  reading.tally.drop(report.source, "added to another row");
}

/** Two parts as one report. A weight that one of them lacks is unknown of both. */
function sumOf(a: Report, b: Report): Report {
  const plus = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return {
    ...a,
    valueUsd: plus(a.valueUsd, b.valueUsd) ?? a.valueUsd ?? b.valueUsd,
    netWeightTonnes: plus(a.netWeightTonnes, b.netWeightTonnes),
    weightEstimated: a.weightEstimated || b.weightEstimated,
  };
}

function dropReason(
  raw: RawReport,
  hsCode: string,
  exporter: string | null,
  importer: string | null,
): DropReason | null {
  if (NOT_THE_SAME_GOODS.has(raw.hsCode)) {
    return "not the same goods";
  }
  if (!CODES_OF_GOODS.has(hsCode)) {
    return "code out of scope";
  }
  if (HS92_CODES.has(hsCode) && raw.status === "reconciled" && raw.source !== "baci-202601-hs92") {
    return "another edition";
  }
  if (raw.year < FIRST_YEAR) {
    return "year before 1995";
  }
  if (exporter === null || importer === null) {
    return "no single country";
  }
  if (exporter === importer) {
    return "re-import";
  }
  return raw.valueUsd === null && raw.netWeightTonnes === null ? "no value and no weight" : null;
}
