import type { LaneFlow, LaneNetwork } from "../../../src/model/lanes.ts";
import type { RoutedFlows } from "../../../src/model/lanes-view.ts";
import type { LandPoints } from "../../../src/routing/lane-context.ts";
import type { LaneOptions } from "../../../src/routing/lane-options.ts";
import { createLaneRouter } from "../../../src/routing/lane-router.ts";

/** Ways, amounts and lines of flows, computed from nothing. */
export function routeFlows(
  network: LaneNetwork,
  countries: LandPoints,
  flows: readonly LaneFlow[],
  options: LaneOptions,
): RoutedFlows {
  return createLaneRouter(network, countries).route(flows, options);
}

/** Length of a flow at sea: the mean of its ways by their parts; NaN where none of it goes by sea. */
export function seaNauticalMilesOf(routed: RoutedFlows, flow: number): number {
  let [sum, parts] = [0, 0];
  for (let way = routed.firstWay[flow]!; way < routed.firstWay[flow + 1]!; way += 1) {
    if (!Number.isNaN(routed.seaNauticalMiles[way]!)) {
      sum += routed.seaNauticalMiles[way]! * routed.weight[way]!;
      parts += routed.weight[way]!;
    }
  }
  return parts > 0 ? sum / parts : Number.NaN;
}
