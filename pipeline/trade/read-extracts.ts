import { iso3OfComtrade } from "../lib/countries.ts";
import { readRawCsv } from "../lib/raw.ts";
import { type Reading, take } from "./reader.ts";
import { RANKS, tonnesOfKilograms, usdOf } from "./report.ts";

/** Imports of rare-earth compounds and natural graphite, 33 reporters, 2023, transcribed by hand. */
export function readExtract2023(reading: Reading): void {
  const source = "comtrade-2023-extract";
  const file = "trade/comtrade-ree-graphite-imports-2023-extract/bilateral_edges_extract_2023.csv";
  for (const row of readRawCsv(file)) {
    reading.tally.read(source);
    take(reading, {
      year: 2023,
      hsCode: row["commodity"] ?? "",
      exporter: iso3OfComtrade(Number(row["partner"])),
      importer: iso3OfComtrade(Number(row["reporter"])),
      valueUsd: usdOf(row["value_usd"] ?? ""),
      netWeightTonnes: tonnesOfKilograms(row["net_kg"] ?? ""),
      status: "importer-reported",
      source,
      weightEstimated: false,
      rank: RANKS.extract,
    });
  }
}

/** Rare-earth metals and compounds of 2025 in one sum, weight only, transcribed by hand. */
export function readExtract2025(reading: Reading): void {
  const source = "comtrade-2025-extract";
  for (const row of readRawCsv("trade/comtrade-rare-earths-2025-extract/rare_earth_flows_2025.csv")) {
    reading.tally.read(source);
    // The Philippines' imports look misclassified (SOURCE.md): not drawn without a second source.
    if (row["t"] === "PHL") {
      reading.tally.drop(source, "misclassified at the source");
      continue;
    }
    take(reading, {
      year: Number(row["y"]),
      hsCode: "REE3",
      exporter: row["f"] ?? null,
      importer: row["t"] ?? null,
      valueUsd: null,
      netWeightTonnes: Number(row["v"]) > 0 ? Number(row["v"]) : null,
      status: row["s"] === "Comtrade" ? "importer-reported" : "exporter-reported",
      source,
      weightEstimated: row["weight_estimated"] === "true",
      rank: RANKS.extract,
    });
  }
}
