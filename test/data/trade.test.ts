import { group } from "d3-array";
import { beforeAll, describe, expect, it, test } from "vitest";
import { loadCountries } from "../../pipeline/lib/countries.ts";
import { hasRawData } from "../../pipeline/lib/raw.ts";
import { buildTrade, type TradeResult } from "../../pipeline/trade/build-trade.ts";
import { TRADE_SOURCES } from "../../pipeline/trade/sources.ts";
import { readDescriptor, readTable, type TableRow } from "./support/package.ts";

const years = readDescriptor()
  .resources.map((resource) => /^flows-(\d{4})$/.exec(resource.name)?.[1])
  .filter((year) => year !== undefined);
const flowsOf = (year: string) => readTable(`flows-${year}`);
const pairOf = (row: TableRow) => `${row["year"]} ${row["exporter_iso3"]} ${row["importer_iso3"]}`;
const keyOf = (row: TableRow) => `${row["hs_code"]} ${pairOf(row)}`;

/** The one row of a flow. `key` is "exporter importer code year". */
function rowsOf(table: readonly TableRow[], key: string): TableRow[] {
  const [exporter, importer, hsCode, year] = key.split(" ");
  return table.filter(
    (row) =>
      row["hs_code"] === hsCode &&
      row["exporter_iso3"] === exporter &&
      row["importer_iso3"] === importer &&
      row["year"] === year,
  );
}

function flowOf(key: string): TableRow {
  const found = rowsOf(flowsOf(key.split(" ")[3]!), key);
  expect(found, key).toHaveLength(1);
  return found[0]!;
}

function reportOf(key: string, status: string): TableRow {
  const found = rowsOf(readTable("flow-reports"), key).filter((row) => row["status"] === status);
  expect(found, `${key} ${status}`).toHaveLength(1);
  return found[0]!;
}

describe("facts that the package must hold", () => {
  // Value in millions of USD.
  test.each([
    ["CHL CHN 283691 2022", 5996, "reconciled", "baci-202601"],
    ["CHL KOR 283691 2023", 1439, "reconciled", "baci-202601"],
    ["CHL CHN 283691 2023", 3754, "reconciled", "baci-202601"],
  ])("%s is worth USD %d million (%s, %s)", (key, millions, status, source) => {
    const row = flowOf(key);
    expect(Math.round(Number(row["value_usd"]) / 1e6)).toBe(millions);
    expect(row).toMatchObject({ status, source });
  });

  // Gross weight in thousand tonnes.
  test.each([
    ["PHL CHN 260400 2024", 34_308.3, "importer-reported"],
    ["ZAF CHN 260200 2024", 15_813.4, "reconciled"],
    ["CHL CHN 260300 2024", 9210.4, "reconciled"],
    ["CHN KOR 282520 2023", 93.4, "importer-reported"],
    ["COD CHN 810520 2022", 355.1, "importer-reported"],
    ["COD CHN 810520 2023", 387.0, "importer-reported"],
    ["COD CHN 810520 2024", 628.2, "importer-reported"],
    ["AUS CHN 253090 2023", 3531.6, "importer-reported"],
    ["CHN JPN 284690 2023", 4.9, "exporter-reported"],
    ["CHN JPN 284690 2024", 7.9, "exporter-reported"],
    ["IDN CHN 750120 2024", 1136.0, "importer-reported"],
    ["IDN CHN 750110 2024", 384.0, "importer-reported"],
  ])("%s weighs %d kt (%s)", (key, kilotonnes, status) => {
    const row = flowOf(key);
    expect(Number(row["net_weight_tonnes"]) / 1000).toBeCloseTo(kilotonnes, 1);
    expect(row["status"]).toBe(status);
  });

  it("ranks Chile to China first in lithium carbonate, 2022", () => {
    const carbonate = flowsOf("2022").filter((row) => row["hs_code"] === "283691");
    const largest = carbonate.reduce((a, b) => (Number(b["value_usd"]) > Number(a["value_usd"]) ? b : a));
    expect(pairOf(largest)).toBe("2022 CHL CHN");
  });

  it("keeps China's own report of Chile's lithium carbonate beside BACI's, 2023", () => {
    expect(flowOf("CHL CHN 283691 2023")["other_report"]).toBe("true");
    const own = reportOf("CHL CHN 283691 2023", "importer-reported");
    expect(Math.round(Number(own["value_usd"]) / 1e6)).toBe(5777);
  });

  it("keeps what exporters say of lithium hydroxide to Korea, 2023", () => {
    const own = reportOf("CHN KOR 282520 2023", "exporter-reported");
    expect(Number(own["net_weight_tonnes"])).toBeCloseTo(93_655.7, 1);
  });

  it("marks the Philippines' nickel ore of 2023 as doubtful, and not that of the years beside it", () => {
    const marked = ["2022", "2023", "2024"].map((year) => flowOf(`PHL CHN 260400 ${year}`)["doubtful"]);
    expect(marked).toEqual(["false", "true", "false"]);
    expect(rowsOf(readTable("doubtful-flows"), "PHL CHN 260400 2023")).toHaveLength(1);
  });
});

describe("no double counting", () => {
  it("has one row a flow, and no trade of a country with itself", () => {
    for (const year of years) {
      const rows = flowsOf(year);
      expect(new Set(rows.map(keyOf)).size, year).toBe(rows.length);
      expect(rows.filter((row) => row["exporter_iso3"] === row["importer_iso3"])).toEqual([]);
    }
  });

  it("never has a chapter beside a code inside it, for any year and pair", () => {
    const inside = (chapter: string, hsCode: string) =>
      chapter === "REE3" ? ["280530", "284610", "284690", "2846"].includes(hsCode) : hsCode.startsWith(chapter);
    for (const year of years) {
      const codes = group(flowsOf(year), pairOf);
      const double = [...codes].filter(([, rows]) =>
        rows.some((chapter) => rows.some((row) => row !== chapter && inside(chapter["hs_code"]!, row["hs_code"]!))),
      );
      expect(double.map(([pair]) => pair)).toEqual([]);
    }
  });

  it("has every second report beside a flow that says so, by another party", () => {
    const flows = new Map(years.flatMap((year) => flowsOf(year).map((row) => [keyOf(row), row])));
    const reports = readTable("flow-reports");
    expect(reports.filter((row) => flows.get(keyOf(row))?.["other_report"] !== "true")).toEqual([]);
    expect(reports.filter((row) => flows.get(keyOf(row))?.["status"] === row["status"])).toEqual([]);
    const withReport = [...flows.values()].filter((row) => row["other_report"] === "true").map(keyOf);
    expect(new Set(reports.map(keyOf))).toEqual(new Set(withReport));
  });
});

describe("parties", () => {
  it("has Taiwan in its own right, and no bloc, world or unnamed area", () => {
    const known = new Set(readTable("countries").map((row) => row["iso3"]));
    for (const year of years) {
      const parties = flowsOf(year).flatMap((row) => [row["exporter_iso3"], row["importer_iso3"]]);
      expect(
        parties.filter((iso3) => !known.has(iso3)),
        year,
      ).toEqual([]);
      expect(
        parties.filter((iso3) => iso3 === "EUU" || iso3 === "EUR"),
        year,
      ).toEqual([]);
    }
    expect(flowsOf("2024").some((row) => row["importer_iso3"] === "TWN" && row["source"] === "baci-202601")).toBe(true);
  });

  it("knows no weight of China's rare earths in 2016 and of the 2025 extract no value", () => {
    const rareEarths = flowsOf("2016").filter((row) => row["source"] === "comtrade-china-ree");
    expect(rareEarths.length).toBeGreaterThan(50);
    expect(rareEarths.filter((row) => row["net_weight_tonnes"] !== "")).toEqual([]);
    const extract = flowsOf("2025");
    expect(extract.length).toBeGreaterThan(100);
    expect(extract.filter((row) => row["value_usd"] !== "" || row["importer_iso3"] === "PHL")).toEqual([]);
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
