import { readRawCsv } from "../lib/raw.ts";
import { type Reading, take } from "./reader.ts";
import { RANKS } from "./report.ts";

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
    // Two rows are of 2024, of which the three codes are held apart.
    if (row["y"] !== "2025") {
      reading.tally.drop(source, "same report in a better source");
      continue;
    }
    take(reading, {
      year: 2025,
      hsCode: "280530+284610+284690",
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
