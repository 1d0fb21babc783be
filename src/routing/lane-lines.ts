import { ARC_ROLES, type LaneFlow, type LanePlaces } from "../model/lanes.ts";
import { type LaneLines, LINE_KINDS, type LineKind, WAY_KINDS } from "../model/lanes-view.ts";
import type { LngLat } from "../model/types.ts";
import { chainsOf } from "./chains.ts";
import type { LaneGraph } from "./lane-graph.ts";
import type { LaneShapes } from "./lane-shapes.ts";
import { smoothLine } from "./smooth-line.ts";
import type { Ways } from "./way-list.ts";

/** A straight leg that several flows share. */
interface Leg {
  readonly kind: LineKind;
  readonly role: number;
  readonly points: readonly LngLat[];
  amount: number;
  /** Numbers of the flows, ascending. */
  readonly flows: number[];
}

/**
 * The lines to draw: lanes bundled where flows share them, one line for each role and direction, as wide as the amounts
 * of all; approaches of ports; legs on land.
 * @param isWanted leaves out the flows for which it is false
 */
export function laneLines(
  graph: LaneGraph,
  shapes: LaneShapes,
  places: LanePlaces,
  countries: ReadonlyMap<string, LngLat>,
  flows: readonly LaneFlow[],
  ways: Ways,
  isWanted: (flow: LaneFlow) => boolean = () => true,
): LaneLines {
  const edgeAmounts = new Float64Array(graph.edgeCount * 2 * ARC_ROLES.length);
  const legs = new Map<string | number, Leg>();
  let number = 0;
  const addLeg = (key: string | number, kind: LineKind, role: number, amount: number, pointsOf: () => LngLat[]) => {
    const leg = legs.get(key) ?? { kind, role, points: pointsOf(), amount: 0, flows: [] };
    leg.amount += amount;
    addOnce(leg.flows, number);
    legs.set(key, leg);
  };
  const inView = flows.flatMap((flow, at) => (isWanted(flow) ? [at] : []));
  for (number of inView) {
    const flow = flows[number]!;
    const role = ARC_ROLES.indexOf(flow.role);
    for (let way = ways.firstWay[number]!; way < ways.firstWay[number + 1]!; way += 1) {
      const amount = flow.amount * ways.weight[way]!;
      if (WAY_KINDS[ways.kind[way]!] === "sea") {
        forEachSlot(graph, places, ways, way, role, (slot) => {
          edgeAmounts[slot]! += amount;
        });
        addPortLegs(graph, places, ways, way, (part, kind, pointsOf) =>
          addLeg(part * ARC_ROLES.length + role, kind, role, amount, pointsOf),
        );
      } else if (WAY_KINDS[ways.kind[way]!] === "land") {
        const key = `${flow.exporter} ${flow.importer} ${role}`;
        addLeg(key, "land", role, amount, () => overlandPoints(places, countries, flow, ways.overland[way]!));
      }
    }
  }
  const lanes = lanesOf(graph, shapes, edgeAmounts);
  addFlows(lanes, edgeAmounts.length, inView, (flow, visit) => {
    for (let way = ways.firstWay[flow]!; way < ways.firstWay[flow + 1]!; way += 1) {
      forEachSlot(graph, places, ways, way, ARC_ROLES.indexOf(flows[flow]!.role), visit);
    }
  });
  return columns([...lanes, ...legs.values()]);
}

function addOnce(numbers: number[], number: number): void {
  if (numbers.at(-1) !== number) {
    numbers.push(number);
  }
}

function gatewayOf({ gateways, uses }: LanePlaces, use: number) {
  return gateways[uses[use]!.gateway]!;
}

function pointOf(place: { readonly longitude: number; readonly latitude: number }): LngLat {
  return [place.longitude, place.latitude];
}

/** Edges of a way at sea by role and direction: slot (role × 2 + direction) × edges + edge. */
function forEachSlot(
  graph: LaneGraph,
  places: LanePlaces,
  ways: Ways,
  way: number,
  role: number,
  visit: (slot: number) => void,
): void {
  if (WAY_KINDS[ways.kind[way]!] !== "sea") {
    return;
  }
  let node = gatewayOf(places, ways.exporterUse[way]!).node;
  for (let at = ways.firstEdge[way]!; at < ways.firstEdge[way + 1]!; at += 1) {
    const edge = ways.edges[at]!;
    const isForward = graph.edgeFrom[edge] === node;
    visit((role * 2 + (isForward ? 0 : 1)) * graph.edgeCount + edge);
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

/** A line on the network. */
interface Lane extends Leg {
  /** Slot of its first edge. */
  readonly slot: number;
}

/** Lanes of one amount, corners rounded. The flows are still to come. */
function lanesOf(graph: LaneGraph, shapes: LaneShapes, edgeAmounts: Float64Array): Lane[] {
  const lanes: Lane[] = [];
  for (let part = 0; part < ARC_ROLES.length * 2; part += 1) {
    const amounts = edgeAmounts.subarray(part * graph.edgeCount, (part + 1) * graph.edgeCount);
    for (const { nodes, firstEdge, amount } of chainsOf(graph, amounts, part % 2 === 0)) {
      const slot = part * graph.edgeCount + firstEdge;
      lanes.push({ kind: "lane", role: part >> 1, points: shapes(nodes), amount, flows: [], slot });
    }
  }
  return lanes;
}

/** Gives each lane the flows that begin it; a flow takes a lane from its first edge to its last. */
function addFlows(
  lanes: readonly Lane[],
  slots: number,
  flows: readonly number[],
  forEachSlotOf: (flow: number, visit: (slot: number) => void) => void,
): void {
  const laneAt = new Int32Array(slots).fill(-1);
  lanes.forEach(({ slot }, number) => {
    laneAt[slot] = number;
  });
  for (const flow of flows) {
    forEachSlotOf(flow, (slot) => {
      const lane = laneAt[slot]!;
      if (lane >= 0) {
        addOnce(lanes[lane]!.flows, flow);
      }
    });
  }
}

function columns(legs: readonly Leg[]): LaneLines {
  // Legs on land keep their corners: a border crossing is where it is.
  const lines = legs.map(({ kind, points }) =>
    kind === "lane" ? points : smoothLine(points, new Uint8Array(points.length)),
  );
  const firstPoint = firstOf(lines);
  const firstFlow = firstOf(legs.map((leg) => leg.flows));
  const positions = new Float64Array(firstPoint[lines.length]! * 2);
  const flows = new Uint32Array(firstFlow[legs.length]!);
  lines.forEach((points, line) => {
    points.forEach((point, at) => {
      positions.set(point, (firstPoint[line]! + at) * 2);
    });
    flows.set(legs[line]!.flows, firstFlow[line]);
  });
  return {
    length: legs.length,
    positions,
    firstPoint,
    amount: Float64Array.from(legs, (leg) => leg.amount),
    role: Uint8Array.from(legs, (leg) => leg.role),
    kind: Uint8Array.from(legs, (leg) => LINE_KINDS.indexOf(leg.kind)),
    firstFlow,
    flows,
  };
}

/** Where each list begins when they stand one after the other; last, the length of all. */
function firstOf(lists: readonly { readonly length: number }[]): Uint32Array {
  const first = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, at) => {
    first[at + 1] = first[at]! + length;
  });
  return first;
}
