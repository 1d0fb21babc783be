import { group, rollup, sum } from "d3-array";
import { describe, expect, it, test } from "vitest";
import { hasRawData, readRawJson } from "../../pipeline/lib/raw.ts";
import { HS_CODES, ownCode } from "../../pipeline/trade/codes.ts";
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
    ["CHL CHN 283691 2022", 5996, "BACI", "reconciled", "baci-202601"],
    ["CHL KOR 283691 2023", 1439, "BACI", "reconciled", "baci-202601"],
    ["CHL CHN 283691 2023", 3754, "BACI", "reconciled", "baci-202601"],
  ])("%s is worth USD %d million (%s)", (key, millions, _who, status, source) => {
    const row = flowOf(key);
    expect(Math.round(Number(row["value_usd"]) / 1e6)).toBe(millions);
    expect(row).toMatchObject({ status, source });
  });

  // Gross weight in thousand tonnes.
  test.each([
    ["PHL CHN 260400 2024", 34_308.3, "as China reports", "importer-reported", "comtrade-imports"],
    ["ZAF CHN 260200 2024", 15_813.4, "BACI", "reconciled", "baci-202601"],
    ["CHL CHN 260300 2024", 9210.4, "BACI by heading", "reconciled", "baci-202601-hs4"],
    ["CHN KOR 282520 2023", 93.4, "as Korea reports", "importer-reported", "comtrade-imports"],
    ["COD CHN 810520 2022", 355.1, "as China reports", "importer-reported", "comtrade-imports"],
    ["COD CHN 810520 2023", 387.0, "as China reports", "importer-reported", "comtrade-imports"],
    ["COD CHN 810520 2024", 628.2, "as China reports", "importer-reported", "comtrade-imports"],
    ["AUS CHN 253090 2023", 3531.6, "as China reports", "importer-reported", "comtrade-imports"],
    ["CHN JPN 284690 2023", 4.9, "as China, the exporter, reports", "exporter-reported", "comtrade-china-ree"],
    ["CHN JPN 284690 2024", 7.9, "as China, the exporter, reports", "exporter-reported", "comtrade-china-ree"],
    ["IDN CHN 750120 2024", 1136.0, "as China reports", "importer-reported", "comtrade-imports"],
    ["IDN CHN 750110 2024", 384.2, "as China reports", "importer-reported", "comtrade-imports"],
  ])("%s weighs %d kt (%s)", (key, kilotonnes, _who, status, source) => {
    const row = flowOf(key);
    expect(Number(row["net_weight_tonnes"]) / 1000).toBeCloseTo(kilotonnes, 1);
    expect(row).toMatchObject({ status, source });
  });

  it("ranks Chile to China first in lithium carbonate, 2022 (BACI)", () => {
    const carbonate = flowsOf("2022").filter((row) => row["hs_code"] === "283691");
    const largest = carbonate.reduce((a, b) => (Number(b["value_usd"]) > Number(a["value_usd"]) ? b : a));
    expect(pairOf(largest)).toBe("2022 CHL CHN");
  });

  it("keeps China's own USD 5.78 billion of Chile's lithium carbonate beside BACI's, 2023", () => {
    expect(flowOf("CHL CHN 283691 2023")["other_report"]).toBe("true");
    const own = reportOf("CHL CHN 283691 2023", "importer-reported");
    expect(Math.round(Number(own["value_usd"]) / 1e6)).toBe(5777);
  });

  it("keeps 93.7 kt of lithium hydroxide from China to Korea beside Korea's report, 2023 (as exporters do)", () => {
    const own = reportOf("CHN KOR 282520 2023", "exporter-reported");
    expect(Number(own["net_weight_tonnes"])).toBeCloseTo(93_655.7, 1);
  });

  it("marks the Philippines' nickel ore of 2023 as doubtful, and not that of the years beside it (as China reports)", () => {
    const marked = ["2022", "2023", "2024"].map((year) => flowOf(`PHL CHN 260400 ${year}`)["doubtful"]);
    expect(marked).toEqual(["false", "true", "false"]);
    expect(rowsOf(readTable("doubtful-flows"), "PHL CHN 260400 2023")).toHaveLength(1);
  });

  it.each(["2022", "2023", "2024"])("does not doubt Australia's spodumene of %s (as China reports)", (year) => {
    expect(flowOf(`AUS CHN 253090 ${year}`)["doubtful"]).toBe("false");
  });

  it("brings flake graphite from Mozambique to China, which no six-digit code here holds, 2023 (as China reports)", () => {
    const row = flowOf("MOZ CHN 2504 2023");
    expect(Math.round(Number(row["value_usd"]) / 1e5)).toBe(318);
    expect(row).toMatchObject({ status: "importer-reported", source: "comtrade-2023-extract" });
  });
});

describe("one exporter's part of an importer's trade", () => {
  /** Percent of the importer's known imports of a code. */
  function partOf(key: string, measure: "value_usd" | "net_weight_tonnes", status?: string): number {
    const [exporter, importer, hsCode, year] = key.split(" ");
    const all = status === "exporter-reported" ? [...flowsOf(year!), ...readTable("flow-reports")] : flowsOf(year!);
    const rows = all.filter(
      (row) =>
        row["hs_code"] === hsCode &&
        row["importer_iso3"] === importer &&
        row["year"] === year &&
        (status === undefined || row["status"] === status),
    );
    const total = sum(rows, (row) => Number(row[measure]));
    return (
      (100 *
        sum(
          rows.filter((row) => row["exporter_iso3"] === exporter),
          (row) => Number(row[measure]),
        )) /
      total
    );
  }

  test.each([
    ["CHN KOR 282520 2023", "net_weight_tonnes", 78, "as Korea reports", "importer-reported"],
    ["CHN KOR 282520 2023", "net_weight_tonnes", 79, "as exporters report", "exporter-reported"],
    ["CHN JPN 282520 2023", "net_weight_tonnes", 87, "as Japan reports", "importer-reported"],
    ["CHN JPN 282520 2023", "net_weight_tonnes", 88, "as exporters report", "exporter-reported"],
    ["COD CHN 810520 2023", "net_weight_tonnes", 97, "as China reports", "importer-reported"],
    ["CHN DEU 850511 2022", "value_usd", 82, "BACI", "reconciled"],
    ["CHN USA 850511 2022", "value_usd", 78, "BACI", "reconciled"],
  ] as const)("%s by %s is %d %% (%s)", (key, measure, percent, _who, status) => {
    expect(Math.abs(partOf(key, measure, status) - percent)).toBeLessThanOrEqual(0.5);
  });

  it("is 99.8 % of Korea's magnesium for China, 2022 (BACI)", () => {
    expect(partOf("CHN KOR 810411 2022", "value_usd")).toBeCloseTo(99.8, 1);
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

  it("never has a heading beside a code inside it, for any year and pair", () => {
    const inside = (heading: string, hsCode: string) =>
      heading === "REE3" ? ["280530", "284610", "284690", "2846"].includes(hsCode) : hsCode.startsWith(heading);
    for (const year of years) {
      const codes = group(flowsOf(year), pairOf);
      const double = [...codes].filter(([, rows]) =>
        rows.some((heading) => rows.some((row) => row !== heading && inside(heading["hs_code"]!, row["hs_code"]!))),
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

describe("sources", () => {
  it("cites only sources that are listed, each with its licence and whether that is open", () => {
    const sources = new Map(readTable("sources").map((row) => [row["id"]!, row]));
    const used = new Set(
      [...years.flatMap((year) => flowsOf(year)), ...readTable("flow-reports")].flatMap((row) => [
        row["source"]!,
        row["weight_source"]!,
      ]),
    );
    used.delete("");
    for (const id of used) {
      const isBaci = id.startsWith("baci");
      expect(sources.get(id)?.["open"], id).toBe(String(isBaci));
      expect(sources.get(id)?.["licence"], id).toMatch(isBaci ? /Etalab/ : /UN Comtrade/);
    }
    expect(used.size).toBeGreaterThan(8);
  });

  it("names the source of a borrowed weight, and only where there is a weight", () => {
    const borrowed = years.flatMap((year) => flowsOf(year)).filter((row) => row["weight_source"] !== "");
    expect(borrowed.length).toBeGreaterThan(10_000);
    expect(borrowed.filter((row) => row["net_weight_tonnes"] === "")).toEqual([]);
  });

  it("files 811292 once: every pair and year, whichever of its metals", () => {
    for (const year of years) {
      const rows = flowsOf(year).filter((row) => row["hs_code"] === "811292");
      expect(new Set(rows.map((row) => row["mineral"])).size, year).toBeLessThanOrEqual(1);
      expect(new Set(rows.map(pairOf)).size, year).toBe(rows.length);
    }
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

interface WorldTotals {
  readonly meta: { readonly commodities: readonly { readonly id: string; readonly hs4: string }[] };
  readonly flows: Readonly<Record<string, Readonly<Record<string, readonly { readonly v: number }[]>>>>;
  readonly totals: Readonly<Record<string, Readonly<Record<string, { readonly value_usd: number }>>>>;
}

describe("codes of which only the largest flows are held", () => {
  const truncated = HS_CODES.filter((code) => code.truncated !== undefined);

  it("are those that no source but BACI's headings covers", () => {
    const sources = rollup(
      years.flatMap(flowsOf),
      (rows) => [...new Set(rows.map((row) => row["source"]))].join(),
      (row) => row["hs_code"]!,
    );
    const only = [...sources].filter(([, names]) => names === "baci-202601-hs4").map(([hsCode]) => hsCode);
    expect(only.sort()).toEqual(truncated.map((code) => good.id).sort());
  });

  it.runIf(hasRawData())("state the part of the world's value that the file's own totals give", () => {
    const { meta, flows, totals } = readRawJson<WorldTotals>("trade/baci-comflow-hs4/flows.json");
    for (const code of truncated) {
      const { id } = meta.commodities.find(({ hs4 }) => ownCode(hs4) === good.id)!;
      const shares = Object.entries(flows[id]!).map(
        ([year, rows]) => sum(rows, ({ v }) => v) / totals[id]![year]!.value_usd,
      );
      const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => Math.round(share * 100));
      expect(code.truncated, good.id).toContain(`${low}–${high} %`);
      expect(code.truncatedKo, good.id).toContain(`${low}–${high}%`);
    }
  });
});
