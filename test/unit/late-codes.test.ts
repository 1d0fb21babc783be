import { describe, expect, it } from "vitest";
import { flowHoles } from "../../pipeline/package/flow-holes.ts";
import type { FlowRow } from "../../pipeline/trade/flow-row.ts";
import { lateCodes } from "../../pipeline/trade/late-codes.ts";
import { placeOfBaskets } from "../../src/model/lookup.ts";
import { CODES } from "./support/tiny-dataset.ts";

const row = (good: string, hsCode: string, year: number) =>
  ({ good, hsCode, year, exporter: "CHN", importer: "KOR", valueUsd: 1, netWeightTonnes: 1 }) as FlowRow;

describe("late codes", () => {
  it("begin after their good, and nowhere else before", () => {
    const rows = [row("ore", "1", 2018), row("ore", "2", 2023), row("ore", "3", 2020), row("metal", "3", 2001)];
    expect(lateCodes(rows).get("ore")).toEqual([{ hsCode: "2", from: 2023 }]);
    expect(lateCodes(rows).has("metal")).toBe(false);
  });
});

describe("holes of the trade", () => {
  it("are read from the rows: late years, one side's word, ends of a chain", () => {
    const lines = flowHoles(
      CODES,
      Array.from({ length: 120 }, (_, at) => row("282520", "282520", 2020 + (at % 5))),
    );
    expect(lines).toContain("- 282520: not held for 1995–2019.");
    expect(lines).toContain("- 282520: 100 % of the rows are exports of CHN; the others' trade is missing.");
    expect(lines.find((line) => line.startsWith("- No raw material held"))).toContain("lithium");
    expect(lines.find((line) => line.startsWith("- No product held"))).not.toContain("lithium");
  });

  it("throw where a code that is listed as missing is there", () => {
    expect(() => flowHoles(CODES, [row("282520", "281820", 2024)])).toThrow("281820 is held");
  });
});

describe("the place of baskets", () => {
  const basket = { ...CODES[4]!, id: "basket", basket: true };
  const goods = [...CODES.filter(({ id }) => id !== "811292"), basket];

  it("is first where customs know a mineral in no other way, aside where they do, nowhere where there is none", () => {
    expect(placeOfBaskets({ goods }, ["gallium"])).toBe("all");
    expect(placeOfBaskets({ goods: [...goods, { ...CODES[4]!, id: "eu", hsCodes: ["81129289"] }] }, ["gallium"])).toBe(
      "all",
    );
    expect(placeOfBaskets({ goods: [...goods, { ...CODES[4]!, id: "own" }] }, ["gallium"])).toBe("some");
    expect(placeOfBaskets({ goods }, ["lithium"])).toBe("none");
  });
});
