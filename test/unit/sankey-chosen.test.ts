import { expect, it } from "vitest";
import type { SupplyNode } from "../../src/model/supply-graph.ts";
import { isBandChosen, isNodeChosen } from "../../src/ui/supply/sankey-chosen.ts";

const node = (column: SupplyNode["column"], country: number | null): SupplyNode => ({
  id: `${column}:${country}`,
  column,
  country,
  unknown: false,
  folded: 0,
  amount: 1,
});
const [mined1, mined2, refined1, refined3] = [
  node("mined", 1),
  node("mined", 2),
  node("refined", 1),
  node("refined", 3),
];
const consumer = node("consumer", null);

it("the card's country is marked in both columns, with every band that touches it", () => {
  const chosen = { shown: [1], journey: null };
  expect([mined1, mined2, refined1, refined3].map((each) => isNodeChosen(each, chosen))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(isBandChosen(mined1, refined3, chosen)).toBe(true);
  expect(isBandChosen(mined2, refined1, chosen)).toBe(true);
  expect(isBandChosen(mined2, refined3, chosen)).toBe(false);
  expect(isBandChosen(refined1, consumer, chosen)).toBe(true);
});

it("a journey is marked in its own columns, along its own way", () => {
  const chosen = { shown: [], journey: { origin: 1, processor: 3 } };
  expect([mined1, refined1, refined3].map((each) => isNodeChosen(each, chosen))).toEqual([true, false, true]);
  expect(isBandChosen(mined1, refined3, chosen)).toBe(true);
  expect(isBandChosen(mined1, refined1, chosen)).toBe(false);
  expect(isBandChosen(refined3, consumer, chosen)).toBe(true);
  expect(isNodeChosen(node("mined", null), chosen), "others and unknown are nobody").toBe(false);
});
