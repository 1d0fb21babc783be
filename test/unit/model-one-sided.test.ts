import { describe, expect, it } from "vitest";
import { oneSidedGoods } from "../../src/model/one-sided.ts";
import type { FlowTable, Good, Index } from "../../src/model/types.ts";

const GOODS = ["compounds", "artificial", "flake"].map((id) => ({ id }) as Good);
const SOURCES = [{ id: "many" }, { id: "china", oneSided: true }] as unknown as Index["sources"];

/** A table with one row for each [year, source]. */
function table(good: string, rows: readonly (readonly [year: number, source: number])[]): FlowTable {
  const column = Uint16Array.from(rows, ([, source]) => source);
  return { good, length: rows.length, year: Uint16Array.from(rows, ([year]) => year), source: column } as FlowTable;
}

const dataset = {
  index: { sources: SOURCES } as Index,
  production: [],
  flows: new Map([
    [
      "compounds",
      table("compounds", [
        [2023, 1],
        [2023, 0],
        [2024, 1],
      ]),
    ],
    ["artificial", table("artificial", [[2024, 1]])],
    ["flake", table("flake", [[2024, 0]])],
  ]),
};

describe("one-sided goods", () => {
  it("are those whose rows of the year all come from one or two reporters", () => {
    expect([...oneSidedGoods(dataset, GOODS, 2024)].sort()).toEqual(["artificial", "compounds"]);
  });

  it("are completed by one row of a source of many reporters", () => {
    expect(oneSidedGoods(dataset, GOODS, 2023).has("compounds")).toBe(false);
  });

  it("are those, too, that are not held at all", () => {
    expect(oneSidedGoods(dataset, GOODS, 2023).has("flake")).toBe(true);
  });
});
