import { iso3OfAlpha2 } from "../lib/countries.ts";
import { readRawCsv, readRawJson } from "../lib/raw.ts";
import { type Reading, take } from "./reader.ts";
import { RANKS, usdOf } from "./report.ts";

const FOLDER = "trade/baci-critical-materials-atlas";
const SOURCE = "baci-202601";
/** Years of which the atlas' folder holds every row; the other years hold the top six partners of each country. */
const WHOLE_YEARS: ReadonlySet<number> = new Set([2022, 2024]);
const YEARS = Array.from({ length: 13 }, (_, index) => 2012 + index);

interface MaterialCodes {
  readonly codes: readonly { readonly material: string; readonly hs6: string }[];
}

interface MaterialFlows {
  readonly materials: Readonly<Record<string, readonly { from: string; to: string; value: number; qty?: number }[]>>;
}

/** CEPII BACI, critical materials: all rows of 2022 and 2024, top partners of the other years. Values FOB. */
export function readBaci(reading: Reading): void {
  readYear2022(reading);
  readYear2024(reading);
  const codes = materialCodes();
  for (const year of YEARS.filter((candidate) => !WHOLE_YEARS.has(candidate))) {
    readTopPartners(reading, year, codes);
  }
}

/** One label for each code: gallium, germanium and hafnium all carry the same rows of 811292, which count once. */
function materialCodes(): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { material, hs6 } of readRawJson<MaterialCodes>(`${FOLDER}/critical_codes.json`).codes) {
    if (material !== "germanium" && material !== "hafnium") {
      labels.set(material, hs6);
    }
  }
  return labels;
}

function readYear2022(reading: Reading): void {
  for (const row of readRawCsv(`${FOLDER}/baci_2022.csv`)) {
    reading.tally.read(SOURCE);
    take(reading, baciRow(2022, row["cmd"]!, row["i"]!, row["j"]!, usdOf(row["value"]!), null, RANKS.baci));
  }
}

function readYear2024(reading: Reading): void {
  for (const row of readRawCsv(`${FOLDER}/trade_2024_full.csv`)) {
    reading.tally.read(SOURCE);
    const tonnes = Number(row["qty_t"]) > 0 ? Number(row["qty_t"]) : null;
    take(
      reading,
      baciRow(
        2024,
        row["hs6"]!,
        row["exporter"]!,
        row["importer"]!,
        usdOf(row["value_kusd"]!, 1000),
        tonnes,
        RANKS.baci,
      ),
    );
  }
}

function readTopPartners(reading: Reading, year: number, codes: ReadonlyMap<string, string>): void {
  const { materials } = readRawJson<MaterialFlows>(`${FOLDER}/flows_${year}.json`);
  for (const [material, flows] of Object.entries(materials)) {
    reading.tally.read(SOURCE, flows.length);
    const hsCode = codes.get(material);
    if (hsCode === undefined) {
      reading.tally.drop(SOURCE, "same report in a better source", flows.length);
      continue;
    }
    for (const { from, to, value } of flows) {
      take(
        reading,
        baciRow(year, hsCode, iso3OfAlpha2(from), iso3OfAlpha2(to), usdOf(String(value)), null, RANKS.baciTop),
      );
    }
  }
}

function baciRow(
  year: number,
  hsCode: string,
  exporter: string | null,
  importer: string | null,
  valueUsd: number | null,
  netWeightTonnes: number | null,
  rank: number,
) {
  return {
    year,
    hsCode,
    exporter,
    importer,
    valueUsd,
    netWeightTonnes,
    status: "reconciled",
    source: SOURCE,
    weightEstimated: false,
    rank,
  } as const;
}

interface Comflow {
  readonly meta: { readonly commodities: readonly { readonly id: string; readonly hs4: string }[] };
  readonly flows: Readonly<
    Record<string, Readonly<Record<string, readonly { e: string; i: string; v: number; w: number }[]>>>
  >;
}

/** The headings of critical minerals; 7202 mixes iron alloys of many metals and is left out. */
const HEADINGS: ReadonlySet<string> = new Set(["2603", "7403", "2606", "7601", "7502", "7901", "8001"]);

/** CEPII BACI by HS4 heading, top 200 flows a heading and year, 2022–2024. */
export function readBaciHeadings(reading: Reading): void {
  const source = "baci-202601-hs4";
  const data = readRawJson<Comflow>("trade/baci-comflow-hs4/flows.json");
  for (const { id, hs4 } of data.meta.commodities) {
    for (const [year, flows] of Object.entries(data.flows[id] ?? {})) {
      reading.tally.read(source, flows.length);
      if (!HEADINGS.has(hs4)) {
        reading.tally.drop(source, "code out of scope", flows.length);
        continue;
      }
      for (const flow of flows) {
        const row = baciRow(
          Number(year),
          hs4,
          flow.e,
          flow.i,
          usdOf(String(flow.v)),
          flow.w > 0 ? flow.w : null,
          RANKS.baciTop + 0.5,
        );
        take(reading, { ...row, source });
      }
    }
  }
}
