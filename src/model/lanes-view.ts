import type { LaneFlow } from "./lanes.ts";
import type { ArcRole } from "./views.ts";

/** How a way goes. "cut-off": closed chokepoints leave none; "unknown": a country has no gateway. */
export const WAY_KINDS = ["sea", "land", "cut-off", "unknown"] as const;
export type WayKind = (typeof WAY_KINDS)[number];

/** What a drawn line is: part of the network, the way from a port to it, or a leg on land. */
export const LINE_KINDS = ["lane", "approach", "land"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Lines to draw, columnar. Goods move from the first point of a line to its last. */
export interface LaneLines {
  readonly length: number;
  /** Longitude and latitude in turn, degrees. Longitudes never jump: they may lie beyond ±180°. */
  readonly positions: Float64Array;
  /** Line n has the points firstPoint[n] up to firstPoint[n + 1]. */
  readonly firstPoint: Uint32Array;
  /** In the measure of the flows. */
  readonly amount: Float64Array;
  /** Index of ARC_ROLES. */
  readonly role: Uint8Array;
  /** Index of LINE_KINDS. */
  readonly kind: Uint8Array;
  /** Line n is shared by the flows flows[firstFlow[n]] up to flows[firstFlow[n + 1]]: numbers in `RoutedFlows.flows`. */
  readonly firstFlow: Uint32Array;
  readonly flows: Uint32Array;
}

/**
 * Flows with the ways they take, columnar. Flow f has the ways firstWay[f] up to firstWay[f + 1]: one for each pair of
 * gateways that share it. All of `kind` … `landKilometres` are by way.
 */
export interface RoutedFlows {
  readonly flows: readonly LaneFlow[];
  /** Bits of CHOKEPOINT_IDS that are closed, the passages of the Arctic among them. */
  readonly closed: number;
  readonly firstWay: Uint32Array;
  /** Index of WAY_KINDS. */
  readonly kind: Uint8Array;
  /** Part of the flow, 0–1. */
  readonly weight: Float64Array;
  /** Numbers in `LanePlaces.uses`, -1 where the way is not by sea. */
  readonly exporterUse: Int16Array;
  readonly importerUse: Int16Array;
  /** Number in `LanePlaces.overland`, -1 where the way is not by land alone. */
  readonly overland: Int16Array;
  /** At sea, approaches to the ports too; NaN where the way is not by sea. */
  readonly seaNauticalMiles: Float64Array;
  /** Straight, on land; NaN where there is no way. */
  readonly landKilometres: Float64Array;
  /** Edges of way w, in the order of travel: firstEdge[w] up to firstEdge[w + 1]. */
  readonly firstEdge: Uint32Array;
  readonly edges: Uint16Array;
  /** Chokepoints of way w as numbers of CHOKEPOINT_IDS, in the order of travel. */
  readonly firstGate: Uint32Array;
  readonly gates: Uint8Array;
  readonly passed: PassedAmounts;
  readonly lines: LaneLines;
}

/**
 * Amounts through each chokepoint. By role, since feed and output are two legs of the same goods and may not be added:
 * the entry of gate g and role r is at g × 3 + r.
 */
export interface PassedAmounts {
  readonly amount: Float64Array;
  /** Flows that pass, whole or in part. */
  readonly flows: Uint32Array;
  /** Amount of all flows by role, however they go. */
  readonly total: Float64Array;
}

/** Length in days at a speed in knots. */
export function daysAtSea(nauticalMiles: number, speedKnots: number): number {
  return nauticalMiles / (speedKnots * 24);
}

/** Amount through a chokepoint (number of CHOKEPOINT_IDS) in one role, and its share of all flows in that role. */
export function amountThrough(passed: PassedAmounts, gate: number, role: number): { amount: number; share: number } {
  const amount = passed.amount[gate * 3 + role]!;
  const total = passed.total[role]!;
  return { amount, share: total > 0 ? amount / total : 0 };
}

/** Numbers of the flows that share a drawn line, largest amount first. */
export function flowsOfLine({ flows, lines }: RoutedFlows, line: number): number[] {
  const numbers = [...lines.flows.subarray(lines.firstFlow[line], lines.firstFlow[line + 1])];
  return numbers.sort((a, b) => flows[b]!.amount - flows[a]!.amount || a - b);
}

/** Numbers of the flows that pass a chokepoint (number of CHOKEPOINT_IDS), whole or in part, largest amount first. */
export function flowsThrough(routed: RoutedFlows, gate: number): number[] {
  const { flows, firstWay, firstGate, gates } = routed;
  return [...flows.keys()]
    .filter((flow) => gates.subarray(firstGate[firstWay[flow]!], firstGate[firstWay[flow + 1]!]).includes(gate))
    .sort((a, b) => flows[b]!.amount - flows[a]!.amount || a - b);
}

/** What closing chokepoints does to one flow. */
export interface FlowChange {
  /** Number of the flow. */
  readonly flow: number;
  readonly addedNauticalMiles: number;
  /** Straight, on land: another port may lie nearer or farther. */
  readonly addedLandKilometres: number;
  /** Part of the flow (0–1) that no way is left for. */
  readonly cutOff: number;
}

/** What closing chokepoints or other ports do to all flows. */
export interface ClosureEffects {
  /** Flows that go another way or not at all, largest amount first. */
  readonly changed: readonly FlowChange[];
  /** By role, as in PassedAmounts: amount that goes another way, amount that cannot go, and amount × added miles. */
  readonly rerouted: Readonly<Record<ArcRole, number>>;
  readonly cutOff: Readonly<Record<ArcRole, number>>;
  /** Mean of the added miles over what goes another way, by amount; 0 where nothing does. */
  readonly meanAddedNauticalMiles: Readonly<Record<ArcRole, number>>;
  /** Of one voyage of every flow that goes another way. */
  readonly totalAddedNauticalMiles: number;
}

/**
 * The difference between two routings of the same flows.
 * @throws where the flows are not the same
 */
export function closureEffects(open: RoutedFlows, closed: RoutedFlows): ClosureEffects {
  if (open.flows.length !== closed.flows.length) {
    throw new Error("Routings of different flows cannot be compared");
  }
  const sums = { rerouted: noAmounts(), cutOff: noAmounts(), miles: noAmounts() };
  const changed: FlowChange[] = [];
  let total = 0;
  open.flows.forEach((flow, number) => {
    const change = changeOf(open, closed, number);
    const isRerouted = Math.abs(change.addedNauticalMiles) > 0.5 || Math.abs(change.addedLandKilometres) > 0.5;
    if (change.cutOff > 0 || isRerouted) {
      const goes = isRerouted ? flow.amount * (1 - change.cutOff) : 0;
      changed.push(change);
      total += change.addedNauticalMiles;
      sums.rerouted[flow.role] += goes;
      sums.miles[flow.role] += goes * change.addedNauticalMiles;
      sums.cutOff[flow.role] += flow.amount * change.cutOff;
    }
  });
  const mean = (role: ArcRole) => (sums.rerouted[role] > 0 ? sums.miles[role] / sums.rerouted[role] : 0);
  return {
    changed: changed.sort((a, b) => open.flows[b.flow]!.amount - open.flows[a.flow]!.amount || a.flow - b.flow),
    rerouted: sums.rerouted,
    cutOff: sums.cutOff,
    meanAddedNauticalMiles: { feed: mean("feed"), output: mean("output"), direct: mean("direct") },
    totalAddedNauticalMiles: total,
  };
}

function noAmounts(): Record<ArcRole, number> {
  return { feed: 0, output: 0, direct: 0 };
}

/**
 * Where a flow has as many ways in both routings they stand in the same order and each is compared with itself; other
 * ports may have another number of ways, and then the means are compared.
 */
function changeOf(open: RoutedFlows, closed: RoutedFlows, flow: number): FlowChange {
  const [first, end] = [open.firstWay[flow]!, open.firstWay[flow + 1]!];
  const firstNow = closed.firstWay[flow]!;
  if (closed.firstWay[flow + 1]! - firstNow !== end - first) {
    return { flow, ...changeOfMeans(open, closed, flow) };
  }
  let [miles, kilometres, parts, cutOff] = [0, 0, 0, 0];
  for (let at = first; at < end; at += 1) {
    const now = firstNow + at - first;
    const weight = open.weight[at]!;
    if (isBySea(open, at) && WAY_KINDS[closed.kind[now]!] === "cut-off") {
      cutOff += weight;
    } else if (isBySea(open, at) && isBySea(closed, now)) {
      miles += (closed.seaNauticalMiles[now]! - open.seaNauticalMiles[at]!) * weight;
      kilometres += (closed.landKilometres[now]! - open.landKilometres[at]!) * weight;
      parts += weight;
    }
  }
  const mean = (sum: number) => (parts > 0 ? sum / parts : 0);
  return { flow, addedNauticalMiles: mean(miles), addedLandKilometres: mean(kilometres), cutOff };
}

function isBySea(routed: RoutedFlows, way: number): boolean {
  return WAY_KINDS[routed.kind[way]!] === "sea";
}

function changeOfMeans(open: RoutedFlows, closed: RoutedFlows, flow: number): Omit<FlowChange, "flow"> {
  const [before, now] = [meanWay(open, flow), meanWay(closed, flow)];
  const isComparable = before.parts > 0 && now.parts > 0;
  return {
    addedNauticalMiles: isComparable ? now.miles - before.miles : 0,
    addedLandKilometres: isComparable ? now.kilometres - before.kilometres : 0,
    cutOff: Math.max(0, before.parts - now.parts),
  };
}

/** Means over what of a flow goes by sea, and which part of it that is. */
function meanWay(routed: RoutedFlows, flow: number) {
  let [miles, kilometres, parts] = [0, 0, 0];
  for (let way = routed.firstWay[flow]!; way < routed.firstWay[flow + 1]!; way += 1) {
    if (isBySea(routed, way)) {
      miles += routed.seaNauticalMiles[way]! * routed.weight[way]!;
      kilometres += routed.landKilometres[way]! * routed.weight[way]!;
      parts += routed.weight[way]!;
    }
  }
  return { miles: parts > 0 ? miles / parts : 0, kilometres: parts > 0 ? kilometres / parts : 0, parts };
}
