import type { LaneFlow } from "../model/lanes.ts";
import { closureEffects, type RoutedFlows } from "../model/lanes-view.ts";
import type { LaneReply, LaneRequest, LaneResult } from "./lane-messages.ts";
import { createLaneRouter, type LaneOptions, type LaneRouter } from "./lane-router.ts";

/** Routes flows and compares with nothing closed; the open routing of the last flows is kept. */
export function createComparer(router: LaneRouter): (flows: readonly LaneFlow[], options: LaneOptions) => LaneResult {
  let kept: { readonly flows: readonly LaneFlow[]; readonly presets: string; readonly routed: RoutedFlows } | null =
    null;
  const openRouting = (flows: readonly LaneFlow[], options: LaneOptions): RoutedFlows => {
    const presets = options.presets.join(",");
    if (kept === null || kept.flows !== flows || kept.presets !== presets) {
      kept = { flows, presets, routed: router.route(flows, { ...options, closed: [] }) };
    }
    return kept.routed;
  };
  return (flows, options) => {
    const open = openRouting(flows, options);
    if (options.closed.length === 0) {
      return { routed: open, effects: null };
    }
    const routed = router.route(flows, options);
    return { routed, effects: closureEffects(open, routed) };
  };
}

/** Answers requests in the order they come. The first must bring the network; it is not answered. */
export function createLaneAnswers(): (request: LaneRequest) => LaneReply | null {
  let compare: ReturnType<typeof createComparer> | null = null;
  let flows: readonly LaneFlow[] = [];
  return (request) => {
    if (request.type === "network") {
      compare = createComparer(createLaneRouter(request.network, new Map(request.countries)));
      return null;
    }
    if (compare === null) {
      return { id: request.id, error: "No network yet" };
    }
    flows = request.flows ?? flows;
    const { routed, effects } = compare(flows, request.options);
    const { flows: _, ...columns } = routed;
    return { id: request.id, routed: columns, effects };
  };
}
