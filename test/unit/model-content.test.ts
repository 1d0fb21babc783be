import { describe, expect, it } from "vitest";
import { addableMeasure, contentPerTonne, fitMeasure, measuresOf } from "../../src/model/content.ts";
import { amountsOf } from "../../src/model/lookup.ts";
import type { Good } from "../../src/model/types.ts";
import { code, flowTable, INDEX, selection } from "./support/tiny-dataset.ts";

const good = (stage: Good["stage"]) => code("1", ["lithium"], stage, "");
const range = (low: number, high: number, basis = "contained metal") =>
  contentPerTonne({ content: { basis, low, high, evidence: "", evidenceKo: "" } });

describe("the content of a tonne", () => {
  it("is the middle of its range, where that is no wider than threefold", () => {
    expect(range(0.2, 0.4)).toBeCloseTo(0.3, 12);
    expect(range(0.2, 0.6)).toBeCloseTo(0.4, 12);
    expect(range(0.2, 0.61)).toBeNaN();
    expect(contentPerTonne({})).toBeNaN();
  });

  it("is counted of metal and of rare-earth oxides, not where the basis says gross weight", () => {
    expect(range(0.4, 0.6, "REO")).toBe(0.5);
    expect(range(1, 1, "ferroniobium, gross weight")).toBeNaN();
  });

  it("multiplies the weights of a table, and is unknown where the weight or the content is", () => {
    const table = flowTable("1", [
      [2024, "CHL", "CHN", 2, 10],
      [2024, "CHL", "KOR", 1, Number.NaN],
    ]);
    const known = { ...table, contentPerTonne: range(0.2, 0.4, "REO") };
    expect([...amountsOf(known, "content")]).toEqual([expect.closeTo(3, 12), Number.NaN]);
    expect([...amountsOf(known, "weight")]).toEqual([10, Number.NaN]);
    expect([...amountsOf(table, "content")]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("by weight", () => {
  it("is by gross weight in one stage and by content across stages; value stays value", () => {
    expect(addableMeasure([good("ore"), good("ore")], "weight")).toBe("weight");
    expect(addableMeasure([good("ore"), good("refined")], "weight")).toBe("content");
    expect(addableMeasure([good("ore"), good("refined")], "value")).toBe("value");
    expect(addableMeasure([], "weight")).toBe("weight");
  });

  it("follows the stages of a selection, there and back", () => {
    const all = fitMeasure(selection({ measure: "weight" }), INDEX);
    expect(all.measure).toBe("content");
    expect(fitMeasure({ ...all, stages: ["refined"] }, INDEX).measure).toBe("weight");
    expect(fitMeasure({ ...all, stages: [] }, INDEX).measure).toBe("weight");
    expect(fitMeasure({ ...all, minerals: ["gallium"] }, INDEX).measure).toBe("weight");
    expect(fitMeasure(selection(), INDEX).measure).toBe("value");
    expect(measuresOf(selection(), INDEX)).toEqual(["value", "content"]);
  });
});
