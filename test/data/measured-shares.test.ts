import { describe, expect, it } from "vitest";
import type { FlowStatus } from "../../src/model/types.ts";
import { readTable } from "./support/package.ts";

/** A share of one importer's purchases of a code. Rows of `reports` are added where only the exporters' word counts. */
interface MeasuredShare {
  readonly name: string;
  readonly table: string;
  readonly year: number;
  readonly hsCode: string;
  readonly importer: string;
  readonly exporter: string;
  readonly column: "value_usd" | "net_weight_tonnes";
  readonly status: FlowStatus;
  /** Id of the publisher's report that the exporter's row must come from. */
  readonly source: string;
  readonly percent: number;
}

const lithium = {
  year: 2023,
  hsCode: "282520",
  exporter: "CHN",
  column: "net_weight_tonnes",
  table: "flows-2023",
  status: "reconciled",
  source: "baci-202601-hs92",
} as const;
const exported = {
  ...lithium,
  table: "flow-reports",
  status: "exporter-reported",
  source: "comtrade-exports",
} as const;
const magnets = {
  year: 2022,
  hsCode: "850511",
  exporter: "CHN",
  column: "value_usd",
  table: "flows-2022",
  status: "reconciled",
  source: "baci-202601",
} as const;

/**
 * Shares that were checked by hand at the publishers' reports: CEPII BACI 202601 with the importers' own weights (lithium
 * hydroxide, cobalt), exporters' reports of UN Comtrade 2015–2024, BACI in HS 2017 (magnets, magnesium).
 */
const MEASURED: readonly MeasuredShare[] = [
  { name: "lithium hydroxide, Korea", importer: "KOR", percent: 77, ...lithium },
  { name: "lithium hydroxide, Japan", importer: "JPN", percent: 87, ...lithium },
  { name: "lithium hydroxide, Korea, by exporters", importer: "KOR", percent: 79, ...exported },
  { name: "lithium hydroxide, Japan, by exporters", importer: "JPN", percent: 88, ...exported },
  {
    name: "cobalt in every form but oxides, DR Congo in China's imports",
    table: "flows-2023",
    year: 2023,
    hsCode: "810510",
    importer: "CHN",
    exporter: "COD",
    column: "net_weight_tonnes",
    status: "reconciled",
    source: "baci-202601-hs92",
    percent: 97,
  },
  { name: "magnets, Germany", importer: "DEU", percent: 82, ...magnets },
  { name: "magnets, United States", importer: "USA", percent: 78, ...magnets },
  {
    name: "magnesium, Korea",
    table: "flows-2022",
    year: 2022,
    hsCode: "810411",
    importer: "KOR",
    exporter: "CHN",
    column: "value_usd",
    status: "reconciled",
    source: "baci-202601",
    percent: 99.8,
  },
];

function measuredShare(wanted: MeasuredShare): { readonly percent: number; readonly sources: readonly string[] } {
  // Where exporters' reports are asked for, the main table holds those of the flows that no importer reported.
  const tables = wanted.table === "flow-reports" ? ["flow-reports", `flows-${wanted.year}`] : [wanted.table];
  const rows = tables
    .flatMap(readTable)
    .filter(
      (row) =>
        row["year"] === String(wanted.year) &&
        row["hs_code"] === wanted.hsCode &&
        row["importer_iso3"] === wanted.importer &&
        row["exporter_iso3"] !== wanted.importer &&
        row["status"] === wanted.status,
    );
  const sum = (list: typeof rows) => list.reduce((total, row) => total + Number(row[wanted.column]), 0);
  const fromExporter = rows.filter((row) => row["exporter_iso3"] === wanted.exporter);
  return {
    percent: (sum(fromExporter) / sum(rows)) * 100,
    sources: fromExporter.map((row) => row["source"] ?? ""),
  };
}

describe("measured shares, before any tracing", () => {
  it.each(MEASURED)("$name: $percent % ($source)", (wanted) => {
    const { percent, sources } = measuredShare(wanted);
    expect(sources).toEqual([wanted.source]);
    const digits = Number.isInteger(wanted.percent) ? 0 : 1;
    expect(Number(percent.toFixed(digits))).toBe(wanted.percent);
  });
});
