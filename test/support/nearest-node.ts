import { nauticalMilesBetween } from "../../src/model/sphere.ts";
import type { LaneGraph } from "../../src/routing/lane-graph.ts";

/** The node nearest to a point (degrees) and its distance in nautical miles. Every node is looked at: 0.3 ms. */
export function nearestNode(
  graph: LaneGraph,
  longitude: number,
  latitude: number,
): { readonly node: number; readonly nauticalMiles: number } {
  let [node, nauticalMiles] = [-1, Number.POSITIVE_INFINITY];
  for (let at = 0; at < graph.nodeCount; at += 1) {
    const miles = nauticalMilesBetween(longitude, latitude, graph.longitude[at]!, graph.latitude[at]!);
    if (miles < nauticalMiles) {
      [node, nauticalMiles] = [at, miles];
    }
  }
  return { node, nauticalMiles };
}
