import { type ChokepointId, chokepointBits, POLAR_PASSAGES } from "../model/chokepoints.ts";
import { createLanePlanner, type LanePlanner, type SeaPart } from "../model/lane-plans.ts";
import type { LaneFlow, LaneNetwork, LanePreset } from "../model/lanes.ts";
import type { LaneLines, RoutedFlows } from "../model/lanes-view.ts";
import type { Reach, ReachPlace } from "../model/reach.ts";
import { KILOMETRES_PER_NAUTICAL_MILE, nauticalMilesBetween } from "../model/sphere.ts";
import type { MineralId } from "../model/types.ts";
import { forEachPair, type LandPoints, type LaneContext } from "./lane-context.ts";
import { buildLaneGraph, type LaneGraph } from "./lane-graph.ts";
import { laneLines, overlandPoints } from "./lane-lines.ts";
import type { LaneOptions } from "./lane-options.ts";
import { createLaneShapes } from "./lane-shapes.ts";
import { passedAmounts } from "./passed-amounts.ts";
import { createPathCache } from "./path-cache.ts";
import { reachAll } from "./reach.ts";
import { createSeaWays, type RootOf, type SeaWays } from "./sea-ways.ts";
import { createWayList, type WayList } from "./way-list.ts";

/** Routes flows over one network and keeps what it has found. */
export interface LaneRouter {
  readonly graph: LaneGraph;
  /** Ways, amounts and lines of the flows. Flows of a country with itself must not be among them. */
  route(flows: readonly LaneFlow[], options: LaneOptions): RoutedFlows;
  /** Lines of some of the flows of a routing that this router made. */
  linesOf(routed: RoutedFlows, isWanted: (flow: LaneFlow) => boolean): LaneLines;
  /** The shortest way from one place to others, in their order; null where none is known or left (see reach.ts). */
  reach(from: ReachPlace, to: readonly ReachPlace[], mineral: MineralId | "", options: LaneOptions): (Reach | null)[];
  /** Nautical miles of the shortest way between two nodes, Infinity where none leads. */
  nauticalMiles(from: number, to: number, closed: readonly ChokepointId[]): number;
  /** Shortest-path trees made since the start. */
  readonly computed: () => number;
}

/** A router over the files of the lanes. */
export function createLaneRouter(network: LaneNetwork, countries: LandPoints): LaneRouter {
  const graph = buildLaneGraph(network);
  const cache = createPathCache(graph, chokepointBits(POLAR_PASSAGES));
  const inland = inlandKilometres(network);
  const context: LaneContext = { network, graph, cache, countries, inland, approach: approaches(network, graph) };
  const seaWays = createSeaWays(context);
  const shapes = createLaneShapes(graph);
  const planners = new Map<string, LanePlanner>();
  const plannerOf = (presets: readonly LanePreset[]) => {
    const key = [...presets].sort().join(",");
    const planner = planners.get(key) ?? createLanePlanner(network.places, presets);
    planners.set(key, planner);
    return planner;
  };
  return {
    graph,
    computed: cache.computed,
    linesOf: (routed, isWanted) => laneLines(graph, shapes, network.places, countries, routed.flows, routed, isWanted),
    nauticalMiles: (from, to, closed) => cache.treeFor(from, to, chokepointBits(closed)).nauticalMiles[to]!,
    reach: (from, to, mineral, options) => reachAll(context, plannerOf(options.presets), from, to, mineral, options),
    route: (flows, { closed, presets }) => {
      const bits = chokepointBits(closed);
      const list = createWayList();
      const roots = rootsOf(context, flows, plannerOf(presets));
      for (const flow of flows) {
        addWays(context, seaWays, list, flow, plannerOf(presets), bits, roots);
        list.endFlow();
      }
      const ways = list.finish();
      const passed = passedAmounts(flows, ways);
      const closedBits = bits | chokepointBits(POLAR_PASSAGES);
      const lines = laneLines(graph, shapes, network.places, countries, flows, ways);
      return { flows, closed: closedBits, ...ways, passed, lines };
    },
  };
}

function inlandKilometres({ places: { uses, gateways } }: LaneNetwork): Float64Array {
  return Float64Array.from(uses, ({ gateway, inland }) => {
    const [a, b] = [gateways[gateway], gateways[inland]];
    return a && b
      ? nauticalMilesBetween(a.longitude, a.latitude, b.longitude, b.latitude) * KILOMETRES_PER_NAUTICAL_MILE
      : 0;
  });
}

function approaches({ places: { uses, gateways } }: LaneNetwork, graph: LaneGraph): Float64Array {
  return Float64Array.from(uses, ({ gateway }) => {
    const { longitude, latitude, node } = gateways[gateway]!;
    return nauticalMilesBetween(longitude, latitude, graph.longitude[node]!, graph.latitude[node]!);
  });
}

/**
 * Of the two nodes of every pair the one to compute from: that with more partners. One tree from China's port serves all
 * who trade with China. By the pair's lower node × node count + the higher.
 */
function rootsOf({ network }: LaneContext, flows: readonly LaneFlow[], planner: LanePlanner): RootOf {
  const partners = new Map<number, Set<number>>();
  const add = (node: number, other: number) => {
    const known = partners.get(node) ?? new Set<number>();
    partners.set(node, known.add(other));
  };
  const seen = new Set<SeaPart>();
  for (const flow of flows) {
    const plan = planner(flow);
    for (const part of plan.kind === "sea" ? plan.parts : []) {
      if (!seen.has(part)) {
        seen.add(part);
        forEachPair(network, part, (from, to) => {
          add(from, to);
          add(to, from);
        });
      }
    }
  }
  const count = (node: number) => partners.get(node)?.size ?? 0;
  return (a: number, b: number) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    return count(high) > count(low) ? high : low;
  };
}

function addWays(
  context: LaneContext,
  seaWays: SeaWays,
  list: WayList,
  flow: LaneFlow,
  planner: LanePlanner,
  closed: number,
  rootOf: RootOf,
): void {
  const plan = planner(flow);
  if (plan.kind === "unknown") {
    list.addUnknown();
  } else if (plan.kind === "land") {
    list.addLand(plan.rule, overlandKilometres(context, flow, plan.rule));
  } else {
    for (const part of plan.parts) {
      const way = seaWays(part, closed, rootOf);
      if (way === null) {
        list.addCutOff(part.weight, part.exporterUses[0]!, part.importerUses[0]!);
      } else {
        list.addSea(part.weight, way);
      }
    }
  }
}

function overlandKilometres({ network: { places }, countries }: LaneContext, flow: LaneFlow, rule: number): number {
  const points = overlandPoints(places, countries, flow, rule);
  return points
    .slice(1)
    .reduce((sum, point, at) => sum + nauticalMilesBetween(...points[at]!, ...point) * KILOMETRES_PER_NAUTICAL_MILE, 0);
}
