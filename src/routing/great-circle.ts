import { alongGreatCircle, continuedLongitude, nauticalMilesBetween } from "../model/sphere.ts";
import type { LngLat } from "../model/types.ts";

/** Lanes are drawn along great circles in pieces of at most this length. */
export const LANE_STEP_NAUTICAL_MILES = 100;

/** Points of the great circle, both ends too, at most `step` nautical miles apart; longitudes continuous. */
export function greatCirclePoints(from: LngLat, to: LngLat, step: number): LngLat[] {
  const pieces = Math.max(1, Math.ceil(nauticalMilesBetween(...from, ...to) / step));
  const between = Array.from({ length: pieces - 1 }, (_, at) => alongGreatCircle(from, to, (at + 1) / pieces));
  const last = between.at(-1) ?? from;
  return [from, ...between, [continuedLongitude(last[0], to[0]), to[1]]];
}
