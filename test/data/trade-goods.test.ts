import { rollup } from "d3-array";
import { describe, expect, it } from "vitest";
import { readTable } from "./support/package.ts";
import { flowOf, flowsOf, has, imports, pairOf, reportOf, rowsOf, usd, years } from "./support/trade-rows.ts";

describe("rare earths, whole", () => {
  const feed = (year: number) =>
    rollup(
      imports("CHN", year, "rare-earth-concentrate", "rare-earth-raw-compounds"),
      usd,
      (row) => row["exporter_iso3"]!,
    );
  const millions = (year: number, iso3: string) => Math.round((feed(year).get(iso3) ?? 0) / 1e6);

  it.each([2018, 2019, 2020, 2021, 2022, 2023, 2024])(
    "are as full as lithium's in %s: rows, pairs, and those that miss China",
    (year) => {
      const goods = readTable("goods").filter((row) => row["stage"] !== "material" && row["basket"] === "false");
      const extent = (mineral: string) => {
        const own = new Set(
          goods.filter((row) => row["minerals"]!.split(";").includes(mineral)).map((row) => row["good"]!),
        );
        const rows = flowsOf(year).filter((row) => own.has(row["good"]!));
        const direct = rows.filter((row) => row["exporter_iso3"] !== "CHN" && row["importer_iso3"] !== "CHN");
        const weighed = usd(rows.filter((row) => row["net_weight_tonnes"] !== "")) / usd(rows);
        return { rows: rows.length, pairs: new Set(rows.map(pairOf)).size, direct: direct.length, weighed };
      };
      const [rareEarths, lithium] = [extent("rare-earths"), extent("lithium")];
      expect(rareEarths.rows).toBeGreaterThan(lithium.rows);
      expect(rareEarths.pairs).toBeGreaterThan(lithium.pairs);
      expect(rareEarths.direct).toBeGreaterThan(lithium.direct);
      expect(rareEarths.weighed).toBeGreaterThan(0.9);
    },
  );

  it("feed China in 2023 from Myanmar first, then the USA's concentrate once, Malaysia, Laos", () => {
    // Malaysia: 195.7 of compounds and 0.8 of monazite.
    expect(["MMR", "USA", "MYS", "LAO"].map((iso3) => millions(2023, iso3))).toEqual([1442, 293, 197, 107]);
    const compounds = imports("CHN", 2023, "rare-earth-raw-compounds").filter((row) => row["exporter_iso3"] === "MYS");
    expect(Math.round(usd(compounds) / 1e6)).toBe(196);
    const order = [...feed(2023)].sort(([, a], [, b]) => b - a).map(([iso3]) => iso3);
    expect(order.slice(0, 4)).toEqual(["MMR", "USA", "MYS", "LAO"]);
  });

  it.each([
    [2018, 53],
    [2019, 63],
    [2020, 122],
    [2021, 316],
    [2022, 566],
    [2023, 293],
    [2024, 149],
  ])("count the USA's concentrate to China of %d as China books it: USD %d million", (year, value) => {
    const rows = imports("CHN", year, "rare-earth-concentrate").filter((row) => row["exporter_iso3"] === "USA");
    expect(rows.map((row) => [row["hs_code"], Math.round(Number(row["value_usd"]) / 1e6)])).toEqual([
      ["253090", value],
    ]);
    expect(has(rows[0]!, "inferred")).toBe(true);
  });

  it.each([
    [2018, 35],
    [2022, 22],
    [2023, 8],
    [2024, 17],
  ])("leave of the USA's 284690 to China in %d what China itself books there: USD %d million", (year, value) => {
    const row = flowOf(`USA CHN 284690 ${year}`);
    expect(Math.round(Number(row["value_usd"]) / 1e6)).toBe(value);
    expect(row["source"]).toBe("comtrade-china-feed");
    expect(reportOf(`USA CHN 284690 ${year}`, "reconciled")["source"]).toBe("baci-202601-hs92");
  });

  it.each([1997, 2013, 2018, 2019, 2020, 2021, 2022, 2023, 2024])(
    "are as full in %d as lithium: hundreds of pairs, most weighed",
    (year) => {
      const of = (...codes: string[]) => flowsOf(year).filter((row) => codes.includes(row["hs_code"]!));
      const [earths, lithium] = [of("284690", "284610", "280530"), of("283691", "282520")];
      expect(earths.length).toBeGreaterThan(lithium.length);
      expect(earths.length).toBeGreaterThan(800);
      const weighed = usd(earths.filter((row) => row["net_weight_tonnes"] !== "")) / usd(earths);
      expect(weighed).toBeGreaterThan(year < 2000 ? 0.05 : 0.85);
    },
  );

  it("are Lynas' intermediate from Australia to Malaysia, not metal", () => {
    expect(flowOf("AUS MYS 280530 2024")["good"]).toBe("rare-earth-raw-compounds");
  });

  it("take monazite of China's own line, inferred from a name that says thorium", () => {
    const rows = flowsOf(2024).filter((row) => row["hs_code"] === "261220");
    expect(Math.round(usd(rows) / 1e6)).toBe(155);
    expect(new Set(rows.map((row) => row["good"]))).toEqual(new Set(["rare-earth-concentrate"]));
  });
});

describe("cobalt", () => {
  it("feeds China from DR Congo by 810510 alone in every year, to the dollar", () => {
    for (const year of years.filter((each) => each !== "2025")) {
      const feed = imports("CHN", year, "cobalt-crude").filter((row) => row["exporter_iso3"] === "COD");
      const all = flowsOf(year).filter(
        (row) =>
          row["exporter_iso3"] === "COD" &&
          row["importer_iso3"] === "CHN" &&
          ["810510", "282200", "810520"].includes(row["hs_code"]!),
      );
      expect(
        feed.map((row) => row["hs_code"]).filter((code) => code !== "810510"),
        year,
      ).toEqual([]);
      expect(feed, year).toEqual(all);
    }
  });

  it("keeps DR Congo's own 282200 beside it, to China USD 1.45 bn in 2018, and to nobody as a flow", () => {
    expect(years.flatMap((year) => rowsOf(flowsOf(year), `COD CHN 282200 ${year}`))).toEqual([]);
    expect(flowsOf(2021).filter((row) => row["hs_code"] === "282200" && row["exporter_iso3"] === "COD")).toEqual([]);
    const declared = reportOf("COD CHN 282200 2018", "reconciled");
    expect(Math.round(Number(declared["value_usd"]) / 1e7)).toBe(145);
    expect(declared["good"]).toBe("cobalt-crude");
  });

  it.each(["KOR", "USA", "JPN"])("of 2021 is held of %s", (importer) => {
    expect(usd(imports(importer, 2021, "cobalt-metal", "cobalt-oxide", "cobalt-crude"))).toBeGreaterThan(5e7);
  });
});
