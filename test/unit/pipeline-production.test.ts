import { describe, expect, test } from "vitest";
import { type Observation, WORLD } from "../../pipeline/production/observation.ts";
import { rankSeries } from "../../pipeline/production/preferred.ts";
import { recordsOf } from "../../pipeline/production/records.ts";
import { mcsCountry, mcsNumber } from "../../pipeline/production/usgs-mcs.ts";

describe("figures of the Mineral Commodity Summaries", () => {
  test("reads numbers with separators and a slipped estimate mark", () => {
    expect(mcsNumber("1,340")).toBe(1340);
    expect(mcsNumber("e20,000")).toBe(20000);
    expect(mcsNumber("0.5")).toBe(0.5);
  });

  test("a dash is zero, everything withheld or not available is unknown", () => {
    expect(mcsNumber("—")).toBe(0);
    for (const mark of ["W", "NA", "  NA", "", "XX", "s", "<100", "Included with ilmenite"]) {
      expect(mcsNumber(mark), mark).toBeNull();
    }
  });

  test("refuses text it does not know", () => {
    expect(() => mcsNumber("about 7")).toThrow(/cannot read/);
  });

  test("finds the country behind footnote marks", () => {
    expect(mcsCountry("Japane")).toBe("JPN");
    expect(mcsCountry("Korea, Republic ofe")).toBe("KOR");
    expect(mcsCountry("New Caledonia9")).toBe("NCL");
    expect(mcsCountry("New Caledonia (overseas territory of France)")).toBe("NCL");
    expect(mcsCountry("United\u00a0States")).toBe("USA");
    expect(mcsCountry("Congo (Kinshasa)")).toBe("COD");
    expect(mcsCountry("Chile, ulexite")).toBe("CHL");
  });

  test("tells the world and the rest from countries", () => {
    expect(mcsCountry("World total (rounded)8")).toBe("WLD");
    expect(mcsCountry("Other countries10")).toBeNull();
    expect(() => mcsCountry("Atlantis")).toThrow(/Atlantis/);
  });
});

const WMD = "world-mining-data-2026";
const BGS = "bgs-world-mineral-statistics";

function output(source: string, iso3: string, quantityTonnes: number | null, extra: Partial<Observation> = {}) {
  const row = { mineral: "cobalt", stage: "ore", basis: "contained metal", year: 2022, estimated: false, note: "" };
  return { ...row, source, iso3, quantityTonnes, ...extra } as Observation;
}

describe("the world of a series", () => {
  const worldOf = (rows: Observation[]) => recordsOf(rows).map((row) => [row.worldTotalTonnes, row.share, row.note]);

  test("is the publisher's total, even where its countries sum to less or to more", () => {
    const usgs = "usgs-mcs-2026";
    expect(worldOf([output(usgs, "COD", 60), output(usgs, WORLD, 100)])).toEqual([[100, 0.6, ""]]);
    expect(worldOf([output(WMD, "COD", 60), output(WMD, WORLD, 100)])).toEqual([[100, 0.6, ""]]);
    expect(worldOf([output(usgs, "COD", 101), output(usgs, WORLD, 100)])[0]?.[0]).toBe(100);
  });

  test("is the sum of the countries where World Mining Data's total lacks some, and of the BGS", () => {
    const sum = "world total is the sum of the listed countries";
    const wmd = worldOf([output(WMD, "COD", 90), output(WMD, "IDN", 30), output(WMD, WORLD, 90)]);
    expect(wmd).toEqual([
      [120, 0.75, `${sum}: the publisher's own lacks some of them`],
      [120, 0.25, `${sum}: the publisher's own lacks some of them`],
    ]);
    expect(worldOf([output(BGS, "COD", 3), output(BGS, "IDN", null)])).toEqual([
      [3, 1, sum],
      [3, null, sum],
    ]);
  });

  test("gives no shares where producing countries are known to be missing", () => {
    const germanium = { mineral: "germanium", stage: "refined" } as const;
    const [china] = worldOf([output(WMD, "CHN", 140, germanium), output(WMD, WORLD, 150, germanium)]);
    expect(china?.slice(0, 2)).toEqual([150, null]);
    expect(worldOf([output(BGS, "CHN", 200, germanium)])[0]?.slice(0, 2)).toEqual([null, null]);
    const gallium = (year: number) => output(BGS, "KAZ", 19, { mineral: "gallium", stage: "refined", year });
    expect(worldOf([gallium(2010)])[0]?.slice(0, 2)).toEqual([null, null]);
    expect(worldOf([gallium(2011)])[0]?.slice(0, 2)).toEqual([19, 1]);
  });

  test("a territory is added to its state; one unknown part leaves the sum unknown", () => {
    const rows = [output(BGS, "SRB", 0), output(BGS, "SRB", 5, { estimated: true, note: "reported as a union" })];
    const note = "reported as a union; world total is the sum of the listed countries";
    expect(recordsOf(rows)).toMatchObject([{ quantityTonnes: 5, estimated: true, note }]);
    expect(recordsOf([...rows, output(BGS, "SRB", null)])[0]?.quantityTonnes).toBeNull();
  });
});

describe("the preferred series", () => {
  const first = (...sources: [source: string, extra?: Partial<Observation>][]) => {
    const series = sources.map(([source, extra]) => [output(source, "COD", 1, extra), output(source, WORLD, 2, extra)]);
    return rankSeries(series)[0]?.[0]?.source;
  };

  test("of mine output is World Mining Data, then the USGS, then the BGS", () => {
    expect(first([BGS], ["usgs-mcs-2024"], [WMD], ["iea-explorer-2025"])).toBe(WMD);
    expect(first([BGS], ["iea-explorer-2025"], ["usgs-mcs-2026"])).toBe("usgs-mcs-2026");
    expect(first(["iea-explorer-2025"], [BGS])).toBe(BGS);
  });

  test("of refining is the IEA's where it counts it", () => {
    const refined = { stage: "refined" } as const;
    expect(first(["usgs-mcs-2026", refined], ["iea-explorer-2025", refined])).toBe("iea-explorer-2025");
    expect(first([BGS, refined], [WMD, refined], ["usgs-mcs-2026", refined])).toBe(WMD);
  });

  test("has shares, if any has; without a figure there is none", () => {
    const germanium = { mineral: "germanium", stage: "refined" } as const;
    expect(first([WMD, germanium], ["usgs-mcs-2022", germanium])).toBe("usgs-mcs-2022");
    expect(rankSeries([[output("usgs-mcs-2025", "CHN", null)]])).toEqual([]);
  });
});
