import { sum } from "d3-array";
import { describe, expect, it, test } from "vitest";
import { GOODS } from "../../pipeline/trade/goods/goods.ts";
import { readTable, type TableRow } from "./support/package.ts";
import { flowOf, flowsOf, has, keyOf, pairOf, reportOf, rowsOf, tonnes, usd, years } from "./support/trade-rows.ts";

describe("facts that the package must hold", () => {
  // Value in millions of USD.
  test.each([
    ["CHL CHN 283691 2022", 6038],
    ["CHL KOR 283691 2023", 1721],
    ["CHL CHN 283691 2023", 3988],
    ["COD CHN 810510 2022", 5741],
    ["COD CHN 810510 2023", 2396],
    ["COD CHN 810510 2024", 3019],
    ["MMR CHN 284690 2024", 818],
    ["CHN KOR 282520 2023", 4916],
  ])("%s is worth USD %d million (BACI, edition HS 1992)", (key, millions) => {
    const row = flowOf(key);
    expect(Math.round(Number(row["value_usd"]) / 1e6)).toBe(millions);
    expect(row).toMatchObject({ status: "reconciled", source: "baci-202601-hs92" });
  });

  // World value in millions of USD and weight in tonnes of 2024, as the source's own table of codes states them. Weights
  // here are judged: only codes of which no weight is replaced or withdrawn are compared by weight.
  test.each([
    ["260300", 103_891],
    ["261000", 9176],
    ["260800", 12_338],
    ["283691", 3757],
    ["711011", 15_409],
  ])("%s is worth USD %d million in 2024, the world over", (hsCode, millions) => {
    const rows = flowsOf(2024).filter((row) => row["hs_code"] === hsCode);
    const elsewhere = readTable("flow-reports").filter(
      (row) => row["year"] === "2024" && row["hs_code"] === hsCode && row["status"] === "reconciled",
    );
    // What another report stands for (Mountain Pass) is beside the flows; areas without a country are left out.
    expect(Math.abs(usd([...rows, ...elsewhere]) / 1e6 / millions - 1)).toBeLessThan(0.003);
  });

  // Gross weight in thousand tonnes.
  test.each([
    ["PHL CHN 260400 2024", 34_308.3, "comtrade-imports"],
    ["ZAF CHN 260200 2024", 15_919.7, "comtrade-31-codes"],
    ["CHN KOR 282520 2023", 93.4, "comtrade-imports"],
    ["COD CHN 810510 2022", 355.1, "comtrade-imports"],
    ["COD CHN 810510 2023", 387.0, "comtrade-imports"],
    ["COD CHN 810510 2024", 628.2, "comtrade-imports"],
    ["AUS CHN 253090 2023", 3531.6, ""],
    ["IDN CHN 750120 2024", 1136.0, ""],
    ["IDN CHN 750110 2024", 384.2, ""],
    ["MOZ CHN 250410 2023", 55.1, "comtrade-china-feed"],
    ["MMR CHN 284690 2018", 34.0, "comtrade-china-feed"],
  ])("%s weighs %d kt, as the importer measures", (key, kilotonnes, source) => {
    const row = flowOf(key);
    expect(Number(row["net_weight_tonnes"]) / 1000).toBeCloseTo(kilotonnes, 1);
    expect(row["weight_source"]).toBe(source);
  });

  it("ranks Chile to China first in lithium carbonate, 2022 (BACI)", () => {
    const carbonate = flowsOf("2022").filter((row) => row["hs_code"] === "283691");
    const largest = carbonate.reduce((a, b) => (Number(b["value_usd"]) > Number(a["value_usd"]) ? b : a));
    expect(pairOf(largest)).toBe("2022 CHL CHN");
  });

  it("keeps China's own USD 5.78 billion of Chile's lithium carbonate beside BACI's, and says that they differ, 2023", () => {
    const row = flowOf("CHL CHN 283691 2023");
    expect([has(row, "other report"), has(row, "reports differ")]).toEqual([true, true]);
    const own = reportOf("CHL CHN 283691 2023", "importer-reported");
    expect(Math.round(Number(own["value_usd"]) / 1e6)).toBe(5777);
  });

  it("keeps both sides of Mozambique's titanium ore to China, USD 74 against 674 million, 2022", () => {
    const row = flowOf("MOZ CHN 261400 2022");
    const own = reportOf("MOZ CHN 261400 2022", "importer-reported");
    expect([row, own].map((each) => Math.round(Number(each["value_usd"]) / 1e6))).toEqual([74, 674]);
    expect(has(row, "reports differ")).toBe(true);
  });

  it("keeps 93.7 kt of lithium hydroxide from China to Korea beside Korea's report, 2023 (as exporters do)", () => {
    const own = reportOf("CHN KOR 282520 2023", "exporter-reported");
    expect(Number(own["net_weight_tonnes"])).toBeCloseTo(93_655.7, 1);
  });
});

describe("judged weights", () => {
  const chinas = (year: number, hsCode: string, ...exporters: string[]) => {
    const rows = flowsOf(year).filter((row) => row["hs_code"] === hsCode && row["importer_iso3"] === "CHN");
    return exporters.length === 0 ? rows : rows.filter((row) => exporters.includes(row["exporter_iso3"]!));
  };

  it.each([
    [2013, 71.3],
    [2014, 47.8],
    [2015, 35.5],
  ])("China's nickel ore of %d weighs %d Mt", (year, megatonnes) => {
    // China's own World rows: 71.24, 47.81, 35.42; what another report stands for is the rest.
    expect(tonnes(chinas(year, "260400")) / 1e6).toBeCloseTo(megatonnes, 1);
  });

  it.each([
    [2021, 8.8],
    [2022, 8.4],
    [2024, 9.2],
  ])("Chile's copper ore to China of %d weighs %d Mt", (year, megatonnes) => {
    expect(tonnes(chinas(year, "260300", "CHL")) / 1e6).toBeCloseTo(megatonnes, 1);
  });

  it("knows no weight of Guinea's bauxite of 2023, not 13.8 Mt, and says that it was withdrawn", () => {
    const row = flowOf("GIN CHN 260600 2023");
    expect(row["net_weight_tonnes"]).toBe("");
    expect(has(row, "weight withdrawn")).toBe(true);
    const judged = rowsOf(readTable("judged-weights"), "GIN CHN 260600 2023");
    expect(judged).toHaveLength(1);
    expect(Number(judged[0]!["failed_weight_tonnes"]) / 1e6).toBeCloseTo(13.8, 1);
  });

  it("tells of every weight that failed what was done, and no failed weight stands beside its flow", () => {
    const flows = new Map(years.flatMap((year) => flowsOf(year).map((row) => [keyOf(row), row])));
    const judged = readTable("judged-weights");
    expect(judged.filter((row) => Number(row["value_usd"]) >= 50e6).length).toBeGreaterThan(150);
    for (const row of judged) {
      const flow = flows.get(keyOf(row));
      expect(flow, keyOf(row)).toBeDefined();
      expect(flow!["net_weight_tonnes"], keyOf(row)).toBe(row["weight_tonnes"]);
      expect(has(flow!, "weight withdrawn"), keyOf(row)).toBe(row["replaced_by"] === "");
    }
  });

  it("lets grades be: sulphide concentrate at 1,500 and laterite at 60 dollars a tonne stand side by side", () => {
    const unit = (key: string) => Number(flowOf(key)["value_usd"]) / Number(flowOf(key)["net_weight_tonnes"]);
    expect(unit("AUS CHN 260400 2014")).toBeGreaterThan(1000);
    expect(unit("PHL CHN 260400 2014")).toBeLessThan(100);
  });
});

describe("goods in place of codes", () => {
  it("files every row under a good of the table that names its code", () => {
    const codes = new Map(readTable("goods").map((row) => [row["good"]!, row["hs_codes"]!.split(";")]));
    for (const year of years) {
      const lost = flowsOf(year).filter((row) => !codes.get(row["good"]!)?.includes(row["hs_code"]!));
      expect(lost.slice(0, 3), year).toEqual([]);
    }
  });

  it("takes no European flow for lithium ore but those of the EU's own line", () => {
    const ore = years.flatMap((year) => flowsOf(year).filter((row) => row["good"] === "lithium-ore"));
    const lines = ore.filter((row) => row["hs_code"] === "25309040");
    const exporters = new Set(ore.filter((row) => row["hs_code"] === "253090").map((row) => row["exporter_iso3"]));
    expect([...exporters].sort()).toEqual(["AUS", "BRA", "CAN", "MLI", "MNG", "NGA", "ZAF", "ZWE"]);
    expect(lines.length).toBeGreaterThan(20);
    expect(ore.filter((row) => row["hs_code"] === "253090" && !has(row, "inferred"))).toEqual([]);
    const largest = ore.reduce((a, b) => (Number(b["net_weight_tonnes"]) > Number(a["net_weight_tonnes"]) ? b : a));
    expect(pairOf(largest)).toMatch(/AUS CHN/);
  });

  it("never files a basket under one of its metals", () => {
    const baskets = new Set(GOODS.filter(({ basket }) => basket).map(({ id }) => id));
    for (const year of years) {
      for (const hsCode of ["811292", "280450", "285390", "284290", "282690"]) {
        const goods = new Set(
          flowsOf(year)
            .filter((row) => row["hs_code"] === hsCode)
            .map((row) => row["good"]!),
        );
        expect(
          [...goods].filter((good) => !baskets.has(good)),
          `${hsCode} ${year}`,
        ).toEqual([]);
      }
    }
  });

  it("has of the EU's own lines imports of members from outside, converted from euro", () => {
    const gallium = years.flatMap((year) => flowsOf(year).filter((row) => row["good"] === "gallium-eu"));
    expect(gallium.length).toBeGreaterThan(30);
    expect(gallium.filter((row) => !has(row, "converted") || row["source"] !== "eurostat-comext")).toEqual([]);
    expect(new Set(gallium.map((row) => row["year"]))).toEqual(new Set(["2022", "2023", "2024"]));
  });
});

describe("one exporter's part of an importer's trade", () => {
  /** Percent of the importer's known imports of a code. */
  function partOf(key: string, measure: "value_usd" | "net_weight_tonnes"): number {
    const [exporter, importer, hsCode, year] = key.split(" ");
    const rows = flowsOf(year!).filter((row) => row["hs_code"] === hsCode && row["importer_iso3"] === importer);
    const of = (list: readonly TableRow[]) => sum(list, (row) => Number(row[measure]));
    return (100 * of(rows.filter((row) => row["exporter_iso3"] === exporter))) / of(rows);
  }

  test.each([
    ["CHN KOR 282520 2023", "net_weight_tonnes", 77],
    ["CHN JPN 282520 2023", "net_weight_tonnes", 87],
    ["COD CHN 810510 2023", "net_weight_tonnes", 97],
    ["CHN DEU 850511 2022", "value_usd", 82],
    ["CHN USA 850511 2022", "value_usd", 78],
  ] as const)("%s by %s is %d %%", (key, measure, percent) => {
    expect(Math.abs(partOf(key, measure) - percent)).toBeLessThanOrEqual(0.5);
  });

  it("is 99.8 % of Korea's magnesium for China, 2022 (BACI)", () => {
    expect(partOf("CHN KOR 810411 2022", "value_usd")).toBeCloseTo(99.8, 1);
  });
});
