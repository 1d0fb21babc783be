import { chokepointBits } from "../model/chokepoints.ts";
import type { LanePlanner } from "../model/lane-plans.ts";
import { type Reach, type ReachPlace, reachKilometres } from "../model/reach.ts";
import { kilometresBetween } from "../model/sphere.ts";
import type { MineralId } from "../model/types.ts";
import { forEachPair, type LaneContext } from "./lane-context.ts";
import type { LaneOptions } from "./lane-options.ts";

/**
 * The shortest way from one place to others, in the order of `targets`; null where none is known or left. Within a
 * country and between countries that trade by land the way is the straight line; else it goes straight to a port that
 * the country's trade in the mineral takes, over sea, and straight on.
 */
export function reachAll(
  context: LaneContext,
  planner: LanePlanner,
  from: ReachPlace,
  targets: readonly ReachPlace[],
  mineral: MineralId | "",
  { closed }: LaneOptions,
): (Reach | null)[] {
  const bits = chokepointBits(closed);
  return targets.map((to) => {
    const plan = from.iso3 === to.iso3 ? null : planner({ exporter: from.iso3, importer: to.iso3, mineral });
    if (plan === null || plan.kind === "land") {
      return { kind: "land", seaNauticalMiles: 0, landKilometres: kilometresBetween(from, to) };
    }
    return plan.kind === "unknown" ? null : bySea(context, plan.parts, from, to, bits);
  });
}

function bySea(
  { network, cache, approach }: LaneContext,
  parts: readonly Parameters<typeof forEachPair>[1][],
  from: ReachPlace,
  to: ReachPlace,
  closed: number,
): Reach | null {
  const { uses, gateways } = network.places;
  const portOf = (use: number) => gateways[uses[use]!.gateway]!;
  let best: Reach | null = null;
  for (const part of parts) {
    forEachPair(network, part, (start, end, exporterUse, importerUse) => {
      const atSea = cache.treeFor(start, end, closed).nauticalMiles[end]!;
      const way: Reach = {
        kind: "sea",
        seaNauticalMiles: atSea + approach[exporterUse]! + approach[importerUse]!,
        landKilometres: kilometresBetween(from, portOf(exporterUse)) + kilometresBetween(portOf(importerUse), to),
      };
      if (atSea < Number.POSITIVE_INFINITY && (best === null || reachKilometres(way) < reachKilometres(best))) {
        best = way;
      }
    });
  }
  return best;
}
