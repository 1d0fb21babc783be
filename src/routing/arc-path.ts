import { lngLatToWorld, worldToLngLat } from "@math.gl/web-mercator";
import { alongGreatCircle, angleBetween, continuedLongitude } from "../model/sphere.ts";
import type { LngLat } from "../model/types.ts";

/**
 * Shape of a schematic flow arc. The vertex shader (src/layers/flow-shader.ts) draws the same formulas;
 * this is the reference that tests assert and that the camera uses to frame a flow.
 */

/**
 * Degrees of longitude by which the way over the Pacific may be longer and still be taken. Chile, Peru and Argentina
 * are as far from China eastwards (169–180°) as westwards, but their ships and the great circle cross the Pacific.
 */
const PACIFIC_BONUS_DEGREES = 24;
const AMERICAS: readonly [number, number] = [-170, -30];
const ASIA_PACIFIC: readonly [number, number] = [90, 180];

/** Sideways bow of a flat arc, as a part of its length. Always to the same side, so A→B and B→A lie apart. */
export const FLAT_BEND = 0.16;
/** Above this angle two places are nearly antipodal and the great circle between them is arbitrary. */
const ANTIPODAL_DEGREES = 150;
/** Height of a globe arc over the surface at its middle, as a part of the radius and the angle in radians. */
export const GLOBE_LIFT = 0.07;
/** Both ends with continuous longitudes: the target may lie beyond ±180° so that the straight way is the right one. */
export function arcEnds(source: LngLat, target: LngLat): { source: LngLat; target: LngLat } {
  let delta = target[0] - source[0];
  delta = ((delta + 540) % 360) - 180;
  const bonus = crossesPacific(source, target) ? PACIFIC_BONUS_DEGREES : 0;
  const westbound = source[0] < 0;
  const awayFromPacific = westbound ? delta > 0 : delta < 0;
  if (bonus > 0 && awayFromPacific && 360 - Math.abs(delta) <= Math.abs(delta) + bonus) {
    delta += westbound ? -360 : 360;
  }
  return { source, target: [source[0] + delta, target[1]] };
}

function crossesPacific(a: LngLat, b: LngLat): boolean {
  return (within(a, AMERICAS) && within(b, ASIA_PACIFIC)) || (within(b, AMERICAS) && within(a, ASIA_PACIFIC));
}

function within(point: LngLat, [west, east]: readonly [number, number]): boolean {
  return point[0] >= west && point[0] <= east;
}

/** True where the globe arc follows longitudes and latitudes in place of the great circle (nearly antipodal ends). */
export function isNearlyAntipodal(source: LngLat, target: LngLat): boolean {
  return angleBetween(source, target) > ANTIPODAL_DEGREES;
}

/** Points of the flat arc, `count` of them, longitudes continuous (may lie beyond ±180°). */
export function flatArcPath(from: LngLat, to: LngLat, count = 33, bend = FLAT_BEND): LngLat[] {
  const { source, target } = arcEnds(from, to);
  const start = lngLatToWorld([...source]);
  const end = lngLatToWorld([...target]);
  const control = controlPoint(start, end, bend);
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    return worldToLngLat([...quadratic(start, control, end, t)]);
  });
}

/** Points of the globe arc's foot on the surface, longitudes continuous. */
export function globeArcPath(from: LngLat, to: LngLat, count = 33): LngLat[] {
  const { source, target } = arcEnds(from, to);
  const linear = isNearlyAntipodal(source, target);
  let previous = source[0];
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const point = linear ? mixLngLat(source, target, t) : alongGreatCircle(source, target, t);
    previous = continuedLongitude(previous, point[0]);
    return [previous, point[1]] as const;
  });
}

type Pair = readonly [number, number];

function controlPoint(start: Pair, end: Pair, bend: number): Pair {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  // Left of the direction of travel; twice the bow, since a quadratic reaches half of its control point.
  return [(start[0] + end[0]) / 2 - dy * bend * 2, (start[1] + end[1]) / 2 + dx * bend * 2];
}

function quadratic(a: Pair, b: Pair, c: Pair, t: number): Pair {
  const u = 1 - t;
  return [u * u * a[0] + 2 * u * t * b[0] + t * t * c[0], u * u * a[1] + 2 * u * t * b[1] + t * t * c[1]];
}

function mixLngLat(a: LngLat, b: LngLat, t: number): LngLat {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
