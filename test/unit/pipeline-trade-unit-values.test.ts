import { describe, expect, it } from "vitest";
import { UnitValues, usdPerTonne, type Weighed } from "../../pipeline/trade/unit-values.ts";
import { weighed } from "./support/trade-rows.ts";

const FAR = "far from the code's median";
const SPIKE = "against the years before and after";
const SLIP = "a thousand times off";

/** Flows of the code at its usual price, to other importers. */
const peers = ["AUS", "FRA", "KOR", "TWN", "USA", "JPN"].map((importer) => weighed({ importer }));

function judged(rows: readonly Weighed[], isOneGood = true, value: readonly (readonly [number, number])[] = []) {
  const prices = new UnitValues(rows, isOneGood, new Map(value));
  return rows.flatMap((row) => {
    const failing = prices.failing(row);
    return failing === null ? [] : [`${row.year} ${failing}`];
  });
}

describe("far from the code's median", () => {
  it.each([
    ["a seventh of the price", { netWeightTonnes: 70_000 }, [`2023 ${FAR}`]],
    ["ten times the price", { netWeightTonnes: 1000 }, [`2023 ${FAR}`]],
    ["a quarter of the price", { netWeightTonnes: 40_000 }, []],
    ["little value", { valueUsd: 1e6, netWeightTonnes: 10 }, []],
    ["little value, a thousand times off", { valueUsd: 1e6, netWeightTonnes: 0.1 }, [`2023 ${SLIP}`]],
    ["little value, kilograms for tonnes", { valueUsd: 1e5, netWeightTonnes: 10_000 }, [`2023 ${SLIP}`]],
    ["little value, but a great weight", { valueUsd: 1e7, netWeightTonnes: 200_000 }, [`2023 ${FAR}`]],
  ] as const)("%s", (_, changes, expected) => {
    expect(judged([...peers, weighed(changes)])).toEqual(expected);
  });

  it("tells what is unusual at any size, and lets it stand", () => {
    const small = weighed({ valueUsd: 1e6, netWeightTonnes: 10 });
    const prices = new UnitValues([...peers, small], true, new Map());
    expect([prices.isOutlier(small), prices.isOutlier(peers[0]!)]).toEqual([true, false]);
    expect(prices.medianOf(2023)).toBe(usdPerTonne(peers[0]!));
  });

  // Laterite at USD 50 a tonne is the bulk of nickel ore; sulphide concentrate at 1,500 is another grade, not an error.
  const laterite = ["CHN", "JPN", "KOR", "AUS", "USA"].map((importer) =>
    weighed({ exporter: "PHL", importer, valueUsd: 5e8, netWeightTonnes: 1e7 }),
  );
  const concentrate = (importer: string, price: number) =>
    weighed({ exporter: "CAN", importer, valueUsd: 3e7, netWeightTonnes: 3e7 / price });

  it("leaves a grade of its own alone, and not one that stands alone", () => {
    expect(judged([...laterite, concentrate("FIN", 1500), concentrate("CHN", 1400)])).toEqual([]);
    expect(judged([...laterite, concentrate("FIN", 1500)])).toEqual([`2023 ${FAR}`]);
  });

  it("takes nothing beyond sixty times the median for a grade", () => {
    expect(judged([...laterite, concentrate("FIN", 12_000), concentrate("BEL", 13_000)])).toHaveLength(2);
  });

  it("takes a slip of the unit for no grade, however many make the same, but in a code of several goods", () => {
    const slips = ["FIN", "BEL"].map((importer) => weighed({ importer, valueUsd: 2e6, netWeightTonnes: 0.2 }));
    expect(judged([...peers, ...slips])).toEqual([`2023 ${SLIP}`, `2023 ${SLIP}`]);
    expect(judged([...peers, ...slips], false)).toEqual([]);
  });

  it("judges no code of several goods, and no year of which most of the value has no weight", () => {
    const rows = [...peers, weighed({ netWeightTonnes: 70_000 })];
    expect(judged(rows, false)).toEqual([]);
    expect(judged(rows, true, [[2023, 1e10]])).toEqual([]);
  });
});

describe("against the years before and after", () => {
  const steady = [2022, 2023, 2024].flatMap((year) => peers.map((peer) => ({ ...peer, year })));
  const between = (changes: Partial<Weighed>, sides: Partial<Weighed> = {}) => [
    weighed({ year: 2022, ...sides }),
    weighed(changes),
    weighed({ year: 2024, ...sides }),
  ];

  it.each([
    ["less than half the weight for the same value", { netWeightTonnes: 4500 }, [`2023 ${SPIKE}`]],
    ["more than twice the weight for the same value", { netWeightTonnes: 22_000 }, [`2023 ${SPIKE}`]],
    ["two thirds of the weight", { netWeightTonnes: 6700 }, []],
    ["half the value and half the weight", { valueUsd: 4.5e7, netWeightTonnes: 4500 }, []],
    ["twice the value for the same weight", { valueUsd: 2.2e8 }, []],
    ["a sixth of the weight at two thirds of the value", { valueUsd: 6.5e7, netWeightTonnes: 1650 }, [`2023 ${SPIKE}`]],
  ] as const)("%s", (_, changes, expected) => {
    expect(judged([...steady, ...between(changes)])).toEqual(expected);
  });

  it("follows the price of the code: where all pay double, a pair that does is right", () => {
    const dear = steady.map((row) => (row.year === 2023 ? { ...row, netWeightTonnes: 4500 } : row));
    expect(judged([...dear, ...between({ netWeightTonnes: 4500 })])).toEqual([]);
  });

  it("blames the year that stands out, not the one beside it", () => {
    const rows = [2021, 2022, 2023, 2024].map((year) =>
      weighed({ year, netWeightTonnes: year === 2022 ? 3000 : 10_000 }),
    );
    expect(judged(rows)).toEqual([`2022 ${SPIKE}`]);
  });

  it("blames the years around where these are farther from the code's price", () => {
    const wrong = { netWeightTonnes: 3000 };
    expect(judged([...steady, ...between({}, wrong)]).filter((text) => text.startsWith("2023"))).toEqual([]);
  });

  it("needs both neighbours, and all three of size", () => {
    expect(judged(between({ netWeightTonnes: 4500 }).slice(1))).toEqual([]);
    expect(judged(between({ valueUsd: 1e7, netWeightTonnes: 450 }, { valueUsd: 1e7, netWeightTonnes: 1000 }))).toEqual(
      [],
    );
  });
});
