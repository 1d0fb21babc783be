import type { LngLat } from "../model/types.ts";
import type { LaneGraph } from "./lane-graph.ts";
import { smoothLine } from "./smooth-line.ts";

/** Chains that are kept; a selection draws some hundreds. */
const MOST_KEPT = 4000;

/** The drawn line through nodes of the network: corners rounded, longitudes continuous. */
export type LaneShapes = (nodes: readonly number[]) => readonly LngLat[];

/** Shapes of a network, kept from one routing to the next: closing a strait moves few chains. */
export function createLaneShapes(graph: LaneGraph): LaneShapes {
  const kept = new Map<string, readonly LngLat[]>();
  return (nodes) => {
    const key = nodes.join();
    const known = kept.get(key);
    if (known !== undefined) {
      return known;
    }
    if (kept.size >= MOST_KEPT) {
      kept.clear();
    }
    const corners = nodes.map((node): LngLat => [graph.longitude[node]!, graph.latitude[node]!]);
    const shape = smoothLine(
      corners,
      nodes.map((node) => graph.clearanceKilometres[node]!),
    );
    kept.set(key, shape);
    return shape;
  };
}
