import { describe, expect, test } from "vitest";
import { readRawCsv } from "../../pipeline/lib/raw.ts";
import { hasRawData } from "../support/raw-data.ts";
import { find, rows, tonnesOf } from "./support/production.ts";

const BGS = "bgs-world-mineral-statistics";

describe("output before 2012", () => {
  const early = rows.filter((row) => Number(row["year"]) < 2012);

  test("begins in 2000 and is the BGS alone", () => {
    expect(new Set(early.map((row) => row["source"]))).toEqual(new Set([BGS]));
    expect([...new Set(early.map((row) => row["year"]))].sort()[0]).toBe("2000");
    expect(early.length).toBeGreaterThan(3000);
  });

  // Read in the publisher's file.
  test.each([
    ["copper", "ore", "CHL", 2000, "4602000"],
    ["rare-earths", "ore", "CHN", 2000, "73000"],
    ["nickel", "ore", "NCL", 2001, "117734"],
    ["cobalt", "ore", "COD", 2005, "24500"],
    // 153,239 kg of platinum and 76,403 kg of palladium
    ["platinum-group", "ore", "ZAF", 2004, "229.642"],
  ])("%s %s of %s in %d: %s t", (mineral, stage, iso3, year, tonnes) => {
    expect(tonnesOf(mineral, stage, year, iso3, BGS)).toBe(tonnes);
  });

  test("Nil is zero, not available is unknown", () => {
    expect(tonnesOf("rare-earths", "ore", 2003, "USA", BGS)).toBe("0");
    expect(find("rare-earths", "ore", 2005, "USA", BGS)).toBeUndefined();
    expect(tonnesOf("graphite", "ore", 2005, "BIH", BGS)).toBe("");
    expect(find("rare-earths", "ore", 2000, "CHN", BGS)?.["estimated"]).toBe("true");
    expect(find("copper", "ore", 2000, "CHL", BGS)?.["estimated"]).toBe("false");
  });

  test("Serbia and Montenegro is added to Serbia, whose own rows are nil", () => {
    for (const [year, tonnes] of [
      [2000, "46000"],
      [2005, "11600"],
      [2006, "11100"],
    ] as const) {
      expect(tonnesOf("copper", "ore", year, "SRB", BGS)).toBe(tonnes);
    }
    expect(find("copper", "ore", 2005, "SRB", BGS)?.["note"]).toContain("Serbia and Montenegro");
    expect(find("copper", "ore", 2006, "SRB", BGS)?.["note"]).not.toContain("Montenegro");
  });

  test("gallium has no shares while China is not listed, germanium never", () => {
    const shares = (mineral: string, years: (year: number) => boolean) =>
      rows
        .filter((row) => row["mineral"] === mineral && row["source"] === BGS && years(Number(row["year"])))
        .map((row) => row["share_of_world"])
        .join("");
    expect(shares("gallium", (year) => year < 2011)).toBe("");
    expect(shares("gallium", (year) => year >= 2011)).not.toBe("");
    expect(shares("germanium", () => true)).toBe("");
  });
});

test.runIf(hasRawData())("copper mines: every figure of the publisher from 2000 on, summed by year", () => {
  const raw = readRawCsv("production/bgs-world-mineral-statistics/BGS_copper_production.csv").filter(
    (row) => row["bgs_commodity_trans"] === "copper, mine",
  );
  for (let year = 2000; year <= 2023; year += 1) {
    const figures = raw.filter((row) => row["year"]?.startsWith(String(year))).map((row) => Number(row["quantity"]));
    const sum = figures.reduce((total, figure) => total + figure, 0);
    expect(Number(find("copper", "ore", year, "CHL", BGS)?.["world_total_tonnes"]), String(year)).toBe(sum);
  }
});
