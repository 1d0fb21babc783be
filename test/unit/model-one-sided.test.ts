import { describe, expect, it } from "vitest";
import { oneSidedGoods } from "../../src/model/one-sided.ts";
import type { FlowTable, Good, Index } from "../../src/model/types.ts";

const CODES = ["284690", "2846", "250410", "250490"].map((hsCode) => ({ hsCode }) as Good);
const SOURCES = [{ id: "many" }, { id: "china", oneSided: true }] as unknown as Index["sources"];

/** A table with one row for each [year, source]. */
function table(hsCode: string, rows: readonly (readonly [year: number, source: number])[]): FlowTable {
  const column = Uint16Array.from(rows, ([, source]) => source);
  return { hsCode, length: rows.length, year: Uint16Array.from(rows, ([year]) => year), source: column } as FlowTable;
}

const dataset = {
  index: { sources: SOURCES } as Index,
  production: [],
  flows: new Map([
    [
      "284690",
      table("284690", [
        [2023, 1],
        [2024, 1],
      ]),
    ],
    ["2846", table("2846", [[2023, 0]])],
    ["250410", table("250410", [[2024, 1]])],
    ["250490", table("250490", [[2024, 0]])],
  ]),
};

describe("one-sided codes", () => {
  it("are those whose rows of the year all come from one or two reporters", () => {
    expect([...oneSidedGoods(dataset, CODES, 2024)].sort()).toEqual(["2846", "250410", "284690"].sort());
  });

  it("are completed by rows of their heading, but not by a neighbour in it", () => {
    const in2023 = oneSidedGoods(dataset, CODES, 2023);
    expect(in2023.has("284690")).toBe(false);
    expect(oneSidedGoods(dataset, CODES, 2024).has("250490")).toBe(false);
    expect(oneSidedGoods(dataset, CODES, 2024).has("250410")).toBe(true);
  });
});
