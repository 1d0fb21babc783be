import { iso3OfName } from "../lib/countries.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";
import { type Reading, take } from "./reader.ts";
import { RANKS, tonnesOfKilograms, usdOf } from "./report.ts";

/** Names of the World Bank's WITS that the common list does not know. */
const WITS_NAMES: Readonly<Record<string, string>> = {
  "Serbia, FR(Serbia/Montenegro)": "SRB",
  "Ethiopia(excludes Eritrea)": "ETH",
  "Fm Sudan": "SDN",
  "Occ.Pal.Terr": "PSE",
  "Micronesia, Fed. Sts.": "FSM",
  "St. Lucia": "LCA",
  "St. Kitts and Nevis": "KNA",
  "St. Vincent and the Grenadines": "VCT",
  "Turks and Caicos Isl.": "TCA",
};

/** China's exports of rare-earth compounds, metals and magnets, 2010–2024. Its weights of 2016 are wrong: unknown. */
export function readChinaRareEarths(reading: Reading): void {
  for (const hsCode of ["284690", "280530", "850511"]) {
    for (const row of readRawCsv(`trade/comtrade-china-ree-exports-2010-2024/china_exports_${hsCode}.csv`)) {
      const year = Number(row["year"]);
      reading.tally.read("comtrade-china-ree");
      takeChinasExport(reading, "comtrade-china-ree", {
        year,
        hsCode,
        partner: row["partner"] ?? "",
        valueUsd: usdOf(row["export_value_usd"] ?? ""),
        netWeightTonnes: year === 2016 ? null : tonnesOfKilograms(row["quantity_kg"] ?? ""),
      });
    }
  }
}

/** China's monthly exports of graphite and 811292, summed to full years. */
export function readChinaMonthly(reading: Reading): void {
  const source = "comtrade-china-monthly";
  const rows = readRawCsv("trade/comtrade-china-exports-monthly-2017-2024/deep_dive_hs6_monthly.csv");
  reading.tally.read(source, rows.length);
  for (const [key, months] of groupBy(
    rows,
    (row) => `${row["period_dt"]!.slice(0, 4)}|${row["hs6"]}|${row["partner_name"]}`,
  )) {
    const [year, hsCode, partner] = key.split("|") as [string, string, string];
    // The months of one pair become one row: the others are counted as merged into it.
    reading.tally.drop(source, "same report in a better source", months.length - 1);
    takeChinasExport(reading, source, {
      year: Number(year),
      hsCode,
      partner,
      valueUsd: sum(months, "val"),
      // A month of 0 kg with a value has an unknown weight, and so has its year.
      netWeightTonnes: months.every((row) => Number(row["qty"]) > 0) ? thousandth(sum(months, "qty")) : null,
    });
  }
}

interface ChinasExport {
  readonly year: number;
  readonly hsCode: string;
  readonly partner: string;
  readonly valueUsd: number | null;
  readonly netWeightTonnes: number | null;
}

function takeChinasExport(reading: Reading, source: string, row: ChinasExport): void {
  take(reading, {
    year: row.year,
    hsCode: row.hsCode,
    exporter: "CHN",
    importer: WITS_NAMES[row.partner] ?? iso3OfName(row.partner),
    valueUsd: row.valueUsd,
    netWeightTonnes: row.netWeightTonnes,
    status: "exporter-reported",
    source,
    weightEstimated: false,
    rank: RANKS.exporter,
  });
}

function sum(rows: readonly RawRow[], column: string): number | null {
  const total = rows.reduce((all, row) => all + (Number(row[column]) || 0), 0);
  return total > 0 ? Math.round(total) : null;
}

function thousandth(value: number | null): number | null {
  return value === null ? null : value / 1000;
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) {
      group.push(row);
    } else {
      groups.set(name, [row]);
    }
  }
  return groups;
}
