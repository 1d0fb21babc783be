import { describe, expect, it } from "vitest";
import { CHOKEPOINT_IDS } from "../../src/model/chokepoints.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { ARC_ROLES } from "../../src/model/lanes.ts";
import { groupTotals } from "../../src/model/totals.ts";
import { FLOW_FLAGS, type Index } from "../../src/model/types.ts";
import { createLaneRouter } from "../../src/routing/lane-router.ts";
import { passedAmounts } from "../../src/routing/passed-amounts.ts";
import { createWayList } from "../../src/routing/way-list.ts";
import { countryOutput, tradeUnit } from "../../src/tracing/own-output.ts";
import { otherMixMeasure } from "../../src/tracing/sensitivity.ts";
import {
  CODES,
  COUNTRIES,
  dataset,
  INDEX,
  output,
  selection,
  type TinyIso3,
  type TinyRow,
} from "./support/tiny-dataset.ts";
import { laneFlow, tinyNetwork } from "./support/tiny-lanes.ts";

const GROUPS = groupsView(INDEX, 2024, false);
const HYDROXIDE = CODES.find(({ id }) => id === "282520")!;

describe("a share of a group's imports", () => {
  const [baci, oneSided] = INDEX.sources;
  const index: Index = { ...INDEX, sources: [baci!, { ...oneSided!, oneSided: true }] };
  /** Imports of which nothing can be shared out, as one country alone reports them, beside 90 that can. */
  const partBeside = (usd: number) => {
    const rows: Record<string, TinyRow[]> = {
      "282520": [
        [2024, "CHN", "KOR", 60, 6],
        [2024, "CHL", "KOR", 30, 3],
      ],
      "283691": [[2024, "CHN", "JPN", usd, 1, 0, 0, 1]],
    };
    const totals = groupTotals(dataset(rows, [], index), selection(), GROUPS);
    return totals.find(({ group }) => group === "msp")?.importsFromProcessorPart;
  };

  it("is told where at least nine tenths of them can be shared out, and else not", () => {
    expect(partBeside(10)).toBeCloseTo(60 / 90, 12);
    expect(partBeside(10.1)).toBeNull();
  });
});

describe("refined output", () => {
  const unit = { basis: "contained metal", usdPerTonne: 10, grossTonnesPerTonne: 5 };
  const chile = (...years: [number, number | null][]) => {
    const rows = years.map(([year, tonnes]) => output("lithium", "refined", "CHL", year, tonnes));
    return countryOutput(dataset({}, rows), "lithium", "CHL", 2024, unit);
  };

  it("that is withheld for a year stays unknown, and is not told by a year beside it", () => {
    expect(chile([2023, 70])?.tonnes).toBe(70);
    expect(chile([2023, 70], [2024, null])).toBeNull();
  });

  it("has no price where less than half of the trade has a weight", () => {
    const priced = (usdWithWeight: number) => {
      const rows: TinyRow[] = [
        [2024, "CHN", "KOR", usdWithWeight, 1],
        [2024, "CHL", "JPN", 100 - usdWithWeight, Number.NaN],
      ];
      return tradeUnit(dataset({ "282520": rows }), [HYDROXIDE], 2024)?.usdPerTonne;
    };
    expect(priced(50)).toBeCloseTo(50 / 0.1, 9);
    expect(priced(49)).toBeNaN();
  });
});

it("goods are mixed by weight as a second opinion only where nine tenths of the value have one", () => {
  const measureAt = (usdWithWeight: number) => {
    const rows: TinyRow[] = [
      [2024, "CHN", "KOR", usdWithWeight, 1],
      [2024, "CHL", "JPN", 100 - usdWithWeight, Number.NaN],
    ];
    return otherMixMeasure(dataset({ "282520": rows }), "lithium", 2024);
  };
  expect(measureAt(90)).toBe("content");
  expect(measureAt(89)).toBeNull();
});

describe("the arcs of a view", () => {
  it("are marked by weights that were estimated where they show weight, and never where they show money", () => {
    const rows: TinyRow[] = [[2024, "CHN", "KOR", 60, 6, FLOW_FLAGS.weightEstimated | FLOW_FLAGS.outlier]];
    const marks = (measure: "value" | "weight") => {
      const shown = selection({ measure, stages: ["refined"] });
      const [arc] = flowsView(dataset({ "282520": rows }), shown, GROUPS).arcs;
      return [arc?.estimated, arc?.doubtful];
    };
    expect(marks("weight")).toEqual([true, true]);
    expect(marks("value")).toEqual([false, false]);
  });

  it("are forty of the backdrop at most, however little of it they are", () => {
    const pairs = COUNTRIES.flatMap((exporter) =>
      COUNTRIES.map((importer): [TinyIso3, TinyIso3] => [exporter, importer]),
    );
    const rows = pairs
      .filter(([exporter, importer]) => exporter !== importer && exporter !== "CHN" && importer !== "CHN")
      .map(([exporter, importer]): TinyRow => [2024, exporter, importer, 1, 1]);
    const data = dataset({ "282520": rows });
    const drawn = (everyFlow: boolean) => flowsView(data, selection({ everyFlow }), GROUPS).arcs.length;
    expect(rows).toHaveLength(110);
    expect(drawn(false)).toBe(40);
    expect(drawn(true)).toBe(110);
  });
});

describe("a way over the sea", () => {
  it("that passes a strait twice brings its amount there once", () => {
    const list = createWayList();
    const suez = CHOKEPOINT_IDS.indexOf("suez");
    const way = {
      exporterUse: 0,
      importerUse: 1,
      seaNauticalMiles: 100,
      landKilometres: 0,
      edges: Uint16Array.of(0, 1, 0),
      gates: Uint8Array.of(suez, suez),
      gateBits: 1 << suez,
    };
    list.addSea(1, way);
    list.endFlow();
    const passed = passedAmounts([laneFlow("CHL", "KOR", { amount: 7, role: "direct" })], list.finish());
    const cell = suez * ARC_ROLES.length + ARC_ROLES.indexOf("direct");
    expect([passed.amount[cell], passed.flows[cell]]).toEqual([7, 1]);
  });

  it("is chosen with its way over land: a nearer port far from the mine is not nearer", () => {
    // The northern port is 22 degrees from Korea, the southern one 28; the mine lies 10 degrees south of the southern one.
    const network = tinyNetwork({
      nodes: [
        [0, 0],
        [0, 30],
        [20, 20],
      ],
      edges: [
        [0, 2],
        [1, 2],
      ],
      gateways: [
        { node: 0, iso3: "CHL" },
        { node: 1, iso3: "CHL" },
        { node: 2, iso3: "KOR" },
        { node: -1, kind: "inland", iso3: "CHL", longitude: 0, latitude: -10 },
      ],
      uses: [
        { iso3: "CHL", gateway: 0, inland: 3, mode: "road" },
        { iso3: "CHL", gateway: 1, inland: 3, mode: "road" },
        { iso3: "KOR", gateway: 2 },
      ],
    });
    const routed = createLaneRouter(network, new Map()).route([laneFlow("CHL", "KOR")], { closed: [], presets: [] });
    expect(routed.exporterUse[0]).toBe(0);
  });
});
