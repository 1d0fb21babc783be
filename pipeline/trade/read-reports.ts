import { iso3OfAlpha2 } from "../lib/countries.ts";
import { readRawCsv } from "../lib/raw.ts";
import { EU_MEMBERS } from "./parties.ts";
import { type RawReport, type Reading, take } from "./reader.ts";
import { RANKS, tonnesOfKilograms, usdOf } from "./report.ts";

/** What importers and exporters report of thirty codes, 2022 and 2024, with weights. */
export function readReportedFlows(reading: Reading): void {
  const source = "comtrade-31-codes";
  for (const row of readRawCsv("trade/comtrade-31-codes-2022-2024/reported_flows.csv")) {
    reading.tally.read(source);
    const imports = row["reported_as"] === "import";
    take(reading, {
      year: Number(row["year"]),
      hsCode: row["hs6"] ?? "",
      exporter: row["exporter"] ?? null,
      importer: row["importer"] ?? null,
      valueUsd: usdOf(row["value_usd"] ?? ""),
      netWeightTonnes: tonnesOfKilograms(row["net_kg"] ?? ""),
      status: imports ? "importer-reported" : "exporter-reported",
      source,
      weightEstimated: false,
      rank: imports ? RANKS.importer : RANKS.exporter,
    });
  }
}

/** An importer's report in a file that was transcribed by hand; what a file has no column for is unknown. */
function transcribed(row: Readonly<Record<string, string>>, source: string): Omit<RawReport, "importer"> {
  return {
    year: Number(row["year"]),
    hsCode: row["hs6"] ?? "",
    exporter: row["exporter"] ?? null,
    valueUsd: usdOf(row["value_usd"] ?? ""),
    netWeightTonnes: tonnesOfKilograms(row["net_kg"] ?? ""),
    status: "importer-reported",
    source,
    weightEstimated: row["weight_estimated"] === "1",
    rank: RANKS.importer,
  };
}

/** China's own imports of nine codes of raw material, 2017–2024, transcribed by hand. */
export function readChinaFeed(reading: Reading): void {
  const source = "comtrade-china-feed";
  for (const row of readRawCsv("trade/comtrade-china-feed-imports-2017-2024/china_imports.csv")) {
    reading.tally.read(source);
    take(reading, { ...transcribed(row, source), importer: "CHN" });
  }
}

/** Lines of China's tariff that are goods of the atlas: monazite, and of 2025 the USA's rare-earth ore. */
const LINES: Readonly<Record<string, { readonly hsCode: string; readonly exporter?: string; readonly from: number }>> =
  {
    "26122000": { hsCode: "261220", from: 2023 },
    "25309020": { hsCode: "253090", exporter: "USA", from: 2025 },
  };

/** China's own imports by 8-digit line, 2023–2025, transcribed by hand. The other lines only check the codes above them. */
export function readChinaLines(reading: Reading): void {
  const source = "comtrade-china-lines";
  for (const row of readRawCsv("trade/comtrade-china-tariff-lines/china_imports_8digit_by_partner.csv")) {
    reading.tally.read(source);
    const line = LINES[row["hs8"] ?? ""];
    const year = Number(row["year"]);
    if (line === undefined || year < line.from || (line.exporter ?? row["exporter"]) !== row["exporter"]) {
      reading.tally.drop(source, "line of a code that is held");
      continue;
    }
    take(reading, { ...transcribed(row, source), hsCode: line.hsCode, importer: "CHN" });
  }
}

/** Imports of rare earths by the United States, 2018–2025, transcribed by hand, without weights. */
export function readAmericanRareEarths(reading: Reading): void {
  const source = "comtrade-us-rare-earths";
  for (const row of readRawCsv("trade/us-rare-earth-imports-2018-2025/us_rare_earth_imports.csv")) {
    reading.tally.read(source);
    take(reading, { ...transcribed(row, source), importer: "USA", rank: RANKS.secondOnly });
  }
}

/** Yearly average rates of the European Central Bank, USD per EUR. */
const USD_PER_EUR: Readonly<Record<string, number>> = { "2022": 1.053, "2023": 1.0813, "2024": 1.0824 };
/** Lines that are goods of their own: no code of six digits tells these metals apart. */
const OWN_LINES: ReadonlySet<string> = new Set([
  "25309040",
  "25309050",
  "28045090",
  "81129240",
  "81129281",
  "81129289",
  "81129291",
  "81129295",
]);
/** Codes of which all lines are in the extract, and from which year: the others are parts, or their older lines lack. */
const WHOLE_CODES: Readonly<Record<string, number>> = {
  "250410": 2022,
  "250490": 2022,
  "251010": 2022,
  "251020": 2022,
  "260200": 2022,
  "260400": 2022,
  "260500": 2022,
  "261100": 2022,
  "261390": 2022,
  "261400": 2022,
  "261510": 2022,
  "280469": 2022,
  "282010": 2022,
  "282200": 2022,
  "282520": 2022,
  "282530": 2022,
  "283691": 2022,
  "284610": 2022,
  "284690": 2023,
  "280530": 2023,
  "750110": 2022,
  "750120": 2022,
  "750210": 2022,
  "810110": 2022,
  "810194": 2022,
  "810820": 2022,
};

/**
 * Imports of the EU's members from outside it by 8-digit line, 2022–2024, in euro and turned into dollars. Lines of one
 * code are added up. Partners inside are left out: there the partner is where goods came from, not their origin.
 */
export function readComext(reading: Reading): void {
  const source = "eurostat-comext";
  for (const row of readRawCsv("trade/comext-eu27-imports-cn8-2022-2024/eu27_imports_cn8_2022_2024.csv")) {
    reading.tally.read(source);
    const [line, year, partner] = [row["PRODUCT_NC"] ?? "", row["PERIOD"] ?? "", row["PARTNER_ISO"] ?? ""];
    const code = line.slice(0, 6);
    const isOwn = OWN_LINES.has(line);
    const exporter = iso3OfAlpha2(ISO2[partner] ?? partner);
    if (exporter !== null && EU_MEMBERS.includes(exporter)) {
      reading.tally.drop(source, "inside the European Union");
    } else if (!isOwn && Number(year) < (WHOLE_CODES[code] ?? Number.POSITIVE_INFINITY)) {
      reading.tally.drop(source, "part of a code");
    } else {
      take(
        reading,
        {
          year: Number(year),
          hsCode: isOwn ? line : code,
          exporter,
          importer: iso3OfAlpha2(ISO2[row["DECLARANT_ISO"] ?? ""] ?? row["DECLARANT_ISO"] ?? ""),
          valueUsd: usdOf(row["VALUE_IN_EUROS"] ?? "", USD_PER_EUR[year] ?? Number.NaN),
          netWeightTonnes: null,
          status: "importer-reported",
          source,
          weightEstimated: false,
          rank: isOwn ? RANKS.importer : RANKS.secondOnly,
        },
        line,
      );
    }
  }
}

/** Alpha-2 codes of Comext that are not ISO's. */
const ISO2: Readonly<Record<string, string>> = { EL: "GR", XS: "RS" };
