import type { LaneFlow } from "../model/lanes.ts";
import { closureEffects, type LaneLines, type RoutedFlows } from "../model/lanes-view.ts";
import type { ChosenFlow, LaneReply, LaneRequest, LaneResult } from "./lane-messages.ts";
import type { LaneOptions } from "./lane-options.ts";
import { createLaneRouter, type LaneRouter } from "./lane-router.ts";

type Comparer = (flows: readonly LaneFlow[], options: LaneOptions, chosen: ChosenFlow | null) => LaneResult;

/** Routes flows and compares with nothing closed and the usual ports; the last routing of each kind is kept. */
export function createComparer(router: LaneRouter): Comparer {
  const open = createKept(router);
  const closed = createKept(router);
  return (flows, options, chosen) => {
    const isUsual = options.closed.length === 0 && options.presets.length === 0;
    const before = open(flows, USUAL);
    const routed = isUsual ? before : closed(flows, options);
    const effects = isUsual ? null : closureEffects(before, routed);
    return { routed, effects, chosen: chosen && chosenLines(router, routed, chosen) };
  };
}

const USUAL: LaneOptions = { closed: [], presets: [] };

/** Routes, or gives the last routing again where flows and options are the same. */
function createKept(router: LaneRouter): (flows: readonly LaneFlow[], options: LaneOptions) => RoutedFlows {
  let kept: { readonly flows: readonly LaneFlow[]; readonly key: string; readonly routed: RoutedFlows } | null = null;
  return (flows, options) => {
    const key = JSON.stringify([options.closed, options.presets]);
    if (kept === null || kept.flows !== flows || kept.key !== key) {
      kept = { flows, key, routed: router.route(flows, options) };
    }
    return kept.routed;
  };
}

function chosenLines(router: LaneRouter, routed: RoutedFlows, { exporter, importer }: ChosenFlow): LaneLines | null {
  const lines = router.linesOf(routed, (flow) => flow.exporter === exporter && flow.importer === importer);
  return lines.length > 0 ? lines : null;
}

/** Answers requests in the order they come. The first must bring the network; it is not answered. */
export function createLaneAnswers(): (request: LaneRequest) => LaneReply | null {
  let router: LaneRouter | null = null;
  let compare: Comparer | null = null;
  let flows: readonly LaneFlow[] = [];
  return (request) => {
    if (request.type === "network") {
      router = createLaneRouter(request.network, new Map(request.countries));
      compare = createComparer(router);
      return null;
    }
    if (router === null || compare === null) {
      return { id: request.id, error: "No network yet" };
    }
    if (request.type === "reach") {
      return { id: request.id, reach: router.reach(request.from, request.to, request.mineral, request.options) };
    }
    flows = request.flows ?? flows;
    const { routed, effects, chosen } = compare(flows, request.options, request.chosen);
    const { flows: _, ...columns } = routed;
    return { id: request.id, routed: columns, effects, chosen };
  };
}
