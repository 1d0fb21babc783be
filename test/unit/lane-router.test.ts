import { describe, expect, it } from "vitest";
import { CHOKEPOINT_IDS, type ChokepointId } from "../../src/model/chokepoints.ts";
import { fittingUses } from "../../src/model/lane-plans.ts";
import { ARC_ROLES } from "../../src/model/lanes.ts";
import {
  amountThrough,
  closureEffects,
  daysAtSea,
  flowsOfLine,
  flowsThrough,
  LINE_KINDS,
  WAY_KINDS,
} from "../../src/model/lanes-view.ts";
import type { LngLat } from "../../src/model/types.ts";
import { createComparer } from "../../src/routing/lane-answers.ts";
import { createLaneRouter } from "../../src/routing/lane-router.ts";
import { routeFlows, seaNauticalMilesOf } from "./support/route-flows.ts";
import { laneFlow, tinyNetwork } from "./support/tiny-lanes.ts";

/**
 * A ring on the equator side by side with a longer way round, over ±180°:
 * 0 (170°) – 1 (175°, Suez) – 2 (-175°) – 3 (-170°), and 0 – 4 (175°, 10° N) – 2.
 */
const RING = tinyNetwork({
  nodes: [
    [170, 0],
    [175, 0],
    [-175, 0],
    [-170, 0],
    [175, 10],
  ],
  edges: [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 4],
    [4, 2],
  ],
  gates: { suez: [1], hormuz: [2] },
  gateways: [
    { node: 0, iso3: "CHL" },
    { node: 3, iso3: "KOR" },
    { node: 2, iso3: "KOR" },
    { node: -1, kind: "inland", iso3: "BOL", longitude: 165, latitude: 0 },
    { node: -1, kind: "crossing", iso3: "CHN", longitude: 100, latitude: 45 },
  ],
  uses: [
    { iso3: "CHL", gateway: 0 },
    { iso3: "KOR", gateway: 1, weight: 0.75 },
    { iso3: "KOR", gateway: 2, weight: 0.25 },
    { iso3: "BOL", gateway: 0, inland: 3, mode: "road" },
    { iso3: "JPN", gateway: 1 },
    { iso3: "JPN", gateway: 2 },
  ],
  overland: [
    { countries: ["MNG", "CHN"], via: 4 },
    { countries: ["MNG", "CHN", "RUS"], mode: "rail" },
  ],
});
const COUNTRIES = new Map<string, LngLat>([
  ["MNG", [105, 47]],
  ["CHN", [104, 35]],
  ["RUS", [97, 62]],
]);
const USUAL = { closed: [], presets: [] } as const;
const route = (...flows: Parameters<typeof laneFlow>[]) =>
  routeFlows(
    RING,
    COUNTRIES,
    flows.map((flow) => laneFlow(...flow)),
    USUAL,
  );
const kinds = (routed: ReturnType<typeof route>) => [...routed.kind].map((kind) => WAY_KINDS[kind]);
/** Nautical miles of a degree on the equator. */
const DEGREE = (Math.PI * 3440.065) / 180;

describe("ways of a flow", () => {
  it("share it by the weights of its gateways", () => {
    const routed = route(["CHL", "KOR"]);
    expect([...routed.weight]).toEqual([0.75, 0.25]);
    expect([...routed.seaNauticalMiles].map((miles) => Math.round(miles / DEGREE))).toEqual([20, 15]);
    expect(seaNauticalMilesOf(routed, 0) / DEGREE).toBeCloseTo(18.75, 6);
  });

  it("take the nearest gateway where no weight is known", () => {
    const routed = route(["CHL", "JPN"]);
    expect(kinds(routed)).toEqual(["sea"]);
    expect(routed.importerUse[0]).toBe(5);
  });

  it("have a land leg where the country has no port of its own", () => {
    const routed = route(["BOL", "JPN"]);
    expect(routed.landKilometres[0]! / 1.852 / DEGREE).toBeCloseTo(5, 6);
    expect([...routed.lines.kind].map((kind) => LINE_KINDS[kind]).sort()).toContain("land");
  });

  it("go by land between neighbours, over the crossing that is named", () => {
    const routed = route(["MNG", "CHN"], ["MNG", "RUS"]);
    expect(kinds(routed)).toEqual(["land", "land"]);
    expect([...routed.overland]).toEqual([0, 1]);
    expect(seaNauticalMilesOf(routed, 0)).toBeNaN();
    const first = [...routed.lines.positions.slice(0, routed.lines.firstPoint[1]! * 2)];
    expect(first).toContain(100);
  });

  it("are unknown where a country has no gateway, and then in no sum but the total", () => {
    const routed = route(["CHL", "ATF"]);
    expect(kinds(routed)).toEqual(["unknown"]);
    expect(routed.passed.total[ARC_ROLES.indexOf("feed")]).toBe(100);
    expect(routed.lines.length).toBe(0);
  });
});

describe("amounts through a chokepoint", () => {
  it("are kept apart by role, with the share of the role's total", () => {
    const flows = [
      laneFlow("CHL", "JPN"),
      laneFlow("CHL", "KOR", { amount: 40, role: "output" }),
      laneFlow("MNG", "CHN", { amount: 300 }),
    ];
    const { passed } = routeFlows(RING, COUNTRIES, flows, USUAL);
    const suez = CHOKEPOINT_IDS.indexOf("suez");
    expect(amountThrough(passed, suez, 0)).toEqual({ amount: 100, share: 0.25 });
    expect(amountThrough(passed, suez, 1)).toEqual({ amount: 40, share: 1 });
    expect(amountThrough(passed, CHOKEPOINT_IDS.indexOf("hormuz"), 1)).toEqual({ amount: 30, share: 0.75 });
    expect(amountThrough(passed, suez, 2)).toEqual({ amount: 0, share: 0 });
    expect(passed.flows[suez * 3]).toBe(1);
  });
});

describe("closing", () => {
  const flows = [laneFlow("CHL", "JPN"), laneFlow("CHL", "KOR", { amount: 40, role: "output" })];
  const router = createLaneRouter(RING, COUNTRIES);
  const open = router.route(flows, USUAL);

  it("sends flows another way and says what it adds", () => {
    const closed = router.route(flows, { closed: ["suez"], presets: [] });
    const effects = closureEffects(open, closed);
    expect(effects.changed.map((change) => change.flow)).toEqual([0, 1]);
    const added = seaNauticalMilesOf(closed, 0) - seaNauticalMilesOf(open, 0);
    expect(effects.changed[0]!.addedNauticalMiles).toBeCloseTo(added, 6);
    expect(effects.meanAddedNauticalMiles.feed).toBeCloseTo(added, 6);
    expect(effects.rerouted).toEqual({ feed: 100, output: 40, direct: 0 });
    expect(daysAtSea(added, 14)).toBeCloseTo(added / 336, 9);
    expect([...closed.gates]).not.toContain(CHOKEPOINT_IDS.indexOf("suez"));
  });

  it("names what no way is left for, the part of it where a second gateway stays open", () => {
    const effects = closureEffects(open, router.route(flows, { closed: ["hormuz"], presets: [] }));
    expect(effects.changed).toEqual([{ flow: 1, addedNauticalMiles: 0, addedLandKilometres: 0, cutOff: 0.75 }]);
    expect(effects.cutOff).toEqual({ feed: 0, output: 30, direct: 0 });
  });

  it("brings back the same picture when it opens again", () => {
    router.route(flows, { closed: ["suez", "hormuz"], presets: [] });
    const computed = router.computed();
    expect(router.route(flows, USUAL)).toEqual(open);
    expect(router.computed()).toBe(computed);
  });
});

describe("lines", () => {
  it("bundle flows that share a lane, one line as wide as the sum", () => {
    const routed = route(["CHL", "JPN"], ["CHL", "JPN", { amount: 50 }]);
    const lanes = [...routed.lines.kind.keys()].filter((line) => LINE_KINDS[routed.lines.kind[line]!] === "lane");
    expect(lanes).toHaveLength(1);
    expect(routed.lines.amount[lanes[0]!]).toBe(150);
  });

  it("never jump over ±180°", () => {
    const { positions, firstPoint, length } = route(["CHL", "KOR"]).lines;
    for (let line = 0; line < length; line += 1) {
      for (let point = firstPoint[line]! + 1; point < firstPoint[line + 1]!; point += 1) {
        expect(Math.abs(positions[point * 2]! - positions[point * 2 - 2]!)).toBeLessThan(3);
      }
    }
    expect(Math.max(...positions.filter((_, at) => at % 2 === 0))).toBeGreaterThan(180);
  });

  it("run in the direction of the goods", () => {
    const out = route(["CHL", "JPN"]).lines;
    const back = route(["JPN", "CHL"]).lines;
    const eastbound = (lines: typeof out) => lines.positions[lines.firstPoint[1]! * 2 - 2]! - lines.positions[0]! > 0;
    expect([eastbound(out), eastbound(back)]).toEqual([true, false]);
  });
});

describe("rows of gateways", () => {
  const uses = tinyNetwork({
    nodes: [],
    edges: [],
    uses: [
      { iso3: "COD" },
      { iso3: "COD", minerals: ["cobalt"] },
      { iso3: "COD", minerals: ["cobalt"], direction: "export" },
      { iso3: "COD", minerals: ["cobalt"], direction: "export", preset: "lobito" },
      { iso3: "COD", minerals: ["tin"], direction: "import" },
    ],
  }).places.uses;
  const all = [0, 1, 2, 3, 4];
  it.each([
    ["cobalt", "export", [], [2]],
    ["cobalt", "import", [], [1]],
    ["cobalt", "export", ["lobito"], [3]],
    ["tin", "export", ["lobito"], [0]],
    ["", "export", [], [0]],
  ] as const)("for %s, %s, presets %j", (mineral, direction, presets, expected) => {
    expect(fittingUses(uses, all, mineral, direction, presets)).toEqual(expected);
  });
});

describe("flows of lines", () => {
  const flows = [laneFlow("CHL", "KOR"), laneFlow("CHL", "JPN", { amount: 30 }), laneFlow("MNG", "CHN")];
  const routed = routeFlows(RING, COUNTRIES, flows, { closed: [], presets: [] });

  it("know the flows that share them, largest first: their amounts add up to the line's", () => {
    for (let line = 0; line < routed.lines.length; line += 1) {
      const sharing = flowsOfLine(routed, line);
      expect(sharing.length).toBeGreaterThan(0);
      const most = sharing.reduce((sum, flow) => sum + flows[flow]!.amount, 0);
      expect(routed.lines.amount[line]).toBeLessThanOrEqual(most + 1e-9);
      expect(sharing).toEqual([...sharing].sort((a, b) => flows[b]!.amount - flows[a]!.amount));
    }
    const lines = [...routed.lines.amount.keys()].map((line) => flowsOfLine(routed, line));
    expect(lines).toContainEqual([0, 1]);
    expect(lines).toContainEqual([2]);
  });

  it("of a chosen flow carry that flow alone", () => {
    const router = createLaneRouter(RING, COUNTRIES);
    const own = router.route(flows, { closed: [], presets: [] });
    const lines = router.linesOf(own, (flow) => flow.importer === "JPN");
    expect([...new Set(lines.flows)]).toEqual([1]);
  });

  it("say which flows pass a chokepoint", () => {
    expect(flowsThrough(routed, CHOKEPOINT_IDS.indexOf("suez"))).toEqual([0, 1]);
    expect(flowsThrough(routed, CHOKEPOINT_IDS.indexOf("malacca"))).toEqual([]);
  });
});

describe("reach", () => {
  const router = createLaneRouter(RING, COUNTRIES);
  const place = (iso3: string, longitude: number, latitude: number) => ({ iso3, longitude, latitude });
  const mine = place("BOL", 166, 0);
  const ask = (closed: readonly ChokepointId[]) =>
    router.reach(
      mine,
      [place("BOL", 168, 0), place("KOR", -171, 0), place("MNG", 105, 47), place("XXX", 0, 0)],
      "lithium",
      { closed, presets: [] },
    );

  it("goes straight within a country, by ports between countries, and says where no way is known", () => {
    const [near, far, unknown, nowhere] = ask([]);
    expect(near?.kind).toBe("land");
    expect(near?.landKilometres).toBeCloseTo(2 * 111.19, 0);
    expect(far?.kind).toBe("sea");
    // Port at 170° to the one at -175°, 15° on the equator; 4° of land before and 4° behind.
    expect((far?.seaNauticalMiles ?? 0) / DEGREE).toBeCloseTo(15, 6);
    expect(far?.landKilometres).toBeCloseTo(8 * 111.19, 0);
    expect([unknown, nowhere]).toEqual([null, null]);
  });

  it("takes a longer way where a strait is closed, and none where all are", () => {
    expect(ask(["suez"])[1]!.seaNauticalMiles).toBeGreaterThan(ask([])[1]!.seaNauticalMiles);
    expect(router.reach(place("MNG", 105, 47), [place("CHN", 104, 35)], "", { closed: [], presets: [] })[0]?.kind).toBe(
      "land",
    );
  });
});

describe("other ports", () => {
  const network = tinyNetwork({
    nodes: [
      [0, 0],
      [10, 0],
      [20, 0],
    ],
    edges: [
      [0, 1],
      [1, 2],
    ],
    gateways: [{ node: 0 }, { node: 1 }, { node: 2 }],
    uses: [
      { iso3: "COD", gateway: 1 },
      { iso3: "COD", gateway: 0, preset: "lobito" },
      { iso3: "KOR", gateway: 2 },
    ],
  });

  it("are compared with the usual ones: a preset has effects though nothing is closed", () => {
    const compare = createComparer(createLaneRouter(network, new Map()));
    const flows = [laneFlow("COD", "KOR")];
    expect(compare(flows, { closed: [], presets: [] }, null).effects).toBeNull();
    const { effects } = compare(flows, { closed: [], presets: ["lobito"] }, null);
    expect(effects?.changed).toHaveLength(1);
    expect((effects?.changed[0]?.addedNauticalMiles ?? 0) / DEGREE).toBeCloseTo(10, 6);
    expect(effects?.totalAddedNauticalMiles).toBe(effects?.changed[0]?.addedNauticalMiles);
  });
});
