import { contentPerTonne } from "../../../src/model/content.ts";
import { goodById } from "../../../src/model/lookup.ts";
import { DEFAULT_SELECTION, type Selection } from "../../../src/model/selection.ts";
import type { FlowTable, Good, Index, Membership, MineralId, ProductionRow } from "../../../src/model/types.ts";
import type { Dataset } from "../../../src/model/views.ts";

/** A made-up world small enough to compute by hand. Amounts are invented for the tests and stand for nothing. */
export const COUNTRIES = ["CHN", "CHL", "AUS", "KOR", "JPN", "USA", "ARG", "ZMB", "NOR", "EST", "ITA", "BRA"] as const;
export type TinyIso3 = (typeof COUNTRIES)[number];

/** Number of a country of the tiny world. */
export function at(iso3: TinyIso3): number {
  return COUNTRIES.indexOf(iso3);
}

const stay = (iso3: string, group: Membership["group"], role: string, from: string, to = ""): Membership => ({
  iso3,
  group,
  role,
  from,
  to,
  source: "test",
  status: "VERIFIED",
});

const END = "2026-02-04";

export const MEMBERSHIPS: readonly Membership[] = [
  ...["AUS", "JPN", "KOR", "USA", "EUU"].map((iso3) => stay(iso3, "msp", "founding partner", "2022-06-14", END)),
  stay("NOR", "msp", "partner", "2022-09-22", END),
  stay("ITA", "msp", "partner (EU member)", "2022-06-14", "2023-10-09"),
  stay("ITA", "msp", "partner", "2023-10-10", END),
  stay("EST", "msp", "partner", "2024-03-03", END),
  ...["ARG", "BRA", "ZMB"].map((iso3) => stay(iso3, "unga-2022", "resource-rich", "2022-09-22", "2022-09-22")),
  stay("KOR", "unga-2022", "partner", "2022-09-22", "2022-09-22"),
  stay("ARG", "msp-forum", "member", "2024-07"),
  stay("ZMB", "msp-forum", "member", "2024-09-26"),
];

export function code(good: string, minerals: readonly MineralId[], stage: Good["stage"], ends: string): Good {
  const [feed, output] = [ends.includes("feed"), ends.includes("output")];
  return {
    id: good,
    hsCodes: [good],
    minerals,
    stage,
    feed,
    output,
    basket: false,
    mixed: minerals.length > 1,
    en: good,
    ko: good,
    note: "",
    noteKo: "",
  };
}

const content = (low: number, high: number) => ({
  basis: "contained metal",
  low,
  high,
  evidence: "invented",
  evidenceKo: "",
});

export const CODES: readonly Good[] = [
  { ...code("253090", ["lithium"], "ore", "feed"), content: content(0.01, 0.03) },
  { ...code("283691", ["lithium"], "intermediate", "feed output"), content: content(0.2, 0.2) },
  { ...code("282520", ["lithium"], "refined", "output"), content: content(0.1, 0.1) },
  code("850760", ["lithium"], "material", ""),
  code("811292", ["gallium", "germanium"], "refined", "output"),
  code("284690", ["rare-earths"], "intermediate", "feed output"),
];

const HELD_YEARS = Array.from({ length: 14 }, (_, index) => 2012 + index);

export const INDEX: Index = {
  dataVersion: "test",
  openOnly: false,
  minerals: [],
  countries: COUNTRIES.map((iso3) => ({ iso3, en: iso3, ko: iso3, longitude: 0, latitude: 0 })),
  sources: ["baci", "comtrade"].map((id) => ({
    id,
    publisher: id,
    title: id,
    year: "2024",
    licence: "",
    open: true,
    url: "",
    citation: "",
  })),
  goods: CODES,
  memberships: MEMBERSHIPS,
  events: [],
  // Every code is held for every year: what a table lacks is no trade, not a hole.
  flowFiles: CODES.map(({ id }) => ({
    good: id,
    years: HELD_YEARS,
    rows: 0,
    earlyYears: [],
    earlyRows: 0,
    reports: 0,
  })),
};

/** year, exporter, importer, USD, tonnes; then flags, status, source where they are not 0. */
export type TinyRow = readonly [number, TinyIso3, TinyIso3, number, number, number?, number?, number?];

export function flowTable(good: string, rows: readonly TinyRow[]): FlowTable {
  const sorted = [...rows].sort((a, b) => a[0] - b[0] || (b[3] || 0) - (a[3] || 0));
  const column = (value: (row: TinyRow) => number) => sorted.map(value);
  return {
    good,
    length: sorted.length,
    year: Uint16Array.from(column((row) => row[0])),
    hsCode: new Uint8Array(sorted.length),
    exporter: Uint16Array.from(column((row) => at(row[1]))),
    importer: Uint16Array.from(column((row) => at(row[2]))),
    valueUsd: Float64Array.from(column((row) => row[3])),
    netWeightTonnes: Float64Array.from(column((row) => row[4])),
    reportSpans: new Map(),
    contentPerTonne: Number.NaN,
    flags: Uint8Array.from(column((row) => row[5] ?? 0)),
    status: Uint8Array.from(column((row) => row[6] ?? 0)),
    source: Uint16Array.from(column((row) => row[7] ?? 0)),
  };
}

export function dataset(
  tables: Readonly<Record<string, readonly TinyRow[]>>,
  production: readonly ProductionRow[] = [],
  index: Index = INDEX,
): Dataset {
  const flows = new Map(
    Object.entries(tables).map(([good, rows]) => [
      good,
      { ...flowTable(good, rows), contentPerTonne: contentPerTonne(goodById(index, good) ?? {}) },
    ]),
  );
  return { index, flows, production };
}

export function output(
  mineral: MineralId,
  stage: "ore" | "refined",
  iso3: string,
  year: number,
  quantityTonnes: number | null,
  more: Partial<ProductionRow> = {},
): ProductionRow {
  const base = { basis: "contained metal", share: null, estimated: false, source: "usgs", preferred: true };
  return { mineral, stage, iso3, year, quantityTonnes, ...base, ...more };
}

export function selection(patch: Partial<Selection> = {}): Selection {
  return { ...DEFAULT_SELECTION, ...patch };
}
