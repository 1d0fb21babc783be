import type { LngLat } from "./types.ts";

/** Mean radius of the earth in nautical miles: the figure that the checked routes were computed with. */
export const EARTH_NAUTICAL_MILES = 3440.065;
export const KILOMETRES_PER_NAUTICAL_MILE = 1.852;

const RADIANS = Math.PI / 180;
/** Radians: nearer than this two places are one, and no great circle leads from one to the other. */
const SAME_PLACE = 1e-9;

/** Distance over the surface in nautical miles (haversine). Degrees. */
export function nauticalMilesBetween(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const a = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2;
  const b = Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  const chord = a + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * b;
  return 2 * EARTH_NAUTICAL_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Straight distance between two places in kilometres. Degrees. */
export function kilometresBetween(
  a: { readonly longitude: number; readonly latitude: number },
  b: { readonly longitude: number; readonly latitude: number },
): number {
  return nauticalMilesBetween(a.longitude, a.latitude, b.longitude, b.latitude) * KILOMETRES_PER_NAUTICAL_MILE;
}

/** Angle between two places as seen from the centre of the earth, in degrees. */
export function angleBetween(a: LngLat, b: LngLat): number {
  return angleOf(toSphere(a), toSphere(b)) / RADIANS;
}

/** The longitude that continues from `previous` without a jump; may lie beyond ±180°. */
export function continuedLongitude(previous: number, longitude: number): number {
  return longitude + 360 * Math.round((previous - longitude) / 360);
}

/** The point at a part (0–1) of the great circle; its longitude continues from the first point. */
export function alongGreatCircle(from: LngLat, to: LngLat, part: number): LngLat {
  const [p, q] = [toSphere(from), toSphere(to)];
  const angle = angleOf(p, q);
  if (angle < SAME_PLACE) {
    return from;
  }
  const [m, n] = [Math.sin((1 - part) * angle) / Math.sin(angle), Math.sin(part * angle) / Math.sin(angle)];
  const [x, y, z] = [p[0] * m + q[0] * n, p[1] * m + q[1] * n, p[2] * m + q[2] * n];
  const longitude = Math.atan2(y, x) / RADIANS;
  return [continuedLongitude(from[0], longitude), Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/**
 * Where a place lies on the globe as seen from far above `centre`: parts of the radius to the east and to the north,
 * and whether it is on this side.
 */
export function onDisc(centre: LngLat, [longitude, latitude]: LngLat) {
  const turn = (longitude - centre[0]) * RADIANS;
  const [sin0, cos0] = [Math.sin(centre[1] * RADIANS), Math.cos(centre[1] * RADIANS)];
  const [sin, cos] = [Math.sin(latitude * RADIANS), Math.cos(latitude * RADIANS)];
  return {
    east: cos * Math.sin(turn),
    north: cos0 * sin - sin0 * cos * Math.cos(turn),
    isInFront: sin0 * sin + cos0 * cos * Math.cos(turn) > 0,
  };
}

type Vector = readonly [number, number, number];

function toSphere([longitude, latitude]: LngLat): Vector {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(lambda) * Math.cos(phi), Math.sin(lambda) * Math.cos(phi), Math.sin(phi)];
}

function angleOf(p: Vector, q: Vector): number {
  return Math.acos(Math.min(1, Math.max(-1, p[0] * q[0] + p[1] * q[1] + p[2] * q[2])));
}
