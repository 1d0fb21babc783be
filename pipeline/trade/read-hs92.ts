import { readRawCsv } from "../lib/raw.ts";
import { HS92_CODES } from "./editions.ts";
import { type Reading, take } from "./reader.ts";
import { RANKS, usdOf } from "./report.ts";

const SOURCE = "baci-202601-hs92";

/** CEPII BACI in the edition of HS 1992: every pair of 37 codes with weights, 1995–2024. Values FOB. */
export function readBaciHs92(reading: Reading): void {
  for (const hsCode of HS92_CODES) {
    for (const row of readRawCsv(`trade/baci-hs92-1995-2024/${hsCode}.csv`)) {
      reading.tally.read(SOURCE);
      const tonnes = Number(row["qty_t"]);
      take(reading, {
        year: Number(row["year"]),
        hsCode,
        exporter: row["exporter"] ?? null,
        importer: row["importer"] ?? null,
        valueUsd: usdOf(row["value_kusd"] ?? "", 1000),
        netWeightTonnes: row["qty_t"] !== "" && tonnes > 0 ? tonnes : null,
        status: "reconciled",
        source: SOURCE,
        weightEstimated: false,
        rank: RANKS.baci,
      });
    }
  }
}
