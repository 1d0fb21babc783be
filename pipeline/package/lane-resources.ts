import { chokepointsOfBits } from "../../src/model/chokepoints.ts";
import { LANE_EDGE_SCHEMA, LANE_NODE_SCHEMA } from "../../src/model/table-schemas.ts";
import { buildLaneGraph } from "../../src/routing/lane-graph.ts";
import { roundTo } from "../lib/order.ts";
import { type Lanes, lanePlaces } from "../routes/build-lanes.ts";
import { NETWORK_SOURCE_IDS } from "../routes/lane-sources.ts";
import { arrowBytes } from "./arrow.ts";
import { COUNTRY_KEY, SOURCE_KEY } from "./keys.ts";
import {
  CHOKEPOINT_COLUMNS,
  type Edge,
  GATEWAY_COLUMNS,
  LANE_COLUMNS,
  OVERLAND_COLUMNS,
  USE_COLUMNS,
} from "./lane-columns.ts";
import { type Resource, tableResource } from "./resource.ts";

function edgesOf(lanes: Lanes): Edge[] {
  const graph = laneGraph(lanes);
  const place = (node: number) => [graph.longitude[node]!, graph.latitude[node]!] as const;
  return lanes.network.edges.map(([from, to], number) => ({
    number,
    from: place(from),
    to: place(to),
    nauticalMiles: roundTo(graph.edgeNauticalMiles[number]!, 3),
    gates: chokepointsOfBits(graph.edgeGates[number]!).join(";"),
  }));
}

function laneGraph(lanes: Lanes) {
  return buildLaneGraph({ ...lanes.network, ...edgeColumns(lanes), places: lanePlaces(lanes) });
}

function edgeColumns({ network }: Lanes) {
  return {
    edgeFrom: Uint16Array.from(network.edges, ([from]) => from),
    edgeTo: Uint16Array.from(network.edges, ([, to]) => to),
  };
}

const GATEWAY_KEY = { resource: "gateways", target: "id" } as const;

/** `lanes.csv`, `chokepoints.csv`, `gateways.csv`, `gateway-uses.csv` and `overland.csv`. */
export function laneResources(lanes: Lanes): Resource[] {
  return [
    tableResource(
      {
        name: "lanes",
        title: "Sea lanes",
        description:
          "Edges of the sea-lane network, passable both ways. A work of its own licence: see licences/searoute-notice.txt. Schematic, not for navigation.",
        primaryKey: ["edge"],
        foreignKeys: [],
      },
      LANE_COLUMNS,
      edgesOf(lanes),
      () => NETWORK_SOURCE_IDS,
    ),
    tableResource(
      {
        name: "chokepoints",
        title: "Chokepoints",
        description: "Straits, canals and capes, each with a gate: a lane passes where it crosses the gate.",
        primaryKey: ["id"],
        foreignKeys: [],
      },
      CHOKEPOINT_COLUMNS,
      lanes.chokepoints,
      () => ["lodeway-lanes"],
    ),
    tableResource(
      {
        name: "gateways",
        title: "Gateways",
        description: "Ports, border crossings and places on land that trade is routed by. Schematic.",
        primaryKey: ["id"],
        foreignKeys: [COUNTRY_KEY, SOURCE_KEY],
      },
      GATEWAY_COLUMNS,
      lanes.gateways,
      (row) => [row.source],
    ),
    tableResource(
      {
        name: "gateway-uses",
        title: "Use of gateways",
        description: "By which port the trade of a country in a mineral is taken to leave or enter.",
        primaryKey: ["country_iso3", "minerals", "direction", "gateway", "preset"],
        foreignKeys: [
          COUNTRY_KEY,
          SOURCE_KEY,
          { field: "gateway", ...GATEWAY_KEY },
          { field: "inland", ...GATEWAY_KEY },
        ],
      },
      USE_COLUMNS,
      lanes.uses,
      (row) => [row.source],
    ),
    tableResource(
      {
        name: "overland",
        title: "Trade by land",
        description: "Countries that are taken to trade with each other by land.",
        primaryKey: ["countries"],
        foreignKeys: [SOURCE_KEY, { field: "via", ...GATEWAY_KEY }],
      },
      OVERLAND_COLUMNS,
      lanes.overland,
      (row) => [row.source],
    ),
  ];
}

/** Files of the app: `nodes.arrow` and `edges.arrow` hold the network, `places.json` all small tables. */
export function laneFiles(lanes: Lanes): readonly (readonly [string, string | Uint8Array])[] {
  const { longitude, latitude, clearanceKilometres } = lanes.network;
  return [
    ["app/lanes/nodes.arrow", arrowBytes(LANE_NODE_SCHEMA, { longitude, latitude, clearanceKilometres })],
    ["app/lanes/edges.arrow", arrowBytes(LANE_EDGE_SCHEMA, edgeColumns(lanes))],
    ["app/lanes/places.json", `${JSON.stringify(lanePlaces(lanes))}\n`],
  ];
}

/** The main port of each country, by iso3: what its trade takes where no mineral is named. */
export function mainGateways(lanes: Lanes): ReadonlyMap<string, string> {
  const general = lanes.uses.filter((use) => use.minerals.length === 0 && use.preset === "");
  return new Map([...general].reverse().map((use) => [use.iso3, use.gatewayId]));
}
