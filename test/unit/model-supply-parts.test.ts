import { describe, expect, it } from "vitest";
import { fillOfStage, isWorldFill, largestOfStage, stageOfFill, supplyShares } from "../../src/model/supply-parts.ts";
import { supplyOf } from "./support/supply.ts";
import { at, INDEX } from "./support/tiny-dataset.ts";

const supply = supplyOf([
  [-1, at("CHN"), 50],
  [at("AUS"), at("CHN"), 30],
  [at("CHL"), at("CHL"), 20],
]);

describe("parts of a supply", () => {
  it("are shares of its total by country; what is unknown colours nobody", () => {
    expect([...supplyShares(supply, "mined", INDEX)]).toEqual([
      ["AUS", 0.3],
      ["CHL", 0.2],
    ]);
    expect([...supplyShares(supply, "refined", INDEX)]).toEqual([
      ["CHN", 0.8],
      ["CHL", 0.2],
    ]);
    expect(supplyShares(supplyOf([]), "mined", INDEX).size).toBe(0);
  });

  it("name the largest known country, never the unknown part", () => {
    expect(largestOfStage(supply, "mined")).toEqual({ country: at("AUS"), amount: 30 });
    expect(largestOfStage(supplyOf([[-1, at("CHN"), 1]]), "mined")).toBeNull();
  });

  it("fill and stage lead to each other", () => {
    for (const world of [true, false]) {
      for (const stage of ["mined", "refined"] as const) {
        const fill = fillOfStage(stage, world);
        expect([stageOfFill(fill), isWorldFill(fill)]).toEqual([stage, world]);
      }
    }
  });
});
