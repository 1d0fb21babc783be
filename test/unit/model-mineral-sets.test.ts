import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeMineralSets, hasOneOf, mineralColumns, mineralsAt } from "../../src/model/mineral-sets.ts";
import { MINERAL_IDS } from "../../src/model/types.ts";

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `mineral-${at}`);

it.each([1, 31, 32, 33, 64, 70])("holds any set of %i minerals, and mistakes none for another", (count) => {
  const ids = idsOf(count);
  const set = fc.subarray(ids);
  fc.assert(
    fc.property(fc.array(set, { minLength: 1, maxLength: 5 }), set, (rows, wanted) => {
      const sets = encodeMineralSets(rows, ids);
      expect(rows.map((_, row) => mineralsAt(sets, row, ids))).toEqual(rows);
      const isHit = hasOneOf(sets, wanted, ids);
      expect(rows.map((_, row) => isHit(row))).toEqual(
        rows.map((minerals) => minerals.some((mineral) => wanted.includes(mineral))),
      );
    }),
  );
});

it("needs one column for 32 minerals, and another one for the 33rd", () => {
  expect(mineralColumns(32)).toEqual(["mineralBits"]);
  expect(mineralColumns(33)).toEqual(["mineralBits", "mineralBits1"]);
  const sets = encodeMineralSets([["mineral-32"], ["mineral-0"]], idsOf(33));
  expect(mineralsAt(sets, 0, idsOf(33))).toEqual(["mineral-32"]);
  expect(hasOneOf(sets, ["mineral-0"], idsOf(33))(0), "the 33rd is not the first").toBe(false);
});

it("refuses a mineral that it does not know", () => {
  expect(() => encodeMineralSets([["unobtainium"]], idsOf(3))).toThrow("unobtainium");
});

it("is about the minerals of the atlas where it is not told otherwise", () => {
  const sets = encodeMineralSets([[...MINERAL_IDS]]);
  expect(mineralsAt(sets, 0)).toEqual([...MINERAL_IDS]);
});
