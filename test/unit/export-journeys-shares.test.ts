import { describe, expect, it } from "vitest";
import { shareColumns } from "../../src/export/columns.ts";
import { journeyRows, journeySourceIds, journeyTotal } from "../../src/export/journey-rows.ts";
import { scopeTotals, supplyRows, worldShareRows } from "../../src/export/share-rows.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { worldShares } from "../../src/model/shares.ts";
import type { ConsumerSupply } from "../../src/model/supply.ts";
import type { Arc } from "../../src/model/views.ts";
import { journeyArcs } from "../../src/tracing/journey-arcs.ts";
import { journeysThrough } from "../../src/tracing/journeys.ts";
import { at, dataset, INDEX, output, selection, type TinyIso3 } from "./support/tiny-dataset.ts";

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

  const rowsOf = (ends: ReturnType<typeof selection>) =>
    journeyRows(INDEX, view, groups, ends, journeyArcs(view, ends, INDEX, groups) ?? []);
  const journeyArc = (exporter: TinyIso3, importer: TinyIso3, role: Arc["role"]): Arc => {
    const ends = { exporter: at(exporter), importer: at(importer) };
    return { ...ends, role, amount: 1, estimated: true, doubtful: false, rows: [] };
  };

  it("add up to what the processor exported, and to the flows of the same party filter", () => {
    const all = journeyRows(INDEX, view, groups, selection(), []);
    expect(journeyTotal(all)).toBeCloseTo(view.outputTotal, 9);
    expect(all.reduce((sum, row) => sum + (row.share ?? 0), 0)).toBeCloseTo(1, 9);
    const toMsp = selection({ importers: ["msp"] });
    const flows = flowsView(data, toMsp, groups);
    const rows = journeyRows(INDEX, view, groups, toMsp, []);
    expect(new Set(rows.map((row) => row.consumer))).toEqual(new Set(["KOR"]));
    expect(journeyTotal(rows)).toBeCloseTo(flows.totalsByRole.output, 9);
  });

  it("stay all there when one is chosen, which alone is drawn", () => {
    const ends = selection({ origin: "AUS", consumer: "KOR" });
    const rows = rowsOf(ends);
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => row.drawn === "drawn")).toMatchObject([{ origin: "AUS", consumer: "KOR" }]);
    expect(rows.filter((row) => row.drawn === "not-drawn")).toHaveLength(3);
    expect(rowsOf(selection())[0]?.drawn).toBe("legs");
  });

  it("of a chosen group are drawn for each of its members", () => {
    const rows = rowsOf(selection({ consumer: "msp" }));
    expect(rows.map(({ consumer, drawn }) => [consumer, drawn])).toEqual(
      expect.arrayContaining([
        ["KOR", "drawn"],
        ["BRA", "not-drawn"],
      ]),
    );
    expect(rows.filter(({ drawn }) => drawn === "drawn").every(({ consumer }) => consumer === "KOR")).toBe(true);
  });

  it("are told apart where the choice holds them but the fold leaves out an arc", () => {
    const large = [journeyArc("CHN", "KOR", "output"), journeyArc("AUS", "CHN", "feed")];
    const rows = journeyRows(INDEX, view, groups, selection({ origin: "AUS" }), large);
    expect(rows.filter(({ origin }) => origin === "AUS").map(({ consumer, drawn }) => [consumer, drawn])).toEqual([
      ["KOR", "drawn"],
      ["BRA", "folded"],
    ]);
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
      goods: ["282520"],
      sourceIds: ["baci"],
    };
    const paths = supplyRows(INDEX, supply);
    expect(paths.map((row) => [row.minedIn, row.refinedIn, row.share])).toEqual([
      ["AUS", "CHN", 0.75],
      ["", "CHN", 0.25],
    ]);
    expect(scopeTotals(paths)).toMatchObject([{ scope: "supply", rows: 2, share: 1, amount: 900 }]);
    const column = shareColumns({ index: INDEX, language: "en", measure: "value" }).find(
      ({ name }) => name === "consumer_iso3",
    );
    const ofGroup = supplyRows(INDEX, { ...supply, consumers: [at("KOR"), at("JPN")] });
    expect(
      [...rows.slice(0, 1), ...paths.slice(0, 1), ...ofGroup.slice(0, 1)].map((row) => column?.value(row)),
    ).toEqual([null, "KOR", "KOR;JPN"]);
  });
});
