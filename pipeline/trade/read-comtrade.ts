import { iso3OfComtrade } from "../lib/countries.ts";
import type { RawRow } from "../lib/raw.ts";
import { readColumns } from "./read-columns.ts";
import { type Reading, take } from "./reader.ts";
import { RANKS, tonnesOfKilograms, usdOf } from "./report.ts";

/** Reporters that are blocs and count their members again: European Union, ASEAN. */
const BLOCS: ReadonlySet<number> = new Set([97, 975]);
const WORLD = 0;
const COLUMNS = [
  "period",
  "reporterCode",
  "partnerCode",
  "flowCode",
  "cmdCode",
  "customsCode",
  "netWgt",
  "isNetWgtEstimated",
  "primaryValue",
] as const;
/** Two partners and a handful of reporters: drawn alone, they would look like all of the trade. */
const SECOND_REPORTS_ONLY = "comtrade-china-usa";

function* readSides(file: string): Generator<RawRow> {
  for (const row of readColumns(file, COLUMNS)) {
    checkFlowCode(row["flowCode"], file);
    yield row;
  }
}

/** Re-imports ("RM") and re-exports ("RX") are in "M" and "X" already. @throws on any code but "M" and "X" */
export function checkFlowCode(flowCode: string | undefined, file: string): void {
  if (flowCode !== "M" && flowCode !== "X") {
    throw new Error(`${file}: flowCode "${flowCode}" is neither M (imports) nor X (exports)`);
  }
}

/** Imports by partner of battery metals, all reporters, 2018–2024. */
export function readBatteryImports(reading: Reading): void {
  for (let year = 2018; year <= 2024; year++) {
    for (const row of readSides(`trade/comtrade-battery-metals-imports-2018-2024/imports_${year}.csv.gz`)) {
      takeComtrade(reading, row, "comtrade-imports");
    }
  }
}

/** Exports of sixteen metals, all reporters, 2015–2024. */
export function readMetalExports(reading: Reading): void {
  for (let year = 2015; year <= 2024; year++) {
    for (const row of readSides(`trade/comtrade-exports-2015-2024/trade${year}.csv.gz`)) {
      takeComtrade(reading, row, "comtrade-exports");
    }
  }
}

/** Nickel ore, both sides, and matte to 2014. China's weights of 2016 are zero at the source, hence unknown. */
export function readNickelOre(reading: Reading): void {
  for (const row of readSides("trade/comtrade-nickel-ore-2000-2024/UN_nickel_trade.csv")) {
    takeComtrade(reading, row, "comtrade-nickel-ore");
  }
}

const SELECTED = ["cobalt", "copper", "gallium", "graphite", "heavy_ree", "lithium", "nickel"] as const;

/** Reports of China, the United States and a few others. Of repeated keys (procedure splits) the largest value counts. */
export function readChinaUsa(reading: Reading): void {
  const source = SECOND_REPORTS_ONLY;
  for (const name of SELECTED) {
    const largest = new Map<string, RawRow>();
    for (const row of readSides(`trade/comtrade-china-usa-selected-2020-2024/${name}_trade_data.csv`)) {
      const key = ["reporterCode", "partnerCode", "flowCode", "cmdCode", "period"].map((field) => row[field]).join(" ");
      const known = largest.get(key);
      if (known) {
        reading.tally.read(source);
        reading.tally.drop(source, "customs-procedure split");
      }
      if (!known || Number(row["primaryValue"]) > Number(known["primaryValue"])) {
        largest.set(key, row);
      }
    }
    for (const row of largest.values()) {
      takeComtrade(reading, row, source);
    }
  }
}

/** One row in Comtrade's columns. Imports are by origin and CIF, exports FOB. */
function takeComtrade(reading: Reading, row: RawRow, source: string): void {
  const { tally } = reading;
  tally.read(source);
  const [reporter, partner] = [Number(row["reporterCode"]), Number(row["partnerCode"])];
  // The file of nickel ore has no such column: it holds totals over all procedures.
  if (row["customsCode"] !== "C00" && row["customsCode"] !== "") {
    tally.drop(source, "customs-procedure split");
    return;
  }
  if (partner === WORLD || BLOCS.has(reporter)) {
    tally.drop(source, "world or bloc");
    return;
  }
  const imports = row["flowCode"] === "M";
  const [exporter, importer] = imports ? [partner, reporter] : [reporter, partner];
  take(reading, {
    year: Number(row["period"]),
    hsCode: row["cmdCode"] ?? "",
    exporter: iso3OfComtrade(exporter),
    importer: iso3OfComtrade(importer),
    valueUsd: usdOf(row["primaryValue"] ?? ""),
    netWeightTonnes: tonnesOfKilograms(row["netWgt"] ?? ""),
    status: imports ? "importer-reported" : "exporter-reported",
    source,
    weightEstimated: row["isNetWgtEstimated"] === "True",
    rank: source === SECOND_REPORTS_ONLY ? RANKS.secondOnly : imports ? RANKS.importer : RANKS.exporter,
  });
}
