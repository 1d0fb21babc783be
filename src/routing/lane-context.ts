import type { SeaPart } from "../model/lane-plans.ts";
import type { LaneNetwork } from "../model/lanes.ts";
import type { LngLat } from "../model/types.ts";
import type { LaneGraph } from "./lane-graph.ts";
import type { PathCache } from "./path-cache.ts";

/** Where a country's goods are taken to start or end on land: iso3 → label point. */
export type LandPoints = ReadonlyMap<string, LngLat>;

/** What a router knows of its network. */
export interface LaneContext {
  readonly network: LaneNetwork;
  readonly graph: LaneGraph;
  readonly cache: PathCache;
  readonly countries: LandPoints;
  /** Straight kilometres between place on land and port, by use; 0 where there is no land leg. */
  readonly inland: Float64Array;
  /** Nautical miles between port and node, by use. */
  readonly approach: Float64Array;
}

/** Every pair of gateways of a part of a flow, as nodes and as numbers of `uses`. */
export function forEachPair(
  { places }: LaneNetwork,
  part: SeaPart,
  visit: (from: number, to: number, exporterUse: number, importerUse: number) => void,
): void {
  const nodeOf = (use: number) => places.gateways[places.uses[use]!.gateway]!.node;
  for (const exporterUse of part.exporterUses) {
    for (const importerUse of part.importerUses) {
      visit(nodeOf(exporterUse), nodeOf(importerUse), exporterUse, importerUse);
    }
  }
}
