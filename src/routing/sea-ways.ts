import type { SeaPart } from "../model/lane-plans.ts";
import { KILOMETRES_PER_NAUTICAL_MILE } from "../model/sphere.ts";
import { forEachPair, type LaneContext } from "./lane-context.ts";
import { gatesAlong, pathEdges } from "./shortest-paths.ts";

/** The shortest way of a part of a flow, land legs counted. */
export interface SeaWay {
  /** Numbers in `LanePlaces.uses`. */
  readonly exporterUse: number;
  readonly importerUse: number;
  readonly seaNauticalMiles: number;
  readonly landKilometres: number;
  /** In the order of travel. */
  readonly edges: Uint16Array;
  /** Numbers of CHOKEPOINT_IDS in the order of travel, and the same as bits. */
  readonly gates: Uint8Array;
  readonly gateBits: number;
}

/** Of two nodes the one to compute from. */
export type RootOf = (a: number, b: number) => number;

/** Finds the way of a part with some chokepoints closed; null where no pair of its gateways is connected. */
export type SeaWays = (part: SeaPart, closed: number, rootOf: RootOf) => SeaWay | null;

/**
 * Ways that remember how they go with nothing closed: closing a strait only makes ways longer, so one that keeps clear
 * of it stays the shortest, and only the others are looked for anew.
 */
export function createSeaWays(context: LaneContext): SeaWays {
  const open = new WeakMap<SeaPart, { readonly way: SeaWay | null }>();
  const openWay = (part: SeaPart, rootOf: RootOf): SeaWay | null => {
    const known = open.get(part) ?? { way: shortestWay(context, part, 0, rootOf) };
    open.set(part, known);
    return known.way;
  };
  return (part, closed, rootOf) => {
    const way = openWay(part, rootOf);
    return way === null || (way.gateBits & closed) === 0 ? way : shortestWay(context, part, closed, rootOf);
  };
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly exporterUse: number;
  readonly importerUse: number;
  readonly seaNauticalMiles: number;
  readonly landKilometres: number;
}

function shortestWay(context: LaneContext, part: SeaPart, closed: number, rootOf: RootOf): SeaWay | null {
  const best = bestPair(context, part, closed, rootOf);
  if (best === null) {
    return null;
  }
  const { graph, cache } = context;
  const root = rootOf(best.from, best.to);
  const target = root === best.from ? best.to : best.from;
  const path = pathEdges(graph, cache.treeFor(root, target, closed), target)!;
  const edges = Uint16Array.from(root === best.from ? path : path.reverse());
  const gates = Uint8Array.from(gatesAlong(graph, edges));
  const { exporterUse, importerUse, seaNauticalMiles, landKilometres } = best;
  const gateBits = gates.reduce((bits, gate) => bits | (1 << gate), 0);
  return { exporterUse, importerUse, seaNauticalMiles, landKilometres, edges, gates, gateBits };
}

/** The pair of gateways with the shortest way; null where none is connected. */
function bestPair(
  { network, cache, inland, approach }: LaneContext,
  part: SeaPart,
  closed: number,
  rootOf: RootOf,
): Candidate | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  forEachPair(network, part, (from, to, exporterUse, importerUse) => {
    const root = rootOf(from, to);
    const target = root === from ? to : from;
    const atSea = cache.treeFor(root, target, closed).nauticalMiles[target]!;
    const seaNauticalMiles = atSea + approach[exporterUse]! + approach[importerUse]!;
    const landKilometres = inland[exporterUse]! + inland[importerUse]!;
    const kilometres = seaNauticalMiles * KILOMETRES_PER_NAUTICAL_MILE + landKilometres;
    if (kilometres < least) {
      least = kilometres;
      best = { from, to, exporterUse, importerUse, seaNauticalMiles, landKilometres };
    }
  });
  return best;
}
