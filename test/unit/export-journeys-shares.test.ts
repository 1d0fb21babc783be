import { describe, expect, it } from "vitest";
import { journeyRows, journeySourceIds, journeyTotal } from "../../src/export/journey-rows.ts";
import { scopeTotals, supplyRows, worldShareRows } from "../../src/export/share-rows.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { worldShares } from "../../src/model/shares.ts";
import type { ConsumerSupply } from "../../src/model/supply.ts";
import { journeysThrough } from "../../src/tracing/journeys.ts";
import { at, dataset, INDEX, output, selection } from "./support/tiny-dataset.ts";

const data = dataset(
  {
    "253090": [
      [2024, "AUS", "CHN", 600, 60],
      [2024, "CHL", "CHN", 200, 20],
    ],
    "282520": [
      [2024, "CHN", "KOR", 900, 9, 0, 0, 1],
      [2024, "CHN", "BRA", 100, 1, 0, 0, 1],
    ],
  },
  [
    output("lithium", "ore", "AUS", 2024, 75, { share: 0.75 }),
    output("lithium", "ore", "CHL", 2024, null, { share: null }),
    output("lithium", "refined", "CHN", 2024, 70, { share: 0.7, estimated: true }),
    output("lithium", "refined", "CHL", 2024, 20, { share: 0.2 }),
  ],
);
const groups = groupsView(INDEX, 2024, false);

describe("rows of journeys", () => {
  const view = journeysThrough(data, selection());

  it("add up to what the processor exported, and to the flows of the same party filter", () => {
    const all = journeyRows(INDEX, view, groups, selection());
    expect(journeyTotal(all)).toBeCloseTo(view.outputTotal, 9);
    expect(all.reduce((sum, row) => sum + (row.share ?? 0), 0)).toBeCloseTo(1, 9);
    const toMsp = selection({ importers: ["msp"] });
    const flows = flowsView(data, toMsp, groups);
    const rows = journeyRows(INDEX, view, groups, toMsp);
    expect(new Set(rows.map((row) => row.consumer))).toEqual(new Set(["KOR"]));
    expect(journeyTotal(rows)).toBeCloseTo(flows.totalsByRole.output, 9);
  });

  it("stay all there when one is chosen, which alone is drawn", () => {
    const ends = selection({ origin: "AUS", consumer: "KOR" });
    const rows = journeyRows(INDEX, view, groups, ends);
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => row.drawn === "drawn")).toMatchObject([{ origin: "AUS", consumer: "KOR" }]);
    expect(rows.filter((row) => row.drawn === "not-drawn")).toHaveLength(3);
    expect(journeyRows(INDEX, view, groups, selection())[0]?.drawn).toBe("legs");
  });

  it("name the sources of both legs", () => {
    const codes = ["253090", "282520", "nothing"];
    expect(journeySourceIds(INDEX, view, 2024, codes, (code) => data.flows.get(code))).toEqual(["baci", "comtrade"]);
    expect(journeySourceIds(INDEX, view, 2019, codes, (code) => data.flows.get(code))).toEqual([]);
  });
});

describe("rows of shares", () => {
  const rows = worldShareRows(
    worldShares(data.production, "lithium", "ore", 2024),
    worldShares(data.production, "lithium", "refined", 2024),
  );

  it("are those of the world, and a withheld figure is unknown, not zero", () => {
    expect(rows.map((row) => [row.scope, row.minedIn ?? row.refinedIn, row.share])).toEqual([
      ["mining", "AUS", 0.75],
      ["mining", "CHL", null],
      ["refining", "CHN", 0.7],
      ["refining", "CHL", 0.2],
    ]);
  });

  it("are added up within mining and within refining, never across", () => {
    expect(scopeTotals(rows)).toMatchObject([
      { scope: "mining", rows: 2, share: 0.75, amount: null },
      { scope: "refining", rows: 2, amount: null },
    ]);
  });

  it("hold a consumer's paths with amounts that sum to its total", () => {
    const supply: ConsumerSupply = {
      mineral: "lithium",
      year: 2024,
      measure: "value",
      consumers: [at("KOR")],
      imports: 900,
      ownOutput: null,
      feedImports: 0,
      isMostlyFeed: false,
      base: "imports",
      total: 900,
      minedIn: [],
      refinedIn: [],
      paths: [
        { origin: at("AUS"), processor: at("CHN"), amount: 675 },
        { origin: -1, processor: at("CHN"), amount: 225 },
      ],
      worldAverageAmount: 0,
      throughProcessor: { processor: at("CHN"), amount: 900 },
      hsCodes: ["282520"],
      sourceIds: ["baci"],
    };
    const paths = supplyRows(INDEX, supply);
    expect(paths.map((row) => [row.minedIn, row.refinedIn, row.share])).toEqual([
      ["AUS", "CHN", 0.75],
      ["", "CHN", 0.25],
    ]);
    expect(scopeTotals(paths)).toMatchObject([{ scope: "supply", rows: 2, share: 1, amount: 900 }]);
  });
});
