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
/** Size of the mercator world in common units (deck.gl and MapLibre agree on 512). */
const WORLD = 512;

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

/** Angle between two places as seen from the centre of the earth, in degrees. */
export function angleBetween(a: LngLat, b: LngLat): number {
  const [p, q] = [toSphere(a), toSphere(b)];
  const cosine = p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
  return degrees(Math.acos(Math.min(1, Math.max(-1, cosine))));
}

/** Points of the flat arc, `count` of them, longitudes continuous (may lie beyond ±180°). */
export function flatArcPath(from: LngLat, to: LngLat, count = 33, bend = FLAT_BEND): LngLat[] {
  const { source, target } = arcEnds(from, to);
  const start = toMercator(source);
  const end = toMercator(target);
  const control = controlPoint(start, end, bend);
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    return fromMercator(quadratic(start, control, end, t));
  });
}

/** Points of the globe arc's foot on the surface, longitudes continuous. */
export function globeArcPath(from: LngLat, to: LngLat, count = 33): LngLat[] {
  const { source, target } = arcEnds(from, to);
  const linear = isNearlyAntipodal(source, target);
  let previous = source[0];
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const point = linear ? mixLngLat(source, target, t) : slerp(source, target, t);
    const longitude = point[0] + 360 * Math.round((previous - point[0]) / 360);
    previous = longitude;
    return [longitude, point[1]] as const;
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

function toMercator([longitude, latitude]: LngLat): Pair {
  const y = Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
  return [((longitude + 180) / 360) * WORLD, ((Math.PI + y) / (2 * Math.PI)) * WORLD];
}

function fromMercator([x, y]: Pair): LngLat {
  const latitude = 2 * Math.atan(Math.exp((y / WORLD) * 2 * Math.PI - Math.PI)) - Math.PI / 2;
  return [(x / WORLD) * 360 - 180, degrees(latitude)];
}

function mixLngLat(a: LngLat, b: LngLat, t: number): LngLat {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function slerp(a: LngLat, b: LngLat, t: number): LngLat {
  const angle = radians(angleBetween(a, b));
  if (angle < 1e-6) {
    return a;
  }
  const [p, q] = [toSphere(a), toSphere(b)];
  const [m, n] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
  const point = [p[0] * m + q[0] * n, p[1] * m + q[1] * n, p[2] * m + q[2] * n] as const;
  return [degrees(Math.atan2(point[1], point[0])), degrees(Math.atan2(point[2], Math.hypot(point[0], point[1])))];
}

function toSphere([longitude, latitude]: LngLat): readonly [number, number, number] {
  const [lambda, phi] = [radians(longitude), radians(latitude)];
  return [Math.cos(lambda) * Math.cos(phi), Math.sin(lambda) * Math.cos(phi), Math.sin(phi)];
}

function radians(value: number): number {
  return (value * Math.PI) / 180;
}

function degrees(value: number): number {
  return (value * 180) / Math.PI;
}
