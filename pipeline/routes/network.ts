import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { greatCirclePoints, LANE_STEP_NAUTICAL_MILES } from "../../src/routing/great-circle.ts";
import { byKeys } from "../lib/order.ts";
import { readRawJson } from "../lib/raw.ts";
import { type LandIndex, landIndex } from "./land-index.ts";
import { MOST_LAND_KILOMETRES, onListedLand } from "./listed-land.ts";

/** Coordinates are kept as whole hundred-thousandths of a degree: about a metre. */
export const UNITS_PER_DEGREE = 1e5;
/** Farther from the shore than this (km) it does not matter how far. */
export const MOST_CLEARANCE_KM = 100;

/** The sea-lane network: nodes in a fixed order, edges as pairs of node numbers, lower number first. */
export interface Network {
  /** Units of 1e-5 degrees, longitude in (-180°, 180°]. */
  readonly longitude: Int32Array;
  readonly latitude: Int32Array;
  /** Kilometres to the nearest shore, at most MOST_CLEARANCE_KM. */
  readonly clearanceKilometres: Uint8Array;
  readonly edges: readonly (readonly [from: number, to: number])[];
  /** Edges left out because they run over land, and those cut off by that. */
  readonly leftOut: { readonly overLand: number; readonly cutOff: number };
}

interface RawNetwork {
  readonly features: readonly { readonly geometry: LineString | MultiLineString }[];
}

/** Land at 1:50m, from Natural Earth. */
export function readLand(): LandIndex {
  const topology = readRawJson<Topology>("basemap/ne-countries/countries-50m.topo.json");
  const shapes = feature(topology, topology.objects["countries"] as GeometryCollection);
  return landIndex(shapes.features.map((shape) => shape.geometry as Polygon | MultiPolygon));
}

/** A whole number of units in (-180°, 180°]: one meridian for -180° and 180°. */
function unitsOfLongitude(degrees: number): number {
  const whole = 360 * UNITS_PER_DEGREE;
  const units = Math.round(degrees * UNITS_PER_DEGREE);
  return units - whole * Math.ceil((units - whole / 2) / whole);
}

function keyOf([longitude, latitude]: Position): string {
  return `${unitsOfLongitude(longitude!)} ${Math.round(latitude! * UNITS_PER_DEGREE)}`;
}

type Pair = readonly [string, string];

/** Every piece of every line once, as keys of its ends. */
function readPairs(): Pair[] {
  const raw = readRawJson<RawNetwork>("routes/searoute-py-marnet/marnet_searoute.geojson");
  const lines = raw.features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  );
  const pairs = lines.flatMap((line) =>
    line.slice(1).map((end, at) => [keyOf(line[at]!), keyOf(end)].sort() as unknown as Pair),
  );
  return [...new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join("|"), pair])).values()];
}

function positionOf(key: string): Position {
  return key.split(" ").map((units) => Number(units) / UNITS_PER_DEGREE);
}

/** The second position with a longitude that continues from the first. */
export function continued(from: Position, to: Position): Position {
  return [to[0]! + 360 * Math.round((from[0]! - to[0]!) / 360), to[1]!];
}

/** Kilometres of land under the way as it is drawn: along the great circle. */
export function landOnTheWay(land: LandIndex, from: Position, to: Position): number {
  const points = greatCirclePoints([from[0]!, from[1]!], [to[0]!, to[1]!], LANE_STEP_NAUTICAL_MILES);
  return points.slice(1).reduce((sum, point, at) => sum + land.landKilometres([...points[at]!], [...point]), 0);
}

function isAtSea(land: LandIndex, [a, b]: Pair): boolean {
  const from = positionOf(a);
  const to = continued(from, positionOf(b));
  return onListedLand(from, to) !== null || landOnTheWay(land, from, to) <= MOST_LAND_KILOMETRES;
}

/** The pairs of the largest connected part. */
function largestPart(pairs: readonly Pair[]): Pair[] {
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const partOf = new Map<string, number>();
  const sizes: number[] = [];
  for (const start of neighbours.keys()) {
    if (!partOf.has(start)) {
      sizes.push(markPart(start, sizes.length, neighbours, partOf));
    }
  }
  const largest = sizes.indexOf(Math.max(...sizes));
  return pairs.filter(([a]) => partOf.get(a) === largest);
}

function markPart(
  start: string,
  part: number,
  neighbours: ReadonlyMap<string, readonly string[]>,
  partOf: Map<string, number>,
): number {
  const waiting = [start];
  let size = 0;
  partOf.set(start, part);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    size += 1;
    for (const next of neighbours.get(key) ?? []) {
      if (!partOf.has(next)) {
        partOf.set(next, part);
        waiting.push(next);
      }
    }
  }
  return size;
}

/** Reads the network, leaves out what runs over land, and numbers nodes and edges from west to east. */
export function buildNetwork(land: LandIndex): Network {
  const all = readPairs();
  const atSea = all.filter((pair) => isAtSea(land, pair));
  const kept = largestPart(atSea);
  const keys = [...new Set(kept.flat())].sort(
    byKeys(
      (key) => positionOf(key)[0]!,
      (key) => positionOf(key)[1]!,
    ),
  );
  const numberOf = new Map(keys.map((key, at) => [key, at]));
  const edges = kept
    .map((pair) => pair.map((key) => numberOf.get(key)!).sort((a, b) => a - b) as [number, number])
    .sort(
      byKeys(
        (edge) => edge[0],
        (edge) => edge[1],
      ),
    );
  const positions = keys.map(positionOf);
  return {
    longitude: Int32Array.from(keys, (key) => Number(key.split(" ")[0])),
    latitude: Int32Array.from(keys, (key) => Number(key.split(" ")[1])),
    clearanceKilometres: Uint8Array.from(positions, ([x, y]) =>
      Math.floor(land.clearanceKilometres(x!, y!, MOST_CLEARANCE_KM)),
    ),
    edges,
    leftOut: { overLand: all.length - atSea.length, cutOff: atSea.length - kept.length },
  };
}
