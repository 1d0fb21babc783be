import type { LanePlaces } from "../model/lanes.ts";
import { type RoutedFlows, WAY_KINDS } from "../model/lanes-view.ts";
import { KILOMETRES_PER_NAUTICAL_MILE } from "../model/sphere.ts";
import type { ArcRole } from "../model/views.ts";
import type { FlowWay, FlowWayKind, WayOf } from "./flow-rows.ts";

/** Ways of the flows of a routing by pair and role: the largest where an arc has several minerals or ways. */
export function waysOf(routed: RoutedFlows, places: LanePlaces): WayOf {
  const largest = new Map<string, { readonly amount: number; readonly way: FlowWay | null }>();
  routed.flows.forEach(({ exporter, importer, role, amount }, flow) => {
    const key = keyOf(exporter, importer, role);
    for (let way = routed.firstWay[flow]!; way < routed.firstWay[flow + 1]!; way += 1) {
      const part = amount * routed.weight[way]!;
      if (part > (largest.get(key)?.amount ?? -1)) {
        largest.set(key, { amount: part, way: wayAt(routed, places, way) });
      }
    }
  });
  return (exporter, importer, role) => largest.get(keyOf(exporter, importer, role))?.way ?? null;
}

function keyOf(exporter: string, importer: string, role: ArcRole): string {
  return `${exporter}-${importer}-${role}`;
}

function wayAt(routed: RoutedFlows, places: LanePlaces, way: number): FlowWay | null {
  const kind = WAY_KINDS[routed.kind[way]!];
  if (kind !== "sea" && kind !== "land") {
    return null;
  }
  const land = routed.landKilometres[way]! / KILOMETRES_PER_NAUTICAL_MILE;
  const sea = kind === "sea" ? routed.seaNauticalMiles[way]! : 0;
  const by: FlowWayKind =
    kind === "land" ? places.overland[routed.overland[way]!]!.mode : land > 0 ? "sea-and-land" : "sea";
  return { by, nauticalMiles: sea + land };
}
