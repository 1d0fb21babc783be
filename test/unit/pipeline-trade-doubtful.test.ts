import { describe, expect, it } from "vitest";
import { findDoubts } from "../../pipeline/trade/doubtful.ts";
import type { FlowRow } from "../../pipeline/trade/flow-row.ts";
import { flow } from "./support/trade-rows.ts";

const FAR = "far from the code's median";
const SPIKE = "weight against the years before and after";

/** Flows of the code at its usual price, to other importers. */
const peers = ["AUS", "FRA", "KOR", "TWN", "USA", "JPN"].map((importer) => flow({ importer }));
const reasons = (rows: readonly FlowRow[]) => findDoubts(rows).map((doubt) => `${doubt.flow.year} ${doubt.reason}`);

describe("far from the code's median", () => {
  it.each([
    ["a seventh of the price", { netWeightTonnes: 70_000 }, [`2023 ${FAR}`]],
    ["ten times the price", { netWeightTonnes: 1000 }, [`2023 ${FAR}`]],
    ["a quarter of the price", { netWeightTonnes: 40_000 }, []],
    ["no weight", { netWeightTonnes: null }, []],
    ["little value", { valueUsd: 1e6, netWeightTonnes: 1 }, []],
    ["little value, but a great weight", { valueUsd: 1e6, netWeightTonnes: 200_000 }, [`2023 ${FAR}`]],
  ] as const)("%s", (_, changes, expected) => {
    expect(reasons([...peers, flow(changes)])).toEqual(expected);
  });

  it("gives the figures that show it", () => {
    const [doubt] = findDoubts([...peers, flow({ netWeightTonnes: 70_000 })]);
    expect(doubt).toMatchObject({ usdPerTonne: 1e8 / 70_000, medianUsdPerTonne: 10_000 });
  });

  // Laterite at USD 50 a tonne is the bulk of nickel ore; sulphide concentrate at 1,500 is another grade, not an error.
  const laterite = ["CHN", "JPN", "KOR", "AUS", "USA"].map((importer) =>
    flow({ hsCode: "260400", exporter: "PHL", importer, valueUsd: 5e8, netWeightTonnes: 1e7 }),
  );
  const concentrate = (importer: string, usdPerTonne: number) =>
    flow({ hsCode: "260400", exporter: "CAN", importer, valueUsd: 3e7, netWeightTonnes: 3e7 / usdPerTonne });

  it("leaves a grade of its own alone, and not one that stands alone", () => {
    expect(reasons([...laterite, concentrate("FIN", 1500), concentrate("CHN", 1400)])).toEqual([]);
    expect(reasons([...laterite, concentrate("FIN", 1500)])).toEqual([`2023 ${FAR}`]);
  });

  it("takes nothing beyond sixty times the median for a grade", () => {
    expect(reasons([...laterite, concentrate("FIN", 16_000), concentrate("BEL", 17_000)])).toHaveLength(2);
  });

  it("judges no mixed code and no year of which most of the value has no weight", () => {
    const mixed = (row: FlowRow): FlowRow => ({ ...row, hsCode: "253090" });
    expect(reasons([...peers, flow({ netWeightTonnes: 70_000 })].map(mixed))).toEqual([]);
    const bulk = flow({ importer: "DEU", valueUsd: 1e10, netWeightTonnes: null });
    expect(reasons([...peers, bulk, flow({ netWeightTonnes: 70_000 })])).toEqual([]);
  });
});

describe("weight against the years before and after", () => {
  const steady = [2022, 2023, 2024].flatMap((year) => peers.map((peer) => ({ ...peer, year })));
  const between = (changes: Partial<FlowRow>, sides: Partial<FlowRow> = {}) => [
    flow({ year: 2022, ...sides }),
    flow(changes),
    flow({ year: 2024, ...sides }),
  ];

  it.each([
    ["less than half the weight for the same value", { netWeightTonnes: 4500 }, [`2023 ${SPIKE}`]],
    ["more than twice the weight for the same value", { netWeightTonnes: 22_000 }, [`2023 ${SPIKE}`]],
    ["two thirds of the weight", { netWeightTonnes: 6700 }, []],
    ["half the value and half the weight", { valueUsd: 4.5e7, netWeightTonnes: 4500 }, []],
    ["twice the value for the same weight", { valueUsd: 2.2e8 }, []],
  ] as const)("%s", (_, changes, expected) => {
    expect(reasons([...steady, ...between(changes)])).toEqual(expected);
  });

  it("follows the price of the code: where all pay double, a pair that does is right", () => {
    const dear = steady.map((row) => (row.year === 2023 ? { ...row, netWeightTonnes: 4500 } : row));
    expect(reasons([...dear, ...between({ netWeightTonnes: 4500 })])).toEqual([]);
  });

  it("blames the year that stands out, not the one beside it", () => {
    const rows = [2021, 2022, 2023, 2024].map((year) => flow({ year, netWeightTonnes: year === 2022 ? 3000 : 10_000 }));
    expect(reasons(rows)).toEqual([`2022 ${SPIKE}`]);
  });

  it("needs both neighbours, and all three of size", () => {
    expect(reasons(between({ netWeightTonnes: 4500 }).slice(1))).toEqual([]);
    expect(reasons(between({ valueUsd: 1e7, netWeightTonnes: 450 }, { valueUsd: 1e7, netWeightTonnes: 1000 }))).toEqual(
      [],
    );
  });
});

describe("known at the source", () => {
  it("keeps what a reader knows to be wrong", () => {
    expect(reasons([flow({ doubtful: true })])).toEqual(["2023 known at the source"]);
  });
});
