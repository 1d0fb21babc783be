import type { Position } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { readRawCsv } from "../../pipeline/lib/raw.ts";
import type { LandIndex } from "../../pipeline/routes/land-index.ts";
import { onListedLand } from "../../pipeline/routes/listed-land.ts";
import { CHOKEPOINT_IDS, type ChokepointId, CLOSABLE_IDS, POLAR_PASSAGES } from "../../src/model/chokepoints.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { laneFlows } from "../../src/model/lane-flows.ts";
import type { LaneNetwork } from "../../src/model/lanes.ts";
import { LINE_KINDS, type RoutedFlows, WAY_KINDS } from "../../src/model/lanes-view.ts";
import { DEFAULT_SELECTION, type Selection } from "../../src/model/selection.ts";
import { type LngLat, MINERAL_IDS, type MineralId, STAGES } from "../../src/model/types.ts";
import type { Dataset } from "../../src/model/views.ts";
import { buildLaneGraph, type LaneGraph } from "../../src/routing/lane-graph.ts";
import { createLaneRouter, type LaneRouter } from "../../src/routing/lane-router.ts";
import { gatesAlong, pathEdges, shortestPaths } from "../../src/routing/shortest-paths.ts";
import { nearestNode } from "../support/nearest-node.ts";
import { hasRawData } from "../support/raw-data.ts";
import { hasGeo, loadDataset, loader } from "./support/geo.ts";
import { readLandForTests } from "./support/land.ts";
import { LISTED_APPROACHES } from "./support/listed-approaches.ts";
import { readTable } from "./support/package.ts";

/** End points of the checked routes, from their notes. */
const PLACES: Readonly<Record<string, LngLat>> = {
  Durban: [31.05, -29.88],
  Shanghai: [122.1, 31.2],
  "Port Hedland": [118.57, -20.2],
  Antofagasta: [-70.45, -23.6],
  Busan: [129.1, 35.0],
  Rotterdam: [3.9, 52.0],
  "New York": [-73.9, 40.5],
  "Dar es Salaam": [39.4, -6.8],
  Ningbo: [122.2, 29.9],
  "Los Angeles": [-118.25, 33.65],
  Singapore: [103.9, 1.2],
  "Ras Tanura": [50.3, 26.7],
  Novorossiysk: [37.8, 44.65],
  "St Petersburg": [29.5, 60.0],
  Santos: [-46.3, -24.1],
  Tubarao: [-40.2, -20.3],
  Qingdao: [120.5, 36.0],
  "Richards Bay": [32.15, -28.85],
  Lobito: [13.5, -12.3],
  Kamsar: [-14.8, 10.5],
  Morowali: [122.2, -2.9],
  "Weda Bay": [127.9, 0.35],
  Noumea: [166.3, -22.35],
  Kwangyang: [127.75, 34.7],
};
/** Another way to snap to the network and edges over land that are left out make this difference at most. */
const TOLERANCE = 0.01;

let network: LaneNetwork;
let graph: LaneGraph;
let router: LaneRouter;
let data: Dataset;
let land: LandIndex;

beforeAll(async () => {
  [network, data] = await Promise.all([loader.lanes(), loadDataset()]);
  graph = buildLaneGraph(network);
  const points = data.index.countries.map(({ iso3, longitude, latitude }): [string, LngLat] => [
    iso3,
    [longitude, latitude],
  ]);
  router = createLaneRouter(network, new Map(points));
  land = readLandForTests();
});

function way(from: string, to: string, closed: readonly ChokepointId[]) {
  const [a, b] = [nearestNode(graph, ...PLACES[from]!), nearestNode(graph, ...PLACES[to]!)];
  const bits = [...closed, ...POLAR_PASSAGES].reduce((sum, id) => sum | (1 << CHOKEPOINT_IDS.indexOf(id)), 0);
  const tree = shortestPaths(graph, a.node, bits);
  const edges = pathEdges(graph, tree, b.node);
  const gates = edges === null ? [] : gatesAlong(graph, edges).map((gate) => CHOKEPOINT_IDS[gate]!);
  return { nauticalMiles: tree.nauticalMiles[b.node]! + a.nauticalMiles + b.nauticalMiles, gates };
}

describe.skipIf(!hasGeo)("routes over the network", () => {
  // Figures of a Dijkstra run on the unchanged searoute-py-marnet (R = 3440.065 nm), as the issue states them.
  it.each([
    ["Port Hedland", "Shanghai", [], 3275, ["lombok", "makassar", "taiwan-strait"]],
    ["Shanghai", "Rotterdam", [], 10538, ["taiwan-strait", "malacca", "bab-el-mandeb", "suez", "gibraltar", "dover"]],
    ["Shanghai", "Rotterdam", ["suez", "panama"], 13858, ["taiwan-strait", "sunda", "good-hope", "dover"]],
  ] as const)("%s to %s, closed %j: %d nm", (from, to, closed, nauticalMiles, gates) => {
    const found = way(from, to, closed);
    expect(Math.abs(found.nauticalMiles / nauticalMiles - 1)).toBeLessThan(TOLERANCE);
    expect(found.gates).toEqual(gates);
  });

  it.runIf(hasRawData())("agree with all 30 checked routes within 1 %, gates in order", () => {
    const rows = readRawCsv("routes/route-check/route-check.csv");
    expect(rows).toHaveLength(30);
    for (const row of rows) {
      const ids = (cell: string | undefined, by: string) =>
        (cell ?? "").split(by).flatMap((id) => (id === "" ? [] : [id.replaceAll("_", "-") as ChokepointId]));
      const name = `${row["origin"]} to ${row["destination"]}, closed: ${row["closed_gates"]}`;
      const found = way(row["origin"]!, row["destination"]!, ids(row["closed_gates"], "+"));
      if (row["distance_nm"] === "") {
        expect(found.nauticalMiles, name).toBe(Number.POSITIVE_INFINITY);
      } else {
        expect(Math.abs(found.nauticalMiles / Number(row["distance_nm"]) - 1), name).toBeLessThan(TOLERANCE);
        expect(found.gates, name).toEqual(ids(row["gates_passed_in_order"], " > "));
      }
    }
  });

  it("pass none of Sunda, Malacca and Lombok when all three are closed", () => {
    const closed = ["sunda", "malacca", "lombok"] as const;
    for (const [from, to] of [
      ["Port Hedland", "Shanghai"],
      ["Dar es Salaam", "Ningbo"],
      ["Ras Tanura", "Busan"],
      ["Singapore", "Rotterdam"],
      ["Tubarao", "Qingdao"],
    ] as const) {
      const { gates, nauticalMiles } = way(from, to, closed);
      expect(nauticalMiles).toBeLessThan(Number.POSITIVE_INFINITY);
      expect(gates.filter((gate) => (closed as readonly string[]).includes(gate))).toEqual([]);
    }
  });

  it("never lead through the Arctic", () => {
    for (const [from, to] of [
      ["Shanghai", "Rotterdam"],
      ["Busan", "St Petersburg"],
      ["Los Angeles", "Rotterdam"],
    ] as const) {
      const { gates } = way(from, to, ["suez", "panama", "good-hope", "magellan-horn"]);
      expect(gates.filter((gate) => (POLAR_PASSAGES as readonly string[]).includes(gate))).toEqual([]);
    }
    // Open, the Northwest Passage would be the shorter way to Rotterdam: the closing is what keeps ships out.
    const [a, b] = [nearestNode(graph, ...PLACES["Shanghai"]!), nearestNode(graph, ...PLACES["Rotterdam"]!)];
    expect(shortestPaths(graph, a.node, 0).nauticalMiles[b.node]).toBeLessThan(9000);
  });

  it("reach every node from every other, and each gate crosses at least one edge", () => {
    const { nauticalMiles } = shortestPaths(graph, 0, 0);
    expect(nauticalMiles.every(Number.isFinite)).toBe(true);
    expect(network.places.chokepoints.map(({ id }) => id)).toEqual(CHOKEPOINT_IDS);
    expect(network.places.chokepoints.filter(({ edges }) => edges.length === 0)).toEqual([]);
  });
});

const LATEST = DEFAULT_SELECTION.year;

/** The committed basemap is simplified: there an island may lie some kilometres off. */
const MOST_LAND_KM = hasRawData() ? 3 : 12;

function everyFlow(mineral: MineralId) {
  const selection: Selection = {
    ...DEFAULT_SELECTION,
    minerals: [mineral],
    stages: STAGES,
    year: LATEST,
    lens: "all",
    everyFlow: true,
  };
  const view = flowsView(data, selection, groupsView(data.index, LATEST, false));
  return laneFlows(view.arcs, data, selection);
}

/** Territories without a port to speak of: their trade stays without a way. */
const WITHOUT_GATEWAY = ["AIA", "ATA", "ATF", "BLM", "MSR", "PCN", "SGS", "UMI"];

if (!hasRawData()) {
  console.warn("Skipped: whole ways against land need the 1:50m land of the raw data; single legs allow 12 km, not 3.");
}

describe.skipIf(!hasGeo)("flows of the latest year", () => {
  const routed = new Map<MineralId, RoutedFlows>();
  beforeAll(() => {
    for (const mineral of MINERAL_IDS) {
      routed.set(mineral, router.route(everyFlow(mineral), { closed: [], presets: [] }));
    }
  });

  it("all find a way, but for listed territories", () => {
    for (const view of routed.values()) {
      view.flows.forEach((flow, number) => {
        const kind = WAY_KINDS[view.kind[view.firstWay[number]!]!];
        const isListed = WITHOUT_GATEWAY.includes(flow.exporter) || WITHOUT_GATEWAY.includes(flow.importer);
        if (kind !== "sea" && kind !== "land" && !isListed) {
          throw new Error(`${flow.mineral}: ${flow.exporter} to ${flow.importer} is ${kind}`);
        }
      });
    }
    expect(Math.max(...[...routed.values()].map((view) => view.flows.length))).toBeGreaterThan(3000);
  });

  it("cross no more than 3 km of land at sea, listed canals and river ports apart", () => {
    const onLand = new Map<string, number>();
    const landOf = (from: Position, to: Position) => {
      const key = `${from} ${to}`;
      const known = onLand.get(key) ?? (onListedLand(from, to) ? 0 : land.landKilometres(from, to));
      onLand.set(key, known);
      return known;
    };
    for (const [mineral, view] of routed) {
      for (const { name, kilometres } of landUnderLanes(view, landOf)) {
        if (kilometres > MOST_LAND_KM) {
          throw new Error(`${mineral}: ${name} runs over ${kilometres.toFixed(1)} km of land`);
        }
      }
    }
    expect(onLand.size).toBeGreaterThan(5000);
  });

  // Edge by edge the app's own land is fine enough, but its coarse shores add up over a whole way.
  it.runIf(hasRawData())("have no way that sums to more than 3 km of land", () => {
    const byEdge = new Map<number, number>();
    const landOfEdge = (edge: number) => {
      const place = (node: number): Position => [graph.longitude[node]!, graph.latitude[node]!];
      const from = place(graph.edgeFrom[edge]!);
      const to = place(graph.edgeTo[edge]!);
      to[0]! += 360 * Math.round((from[0]! - to[0]!) / 360);
      const known = byEdge.get(edge) ?? (onListedLand(from, to) ? 0 : land.landKilometres(from, to));
      byEdge.set(edge, known);
      return known;
    };
    for (const view of routed.values()) {
      for (let way = 0; way < view.kind.length; way += 1) {
        let sum = 0;
        for (const edge of view.edges.subarray(view.firstEdge[way]!, view.firstEdge[way + 1]!)) {
          sum += landOfEdge(edge);
        }
        expect(sum).toBeLessThan(MOST_LAND_KM);
      }
    }
  });
});

/** Kilometres of land under each drawn lane. */
function landUnderLanes(view: RoutedFlows, landOf: (from: Position, to: Position) => number) {
  const { positions, firstPoint, kind, length } = view.lines;
  const point = (at: number): Position => [positions[at * 2]!, positions[at * 2 + 1]!];
  const found: { name: string; kilometres: number }[] = [];
  for (let line = 0; line < length; line += 1) {
    if (LINE_KINDS[kind[line]!] === "lane") {
      let kilometres = 0;
      for (let at = firstPoint[line]!; at < firstPoint[line + 1]! - 1; at += 1) {
        kilometres += landOf(point(at), point(at + 1));
      }
      found.push({ name: `lane from ${point(firstPoint[line]!)}`, kilometres });
    }
  }
  return found;
}

describe.skipIf(!hasGeo)("gateways", () => {
  it("have names in both languages and a node where they are ports", () => {
    for (const gateway of network.places.gateways) {
      expect(gateway.en && gateway.ko, gateway.id).toBeTruthy();
      expect(gateway.node >= 0, gateway.id).toBe(gateway.kind === "port");
    }
  });

  it("lead to ports only, over land legs with a mode, in parts that sum to 1", () => {
    const { uses, gateways } = network.places;
    const weights = new Map<string, number>();
    for (const use of uses) {
      expect(gateways[use.gateway]?.kind, use.iso3).toBe("port");
      expect(use.inland < 0 ? "port" : gateways[use.inland]?.kind).toBe(use.inland < 0 ? "port" : "inland");
      expect(use.mode === "").toBe(use.inland < 0);
      if (use.weight !== null) {
        const key = `${use.iso3} ${use.minerals} ${use.direction} ${use.preset}`;
        weights.set(key, (weights.get(key) ?? 0) + use.weight);
      }
    }
    expect([...weights.values()].filter((sum) => Math.abs(sum - 1) > 1e-9)).toEqual([]);
  });

  it("whose approach crosses more than 3 km of land are the listed ones", () => {
    const behind = readTable("gateways").filter((row) => Number(row["approach_land_km"]) > 3);
    expect(behind.map((row) => row["id"])).toEqual(LISTED_APPROACHES);
  });

  it("send DR Congo's cobalt by road to Durban, or by rail to Lobito where that is asked for", () => {
    const flow = { exporter: "COD", importer: "CHN", mineral: "cobalt", role: "feed", amount: 1, arc: 0 } as const;
    const portOf = (presets: readonly "lobito"[]) => {
      const view = router.route([flow], { closed: [], presets });
      const use = network.places.uses[view.exporterUse[0]!]!;
      return [network.places.gateways[use.gateway]!.id, use.mode];
    };
    expect(portOf([])).toEqual(["durban", "road"]);
    expect(portOf(["lobito"])).toEqual(["lobito", "rail"]);
  });

  it("are cut off where their strait is closed", () => {
    const flow = { exporter: "ARE", importer: "KOR", mineral: "aluminium", role: "direct", amount: 1, arc: 0 } as const;
    const view = router.route([flow], { closed: ["hormuz"], presets: [] });
    expect(WAY_KINDS[view.kind[0]!]).toBe("cut-off");
    expect(CLOSABLE_IDS).not.toContain("northwest-passage");
  });
});
