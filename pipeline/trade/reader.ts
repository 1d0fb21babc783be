import { SCRAP_CODES } from "./code-families.ts";
import { ownCode } from "./codes.ts";
import type { DropReason, Report, Tally } from "./report.ts";

/** What every reader needs: where to count, and which country an iso3 is. */
export interface Reading {
  readonly tally: Tally;
  readonly party: (iso3: string | null) => string | null;
  readonly reports: Report[];
}

/** The first year of the atlas: BACI's critical-material files begin there. */
const FIRST_YEAR = 2012;

/** A row on its way in, its countries and code still as the source has them. */
export type RawReport = Omit<Report, "exporter" | "importer" | "doubtful"> & {
  readonly exporter: string | null;
  readonly importer: string | null;
  readonly doubtful?: boolean;
};

/** Keeps a row as a report, or counts why not. */
export function take(reading: Reading, raw: RawReport): void {
  const { tally, party } = reading;
  const exporter = party(raw.exporter);
  const importer = party(raw.importer);
  const hsCode = ownCode(raw.hsCode);
  const reason = dropReason(raw, hsCode, exporter, importer);
  if (reason !== null) {
    tally.drop(raw.source, reason);
    return;
  }
  // Spelled out: spreading half a million rows takes seconds.
  reading.reports.push({
    year: raw.year,
    hsCode: hsCode!,
    exporter: exporter!,
    importer: importer!,
    valueUsd: raw.valueUsd,
    netWeightTonnes: raw.netWeightTonnes,
    status: raw.status,
    source: raw.source,
    weightEstimated: raw.weightEstimated,
    rank: raw.rank,
    doubtful: raw.doubtful ?? false,
  });
}

function dropReason(
  raw: RawReport,
  hsCode: string | null,
  exporter: string | null,
  importer: string | null,
): DropReason | null {
  if (SCRAP_CODES.has(raw.hsCode)) {
    return "scrap";
  }
  if (hsCode === null) {
    return "code out of scope";
  }
  if (raw.year < FIRST_YEAR) {
    return "year before 2012";
  }
  if (exporter === null || importer === null) {
    return "no single country";
  }
  if (exporter === importer) {
    return "re-import";
  }
  return raw.valueUsd === null && raw.netWeightTonnes === null ? "no value and no weight" : null;
}
