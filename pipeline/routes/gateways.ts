import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { Position } from "geojson";
import {
  GATEWAY_KINDS,
  type Gateway,
  type GatewayUse,
  LAND_MODES,
  LANE_PRESETS,
  type LandMode,
  type LanePreset,
  type OverlandRule,
} from "../../src/model/lanes.ts";
import { KILOMETRES_PER_NAUTICAL_MILE, nauticalMilesBetween } from "../../src/model/sphere.ts";
import { CONFIDENCES, type Confidence, MINERAL_IDS, type MineralId } from "../../src/model/types.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";
import type { LandIndex } from "./land-index.ts";
import { continued, landOnTheWay, type Network, UNITS_PER_DEGREE } from "./network.ts";

/** How a row of the committed table came about. */
export const GATEWAY_RULES = ["source", "judgement", "largest-port"] as const;

/** A gateway with where it is from and how its ships reach the network. */
export interface GatewayRecord extends Gateway {
  readonly portNumber: string;
  readonly source: string;
  readonly note: string;
  /** Length of the way from the port to the network, and what of it runs over land at 1:50m (ports up a river). */
  readonly approachKilometres: number | null;
  readonly approachLandKilometres: number | null;
}

export interface UseRecord extends GatewayUse {
  readonly gatewayId: string;
  readonly inlandId: string;
  readonly rule: string;
  readonly source: string;
  readonly note: string;
}

export interface OverlandRecord extends OverlandRule {
  readonly viaId: string;
  readonly rule: string;
  readonly source: string;
  readonly note: string;
}

export interface GatewayTables {
  readonly gateways: readonly GatewayRecord[];
  readonly uses: readonly UseRecord[];
  readonly overland: readonly OverlandRecord[];
}

/** Nodes that a port may be reached from: the nearest ones. */
const NODES_LOOKED_AT = 40;
/** A kilometre over land counts as so many by sea when a port looks for its node. */
const LAND_PENALTY = 8;

function readTable(name: string): RawRow[] {
  return [...csvParse(readFileSync(join(import.meta.dirname, name), "utf8"))] as RawRow[];
}

/** The value where the list holds it. @throws where it does not */
function oneOf<T extends string>(list: readonly T[], value: string, what: string): T {
  if (!(list as readonly string[]).includes(value)) {
    throw new Error(`Unknown ${what} "${value}"`);
  }
  return value as T;
}

interface Approach {
  readonly node: number;
  readonly kilometres: number;
  readonly landKilometres: number;
}

/** The node that ships reach a port from: near, and over as little land as can be. */
function approachOf(network: Network, land: LandIndex, [longitude, latitude]: Position): Approach {
  const from: Position = [longitude!, latitude!];
  let best: Approach = { node: -1, kilometres: Number.POSITIVE_INFINITY, landKilometres: 0 };
  const cost = (way: Approach) => way.kilometres + LAND_PENALTY * way.landKilometres;
  for (const { node, place, kilometres } of nearestNodes(network, from)) {
    if (kilometres >= cost(best)) {
      break;
    }
    const way = { node, kilometres, landKilometres: landOnTheWay(land, from, continued(from, place)) };
    best = cost(way) < cost(best) ? way : best;
  }
  return best;
}

/** The nodes within reach, nearest first. */
function nearestNodes(network: Network, from: Position) {
  const placed = [...network.longitude.keys()].map((node) => {
    const place = [network.longitude[node]! / UNITS_PER_DEGREE, network.latitude[node]! / UNITS_PER_DEGREE];
    const miles = nauticalMilesBetween(from[0]!, from[1]!, place[0]!, place[1]!);
    return { node, place, kilometres: miles * KILOMETRES_PER_NAUTICAL_MILE };
  });
  return placed.sort((a, b) => a.kilometres - b.kilometres || a.node - b.node).slice(0, NODES_LOOKED_AT);
}

/** Coordinates of the World Port Index by its port number; numbers that occur twice there are left out. */
function readPortIndex(): ReadonlyMap<string, Position> {
  const rows = readRawCsv("basemap/wpi-ports/wpi_ports.csv");
  const twice = new Set(rows.map((row) => row["wpi_no"]).filter((number, at, all) => all.indexOf(number) !== at));
  const single = rows.filter((row) => !twice.has(row["wpi_no"]));
  return new Map(single.map((row) => [row["wpi_no"] ?? "", [Number(row["lon"]), Number(row["lat"])]]));
}

function gatewayRecord(row: RawRow, ports: ReadonlyMap<string, Position>, network: Network, land: LandIndex) {
  const number = row["wpi_no"] ?? "";
  const place = number === "" ? [Number(row["longitude"]), Number(row["latitude"])] : ports.get(number);
  if (place === undefined || place.some((value) => !Number.isFinite(value)) || place.every((value) => value === 0)) {
    throw new Error(`Gateway "${row["id"]}" has no place`);
  }
  const kind = oneOf(GATEWAY_KINDS, row["kind"] ?? "", "kind of gateway");
  const approach = kind === "port" ? approachOf(network, land, place) : null;
  return {
    id: row["id"] ?? "",
    kind,
    en: row["en"] ?? "",
    ko: row["ko"] ?? "",
    iso3: row["country_iso3"] ?? "",
    longitude: place[0]!,
    latitude: place[1]!,
    node: approach?.node ?? -1,
    portNumber: number,
    source: row["source"] ?? "",
    note: row["note"] ?? "",
    approachKilometres: approach && Math.round(approach.kilometres),
    approachLandKilometres: approach && Math.round(approach.landKilometres),
  } satisfies GatewayRecord;
}

function numberIn(ids: ReadonlyMap<string, number>, id: string): number {
  const number = id === "" ? -1 : ids.get(id);
  if (number === undefined) {
    throw new Error(`Unknown gateway "${id}"`);
  }
  return number;
}

function useRecord(row: RawRow, ids: ReadonlyMap<string, number>): UseRecord {
  const minerals = (row["minerals"] ?? "").split(";").filter((word) => word !== "");
  const weight = row["weight"] ?? "";
  return {
    iso3: row["country_iso3"] ?? "",
    minerals: minerals.map((word) => oneOf<MineralId>(MINERAL_IDS, word, "mineral")),
    direction: oneOf(["both", "export", "import"] as const, row["direction"] ?? "", "direction"),
    gateway: numberIn(ids, row["gateway"] ?? ""),
    inland: numberIn(ids, row["inland"] ?? ""),
    mode: row["mode"] === "" ? "" : oneOf<LandMode>(LAND_MODES, row["mode"] ?? "", "mode"),
    weight: weight === "" ? null : Number(weight),
    preset: row["preset"] === "" ? "" : oneOf<LanePreset>(LANE_PRESETS, row["preset"] ?? "", "preset"),
    confidence: oneOf<Confidence>(CONFIDENCES, row["confidence"] ?? "", "confidence"),
    gatewayId: row["gateway"] ?? "",
    inlandId: row["inland"] ?? "",
    rule: oneOf(GATEWAY_RULES, row["rule"] ?? "", "rule"),
    source: row["source"] ?? "",
    note: row["note"] ?? "",
  };
}

function overlandRecord(row: RawRow, ids: ReadonlyMap<string, number>): OverlandRecord {
  return {
    countries: (row["countries"] ?? "").split(";"),
    mode: oneOf<LandMode>(LAND_MODES, row["mode"] ?? "", "mode"),
    via: numberIn(ids, row["via"] ?? ""),
    confidence: oneOf<Confidence>(CONFIDENCES, row["confidence"] ?? "", "confidence"),
    viaId: row["via"] ?? "",
    rule: oneOf(GATEWAY_RULES, row["rule"] ?? "", "rule"),
    source: row["source"] ?? "",
    note: row["note"] ?? "",
  };
}

/** The committed tables of gateways, with coordinates of the World Port Index and a node of the network for each port. */
export function buildGateways(network: Network, land: LandIndex): GatewayTables {
  const ports = readPortIndex();
  const gateways = readTable("gateways.csv").map((row) => gatewayRecord(row, ports, network, land));
  const ids = new Map(gateways.map(({ id }, number) => [id, number]));
  return {
    gateways,
    uses: readTable("gateway-uses.csv").map((row) => useRecord(row, ids)),
    overland: readTable("overland.csv").map((row) => overlandRecord(row, ids)),
  };
}
