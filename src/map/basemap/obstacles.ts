import type { FeatureCollection, Point } from "geojson";
import type { Obstacle } from "../../layers/label-obstacles.ts";
import { BLANK_PIXELS } from "./labels.ts";

/** Obstacles as features of the map: `size` scales the blank image to the width of each. */
export function obstacleFeatures(obstacles: readonly Obstacle[]): FeatureCollection<Point, { readonly size: number }> {
  return {
    type: "FeatureCollection",
    features: obstacles.map(({ lngLat, pixels }) => ({
      type: "Feature",
      properties: { size: pixels / BLANK_PIXELS },
      geometry: { type: "Point", coordinates: [...lngLat] },
    })),
  };
}
