import { describe, expect, it } from "vitest";
import { bandOf, concentrationOf, supplyConcentration } from "../../src/model/concentration.ts";
import { supplyOf } from "./support/supply.ts";
import { at, INDEX } from "./support/tiny-dataset.ts";

describe("concentration", () => {
  it("is the sum of squared percentages: 60² + 30² + 10² = 4,600", () => {
    const parts = new Map([
      ["CHN", 0.6],
      ["AUS", 0.3],
      ["CHL", 0.1],
    ]);
    const found = concentrationOf(parts)!;
    expect(found.hhi).toBeCloseTo(4600, 8);
    expect(found.hhiAtMost).toBe(found.hhi);
    expect(found).toMatchObject({ largest: { iso3: "CHN", part: 0.6 }, china: 0.6, unknownPart: 0 });
    expect(found.largestThree).toBeCloseTo(1, 12);
  });

  it("is a range where a part is unknown: 50² + 20² = 2,900, at most (50 + 30)² + 20²", () => {
    const found = concentrationOf(new Map([["AUS", 0.5], ["CHL", 0.2]]))!; // biome-ignore format: a small table
    expect(found.hhi).toBeCloseTo(2900, 8);
    expect(found.hhiAtMost).toBeCloseTo(6800, 8);
    expect(found.unknownPart).toBeCloseTo(0.3, 12);
    expect(found.china).toBe(0);
  });

  it("of nothing known is not known", () => {
    expect(concentrationOf(new Map())).toBeNull();
    expect(supplyConcentration(supplyOf([[-1, at("CHN"), 5]]), "mined", INDEX)).toBeNull();
  });

  it("of a supply takes its total as the whole, the unknown part with it", () => {
    const supply = supplyOf([[-1, at("CHN"), 50], [at("AUS"), at("CHN"), 50]]); // biome-ignore format: a small table
    expect(supplyConcentration(supply, "mined", INDEX)).toMatchObject({
      hhi: 2500,
      hhiAtMost: 10_000,
      unknownPart: 0.5,
    });
    expect(supplyConcentration(supply, "refined", INDEX)).toMatchObject({ hhi: 10_000, china: 1, unknownPart: 0 });
  });

  it("has the bands of the 2023 Merger Guidelines", () => {
    expect([999, 1000, 1800, 1801].map(bandOf)).toEqual(["unconcentrated", "moderate", "moderate", "high"]);
  });
});
