import type { LineString, Point, Position } from "geojson";
import { CHOKEPOINT_IDS, type ChokepointId } from "../../src/model/chokepoints.ts";
import type { Chokepoint, ChokepointKind } from "../../src/model/lanes.ts";
import type { LngLat } from "../../src/model/types.ts";
import { readRawJson } from "../lib/raw.ts";
import { continued, type Network, UNITS_PER_DEGREE } from "./network.ts";

type Head = Pick<Chokepoint, "en" | "ko" | "kind" | "rank">;
type Gate = Head & { readonly id: ChokepointId; readonly point: LngLat; readonly gate: readonly [LngLat, LngLat] };

interface RawGates {
  readonly features: readonly {
    readonly properties: {
      readonly id: string;
      readonly en: string;
      readonly ko: string;
      readonly kind: ChokepointKind;
      readonly rank: number;
      readonly role: "point" | "gate";
    };
    readonly geometry: Point | LineString;
  }[];
}

/** Ours: the publisher's list has no gate north of Siberia, and the network leads through there. */
const NORTHEAST_PASSAGE: Gate = {
  id: "northeast-passage",
  en: "Northeast Passage",
  ko: "북동항로",
  kind: "passage",
  rank: 3,
  point: [104, 78.2],
  gate: [
    [104, 77],
    [104, 83],
  ],
};

/** Names without the publisher's remark in brackets on what is closed. */
function withoutRemark(name: string): string {
  return name.replace(/ ?\((closed by default|기본 차단)\)$/, "");
}

function readGates(): Gate[] {
  const { features } = readRawJson<RawGates>("routes/chokepoints/chokepoints.geojson");
  const find = (id: string, role: "point" | "gate") =>
    features.find(({ properties }) => properties.id.replaceAll("_", "-") === id && properties.role === role);
  return CHOKEPOINT_IDS.map((id) => {
    const [point, gate] = [find(id, "point"), find(id, "gate")];
    if (point === undefined || gate === undefined) {
      return known(id);
    }
    const { en, ko, kind, rank } = point.properties;
    const line = gate.geometry.coordinates as unknown as readonly [LngLat, LngLat];
    const place = point.geometry.coordinates as unknown as LngLat;
    return { id, en: withoutRemark(en), ko: withoutRemark(ko), kind, rank, point: place, gate: line };
  });
}

function known(id: ChokepointId): Gate {
  if (id !== NORTHEAST_PASSAGE.id) {
    throw new Error(`No point and gate for "${id}"`);
  }
  return NORTHEAST_PASSAGE;
}

/** Which side of the line a–b a point lies on: positive, negative, or 0 on it. */
function side(a: Position, b: Position, point: Position): number {
  return (b[0]! - a[0]!) * (point[1]! - a[1]!) - (b[1]! - a[1]!) * (point[0]! - a[0]!);
}

function crosses([a, b]: readonly [LngLat, LngLat], from: Position, to: Position): boolean {
  const apart = (one: number, other: number) => one > 0 !== other > 0;
  return (
    apart(side([...a], [...b], from), side([...a], [...b], to)) && apart(side(from, to, [...a]), side(from, to, [...b]))
  );
}

/** Edges that cross a gate: both in longitude and latitude, an edge over ±180° at either place. */
function edgesAcross(network: Network, gate: readonly [LngLat, LngLat]): number[] {
  const positionOf = (node: number): Position => [
    network.longitude[node]! / UNITS_PER_DEGREE,
    network.latitude[node]! / UNITS_PER_DEGREE,
  ];
  return network.edges.flatMap(([a, b], edge) => {
    const from = positionOf(a);
    const to = continued(from, positionOf(b));
    const shifts = [0, -360, 360];
    const isAcross = shifts.some((by) => crosses(gate, [from[0]! + by, from[1]!], [to[0]! + by, to[1]!]));
    return isAcross ? [edge] : [];
  });
}

/** The chokepoints in the order of CHOKEPOINT_IDS, each with the edges that cross its gate. */
export function buildChokepoints(network: Network): Chokepoint[] {
  return readGates().map(({ point: [longitude, latitude], gate, ...head }) => ({
    ...head,
    longitude,
    latitude,
    gate,
    edges: edgesAcross(network, gate),
  }));
}
