import { rollup, sum } from "d3-array";
import { beforeAll, describe, expect, it, test } from "vitest";
import { loadCountries } from "../../pipeline/lib/countries.ts";
import { buildTrade, type TradeResult } from "../../pipeline/trade/build-trade.ts";
import { readColumns } from "../../pipeline/trade/read-columns.ts";
import { TRADE_SOURCES } from "../../pipeline/trade/sources.ts";
import { hasRawData } from "../support/raw-data.ts";
import { readTable, type TableRow } from "./support/package.ts";

describe.skipIf(!hasRawData())("control totals", () => {
  const sample = {
    year: "2023",
    codes: ["283324", "850760", "750120", "811100"],
    reporters: ["CHN", "KOR", "JPN", "DEU"],
  };

  it("finds the World rows again in the partners within 2 %, re-imports aside (importers' reports, 2023)", () => {
    const file = `trade/comtrade-battery-metals-imports-2018-2024/imports_${sample.year}.csv.gz`;
    const raw = readColumns(file, ["reporterISO", "partnerISO", "cmdCode", "primaryValue"]).filter(
      (row) => sample.codes.includes(row["cmdCode"]!) && sample.reporters.includes(row["reporterISO"]!),
    );
    const keyOfCell = (row: TableRow) => `${row["reporterISO"]} ${row["cmdCode"]}`;
    const reImports = rollup(
      raw.filter((row) => row["partnerISO"] === row["reporterISO"]),
      (rows) => sum(rows, (row) => Number(row["primaryValue"])),
      keyOfCell,
    );
    const partners = rollup(
      readTable(`flows-${sample.year}`).filter((row) => row["source"] === "comtrade-imports"),
      (rows) => sum(rows, (row) => Number(row["value_usd"])),
      (row) => `${row["importer_iso3"]} ${row["hs_code"]}`,
    );
    const world = raw.filter((row) => row["partnerISO"] === "W00");
    expect(world.length).toBeGreaterThan(12);
    for (const row of world) {
      const found = (partners.get(keyOfCell(row)) ?? 0) + (reImports.get(keyOfCell(row)) ?? 0);
      expect(Math.abs(found / Number(row["primaryValue"]) - 1), keyOfCell(row)).toBeLessThan(0.02);
    }
  });
});

describe.skipIf(!hasRawData())("a build from open sources only", () => {
  let result: TradeResult;
  beforeAll(() => {
    // Throws where the rows of a source do not add up.
    result = buildTrade(loadCountries(), { openOnly: true });
  }, 300_000);

  it("takes no row, report or weight from a source that is not open", () => {
    const open = new Set(["", ...TRADE_SOURCES.filter((source) => source.open).map((source) => source.id)]);
    const rows = [...result.flows, ...result.reports];
    expect(rows.length).toBeGreaterThan(100_000);
    expect(rows.filter((row) => !open.has(row.source) || !open.has(row.weightSource))).toEqual([]);
  });

  it("counts what it left out", () => {
    const imports = result.counts.find((count) => count.source === "comtrade-imports")!;
    expect(imports).toMatchObject({ rowsIn: 180_823, flows: 0, reports: 0 });
    expect(imports.dropped.get("source not open")).toBeGreaterThan(100_000);
  });
});

test.skipIf(hasRawData())("without raw data the open-only build is not tried", () => {
  console.log("Raw data is not here: trade is checked in the committed package only (docs/data.md).");
});
