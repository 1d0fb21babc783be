import { describe, expect, it } from "vitest";
import { waysOf } from "../../src/export/flow-ways.ts";
import { encodeMineralSets } from "../../src/model/mineral-sets.ts";
import { mineralsToReach, nearestPlants, plantsOf, type Reach } from "../../src/model/reach.ts";
import { CONFIDENCES, SITE_KINDS, type SiteTable } from "../../src/model/types.ts";
import { createLaneAnswers } from "../../src/routing/lane-answers.ts";
import { createLaneClient, type LanePort } from "../../src/routing/lane-client.ts";
import { routeFlows } from "./support/route-flows.ts";
import { laneFlow, tinyNetwork } from "./support/tiny-lanes.ts";

const kind = (name: (typeof SITE_KINDS)[number]) => SITE_KINDS.indexOf(name);

/** A mine of lithium and tin, plants of lithium, tin and cobalt, and a lithium plant of low confidence. */
const SITES = {
  length: 5,
  kind: Uint8Array.of(kind("mine"), kind("plant"), kind("plant"), kind("plant"), kind("plant")),
  confidence: Uint8Array.of(0, 0, 0, 0, CONFIDENCES.indexOf("low")),
  minerals: encodeMineralSets([["lithium", "tin"], ["lithium"], ["tin"], ["cobalt"], ["lithium"]]),
} as unknown as SiteTable;

describe("plants to reach", () => {
  it("are those of the selected mineral, where the site has it, else of all its minerals", () => {
    expect(plantsOf(SITES, mineralsToReach(SITES, 0, ["lithium"]), false)).toEqual([1]);
    expect(plantsOf(SITES, mineralsToReach(SITES, 0, []), false)).toEqual([1, 2]);
    expect(plantsOf(SITES, mineralsToReach(SITES, 0, ["cobalt"]), true)).toEqual([1, 2, 4]);
  });

  it("are listed nearest first; those that no way leads to are left out", () => {
    const way = (seaNauticalMiles: number, landKilometres: number): Reach => ({
      kind: "sea",
      seaNauticalMiles,
      landKilometres,
    });
    const found = nearestPlants([7, 8, 9, 10], [way(100, 0), null, way(0, 100), way(10, 10)], 2);
    expect(found.map(({ row }) => row)).toEqual([10, 9]);
  });
});

const NETWORK = tinyNetwork({
  nodes: [
    [0, 0],
    [10, 0],
  ],
  edges: [[0, 1]],
  gateways: [{ node: 0 }, { node: 1 }, { node: -1, kind: "inland", longitude: -5, latitude: 0 }],
  uses: [
    { iso3: "CHL", gateway: 0 },
    { iso3: "KOR", gateway: 1 },
    { iso3: "BOL", gateway: 0, inland: 2, mode: "road" },
  ],
  overland: [{ countries: ["MNG", "CHN"], mode: "rail" }],
});

it("the worker answers between two routings, and a failed one does not keep it waiting", async () => {
  const answer = createLaneAnswers();
  const port: LanePort = {
    postMessage: (request) => {
      const reply = answer(structuredClone(request));
      queueMicrotask(() => reply && port.onmessage?.({ data: structuredClone(reply) }));
    },
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
  };
  const client = createLaneClient(port, NETWORK, []);
  const options = { closed: [], presets: [] };
  const routed = client.route([laneFlow("CHL", "KOR")], options);
  const reach = client.reach({
    from: { iso3: "CHL", longitude: -1, latitude: 0 },
    to: [{ iso3: "KOR", longitude: 12, latitude: 0 }],
    mineral: "",
    options,
  });
  expect((await reach)[0]?.seaNauticalMiles).toBeCloseTo(600.4, 0);
  expect((await routed)?.routed.kind).toHaveLength(1);
  const lost = client.reach({ from: { iso3: "CHL", longitude: 0, latitude: 0 }, to: [], mineral: "", options });
  port.onerror?.({ message: "gone" });
  await expect(lost).rejects.toThrow("gone");
});

it("the table tells how far and by what a flow goes", () => {
  const flows = [laneFlow("CHL", "KOR"), laneFlow("BOL", "KOR"), laneFlow("MNG", "CHN"), laneFlow("XXX", "KOR")];
  const countries = new Map([
    ["MNG", [105, 47]],
    ["CHN", [104, 35]],
  ] as const);
  const wayOf = waysOf(routeFlows(NETWORK, countries, flows, { closed: [], presets: [] }), NETWORK.places);
  expect(wayOf("CHL", "KOR", "feed")).toMatchObject({ by: "sea" });
  expect(wayOf("CHL", "KOR", "feed")?.nauticalMiles).toBeCloseTo(600.4, 0);
  expect(wayOf("BOL", "KOR", "feed")).toMatchObject({ by: "sea-and-land" });
  expect(wayOf("BOL", "KOR", "feed")?.nauticalMiles).toBeCloseTo(900.6, 0);
  expect(wayOf("MNG", "CHN", "feed")).toMatchObject({ by: "rail" });
  expect(wayOf("XXX", "KOR", "feed")).toBeNull();
  expect(wayOf("CHL", "KOR", "output")).toBeNull();
});
