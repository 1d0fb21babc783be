import { ARC_ROLES, type LaneFlow, type LanePlaces } from "../model/lanes.ts";
import { type LaneLines, LINE_KINDS, type LineKind, WAY_KINDS } from "../model/lanes-view.ts";
import type { LngLat } from "../model/types.ts";
import { chainsOf } from "./chains.ts";
import type { LaneGraph } from "./lane-graph.ts";
import { smoothLine } from "./smooth-line.ts";
import type { Ways } from "./way-list.ts";

/** A straight leg that several flows share. */
interface Leg {
  readonly kind: LineKind;
  readonly role: number;
  readonly points: readonly LngLat[];
  amount: number;
}

/**
 * The lines to draw: lanes bundled where flows share them, one line for each role and direction, as wide as the amounts
 * of all; approaches of ports; legs on land.
 * @param isWanted leaves out the flows for which it is false
 */
export function laneLines(
  graph: LaneGraph,
  places: LanePlaces,
  countries: ReadonlyMap<string, LngLat>,
  flows: readonly LaneFlow[],
  ways: Ways,
  isWanted: (flow: LaneFlow) => boolean = () => true,
): LaneLines {
  const edgeAmounts = new Float64Array(graph.edgeCount * 2 * ARC_ROLES.length);
  const legs = new Map<string | number, Leg>();
  const addLeg = (key: string | number, kind: LineKind, role: number, amount: number, pointsOf: () => LngLat[]) => {
    const leg = legs.get(key) ?? { kind, role, points: pointsOf(), amount: 0 };
    leg.amount += amount;
    legs.set(key, leg);
  };
  flows.forEach((flow, number) => {
    if (!isWanted(flow)) {
      return;
    }
    const role = ARC_ROLES.indexOf(flow.role);
    for (let way = ways.firstWay[number]!; way < ways.firstWay[number + 1]!; way += 1) {
      const amount = flow.amount * ways.weight[way]!;
      if (WAY_KINDS[ways.kind[way]!] === "sea") {
        addEdges(graph, places, edgeAmounts, ways, way, role, amount);
        addPortLegs(graph, places, ways, way, (part, kind, pointsOf) =>
          addLeg(part * ARC_ROLES.length + role, kind, role, amount, pointsOf),
        );
      } else if (WAY_KINDS[ways.kind[way]!] === "land") {
        const key = `${flow.exporter} ${flow.importer} ${role}`;
        addLeg(key, "land", role, amount, () => overlandPoints(places, countries, flow, ways.overland[way]!));
      }
    }
  });
  return columns([...legs.values()], graph, edgeAmounts);
}

function gatewayOf({ gateways, uses }: LanePlaces, use: number) {
  return gateways[uses[use]!.gateway]!;
}

function pointOf(place: { readonly longitude: number; readonly latitude: number }): LngLat {
  return [place.longitude, place.latitude];
}

/** Adds to the amounts of the edges, by role and direction: slot (role × 2 + direction) × edges + edge. */
function addEdges(
  graph: LaneGraph,
  places: LanePlaces,
  edgeAmounts: Float64Array,
  ways: Ways,
  way: number,
  role: number,
  amount: number,
): void {
  let node = gatewayOf(places, ways.exporterUse[way]!).node;
  for (let at = ways.firstEdge[way]!; at < ways.firstEdge[way + 1]!; at += 1) {
    const edge = ways.edges[at]!;
    const isForward = graph.edgeFrom[edge] === node;
    edgeAmounts[(role * 2 + (isForward ? 0 : 1)) * graph.edgeCount + edge]! += amount;
    node = isForward ? graph.edgeTo[edge]! : graph.edgeFrom[edge]!;
  }
}

/**
 * From the place on land to the port and on to the network, and back at the other end.
 * @param add takes a number that is the same for the same leg
 */
function addPortLegs(
  graph: LaneGraph,
  places: LanePlaces,
  ways: Ways,
  way: number,
  add: (leg: number, kind: LineKind, pointsOf: () => LngLat[]) => void,
): void {
  for (const isExport of [true, false]) {
    const use = (isExport ? ways.exporterUse : ways.importerUse)[way]!;
    const port = gatewayOf(places, use);
    const inland = places.gateways[places.uses[use]!.inland];
    const leg = use * 4 + (isExport ? 0 : 2);
    const inOrder = (points: LngLat[]) => (isExport ? points : points.reverse());
    add(leg, "approach", () => {
      const node: LngLat = [graph.longitude[port.node]!, graph.latitude[port.node]!];
      return inOrder([pointOf(port), node]);
    });
    if (inland !== undefined) {
      add(leg + 1, "land", () => inOrder([pointOf(inland), pointOf(port)]));
    }
  }
}

/** Points of a way by land: label points of the countries, and the border crossing where one is named. */
export function overlandPoints(
  places: LanePlaces,
  countries: ReadonlyMap<string, LngLat>,
  flow: Pick<LaneFlow, "exporter" | "importer">,
  rule: number,
): LngLat[] {
  const { via, countries: pair } = places.overland[rule]!;
  const crossing = pair.length === 2 ? places.gateways[via] : undefined;
  const ends = [countries.get(flow.exporter), crossing && pointOf(crossing), countries.get(flow.importer)];
  return ends.filter((point) => point !== undefined);
}

function columns(legs: readonly Leg[], graph: LaneGraph, edgeAmounts: Float64Array): LaneLines {
  const positions: number[] = [];
  const firstPoint = [0];
  const [amount, role, kind]: number[][] = [[], [], []];
  const add = (points: readonly LngLat[], leg: Omit<Leg, "points">) => {
    for (const point of points) {
      positions.push(point[0], point[1]);
    }
    firstPoint.push(positions.length / 2);
    amount!.push(leg.amount);
    role!.push(leg.role);
    kind!.push(LINE_KINDS.indexOf(leg.kind));
  };
  for (let slot = 0; slot < ARC_ROLES.length * 2; slot += 1) {
    const amounts = edgeAmounts.subarray(slot * graph.edgeCount, (slot + 1) * graph.edgeCount);
    for (const chain of chainsOf(graph, amounts, slot % 2 === 0)) {
      const points = chain.nodes.map((node): LngLat => [graph.longitude[node]!, graph.latitude[node]!]);
      const clearance = chain.nodes.map((node) => graph.clearanceKilometres[node]!);
      add(smoothLine(points, clearance), { kind: "lane", role: slot >> 1, amount: chain.amount });
    }
  }
  for (const leg of legs) {
    // Legs on land keep their corners: a border crossing is where it is.
    add(smoothLine(leg.points, new Uint8Array(leg.points.length)), leg);
  }
  return {
    length: firstPoint.length - 1,
    positions: new Float64Array(positions),
    firstPoint: new Uint32Array(firstPoint),
    amount: new Float64Array(amount!),
    role: new Uint8Array(role!),
    kind: new Uint8Array(kind!),
  };
}
