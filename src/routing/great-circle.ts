import { nauticalMilesBetween } from "../model/distance.ts";
import type { LngLat } from "../model/types.ts";

/** Lanes are drawn along great circles in pieces of at most this length. */
export const LANE_STEP_NAUTICAL_MILES = 100;

const RADIANS = Math.PI / 180;

/** The longitude that continues from `previous` without a jump; may lie beyond ±180°. */
export function continuedLongitude(previous: number, longitude: number): number {
  return longitude + 360 * Math.round((previous - longitude) / 360);
}

/** The point at a part (0–1) of the great circle; its longitude continues from the first point. */
export function alongGreatCircle(from: LngLat, to: LngLat, part: number): LngLat {
  const [p, q] = [toSphere(from), toSphere(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, p[0] * q[0] + p[1] * q[1] + p[2] * q[2])));
  if (angle < 1e-9) {
    return from;
  }
  const [m, n] = [Math.sin((1 - part) * angle) / Math.sin(angle), Math.sin(part * angle) / Math.sin(angle)];
  const [x, y, z] = [p[0] * m + q[0] * n, p[1] * m + q[1] * n, p[2] * m + q[2] * n];
  const longitude = Math.atan2(y, x) / RADIANS;
  return [continuedLongitude(from[0], longitude), Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Points of the great circle, both ends too, at most `step` nautical miles apart; longitudes continuous. */
export function greatCirclePoints(from: LngLat, to: LngLat, step: number): LngLat[] {
  const pieces = Math.max(1, Math.ceil(nauticalMilesBetween(...from, ...to) / step));
  const between = Array.from({ length: pieces - 1 }, (_, at) => alongGreatCircle(from, to, (at + 1) / pieces));
  const last = between.at(-1) ?? from;
  return [from, ...between, [continuedLongitude(last[0], to[0]), to[1]]];
}

function toSphere([longitude, latitude]: LngLat): readonly [number, number, number] {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(lambda) * Math.cos(phi), Math.sin(lambda) * Math.cos(phi), Math.sin(phi)];
}
