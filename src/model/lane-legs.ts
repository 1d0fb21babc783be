import { CHOKEPOINT_IDS, type ChokepointId } from "./chokepoints.ts";
import type { LandMode, LaneFlow, LanePlaces } from "./lanes.ts";
import { type RoutedFlows, WAY_KINDS, type WayKind } from "./lanes-view.ts";
import { countryNumber } from "./lookup.ts";
import { kilometresBetween } from "./sphere.ts";
import { CONFIDENCES, type Confidence, type Index } from "./types.ts";

/** An end of a leg: a gateway with its names, or a country. */
export type LegEnd = { readonly gateway: number } | { readonly iso3: string };

/** A leg of a way. One of the two lengths is null. */
export interface Leg {
  readonly mode: LandMode | "sea";
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly nauticalMiles: number | null;
  /** Straight. */
  readonly landKilometres: number | null;
}

/** One way of a flow, for its card. */
export interface WayDetail {
  readonly kind: WayKind;
  /** Part of the flow, 0–1. */
  readonly part: number;
  readonly legs: readonly Leg[];
  readonly chokepoints: readonly ChokepointId[];
  /** The lower of both ends. */
  readonly confidence: Confidence;
}

/** Ways of one flow, with their legs and the chokepoints in the order of travel. */
export function waysOfFlow(routed: RoutedFlows, places: LanePlaces, index: Index, flow: number): WayDetail[] {
  const ways: WayDetail[] = [];
  for (let way = routed.firstWay[flow]!; way < routed.firstWay[flow + 1]!; way += 1) {
    ways.push(detailOf(routed, places, index, routed.flows[flow]!, way));
  }
  return ways;
}

function detailOf(routed: RoutedFlows, places: LanePlaces, index: Index, flow: LaneFlow, way: number): WayDetail {
  const kind = WAY_KINDS[routed.kind[way]!]!;
  const gates = routed.gates.subarray(routed.firstGate[way]!, routed.firstGate[way + 1]!);
  const ends = [routed.exporterUse[way]!, routed.importerUse[way]!].flatMap((use) => places.uses[use] ?? []);
  const rule = places.overland[routed.overland[way]!];
  const confidences = [...ends, ...(rule ? [rule] : [])].map((row) => CONFIDENCES.indexOf(row.confidence));
  return {
    kind,
    part: routed.weight[way]!,
    legs:
      kind === "sea" ? seaLegs(routed, places, way) : kind === "land" ? landLegs(routed, places, index, flow, way) : [],
    chokepoints: [...gates].map((gate) => CHOKEPOINT_IDS[gate]!),
    confidence: CONFIDENCES[Math.max(...confidences)] ?? "low",
  };
}

function seaLegs(routed: RoutedFlows, places: LanePlaces, way: number): Leg[] {
  const [from, to] = [places.uses[routed.exporterUse[way]!]!, places.uses[routed.importerUse[way]!]!];
  const land = (mode: LandMode | "", a: number, b: number): Leg[] =>
    mode === "" ? [] : [landLeg(mode, { gateway: a }, { gateway: b }, places.gateways[a]!, places.gateways[b]!)];
  const nauticalMiles = routed.seaNauticalMiles[way]!;
  return [
    ...land(from.mode, from.inland, from.gateway),
    {
      mode: "sea",
      from: { gateway: from.gateway },
      to: { gateway: to.gateway },
      nauticalMiles,
      landKilometres: null,
    },
    ...land(to.mode, to.gateway, to.inland),
  ];
}

function landLegs(routed: RoutedFlows, places: LanePlaces, index: Index, flow: LaneFlow, way: number): Leg[] {
  const { mode, via } = places.overland[routed.overland[way]!]!;
  const placeOf = (iso3: string) => index.countries[countryNumber(index, iso3)]!;
  const [from, to] = [{ iso3: flow.exporter }, { iso3: flow.importer }];
  const [start, end] = [placeOf(flow.exporter), placeOf(flow.importer)];
  const crossing = places.gateways[via];
  return crossing === undefined
    ? [landLeg(mode, from, to, start, end)]
    : [landLeg(mode, from, { gateway: via }, start, crossing), landLeg(mode, { gateway: via }, to, crossing, end)];
}

type Place = Parameters<typeof kilometresBetween>[0];

function landLeg(mode: LandMode, from: LegEnd, to: LegEnd, a: Place, b: Place): Leg {
  return { mode, from, to, nauticalMiles: null, landKilometres: kilometresBetween(a, b) };
}
