import type { LngLat } from "../model/types.ts";
import { globeArcPath } from "../routing/arc-path.ts";

/** Points of a line: enough for a smooth curve, few enough for ten thousand lines in one file. */
const POINTS = 25;

/**
 * The schematic way between two places along the great circle, as parts that lie within ±180° and meet at the
 * antimeridian. Degrees, to about ten metres.
 */
export function greatCircle(from: LngLat, to: LngLat): LngLat[][] {
  return cutAtAntimeridian(globeArcPath(from, to, POINTS)).map((part) => part.map(rounded));
}

/** Cuts a path of continuous longitudes wherever it passes 180° (or 540°, −180° …). */
export function cutAtAntimeridian(path: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [];
  let part: LngLat[] = [];
  let world = worldOf(path[0]?.[0] ?? 0);
  for (const [at, point] of path.entries()) {
    const before = path[at - 1];
    const next = worldOf(point[0]);
    if (before !== undefined && next !== world) {
      const edge = (Math.max(world, next) - 0.5) * 360;
      const latitude = latitudeAt(before, point, edge);
      part.push([edge - world * 360, latitude]);
      parts.push(part);
      part = [[edge - next * 360, latitude]];
      world = next;
    }
    part.push([point[0] - world * 360, point[1]]);
  }
  return [...parts, part].filter(({ length }) => length > 1);
}

/** How many turns of 360° a longitude is away from −180° to 180°. */
function worldOf(longitude: number): number {
  return Math.abs(longitude) <= 180 ? 0 : Math.round(longitude / 360);
}

function latitudeAt(a: LngLat, b: LngLat, longitude: number): number {
  const span = b[0] - a[0];
  return span === 0 ? a[1] : a[1] + ((b[1] - a[1]) * (longitude - a[0])) / span;
}

function rounded([longitude, latitude]: LngLat): LngLat {
  return [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4];
}
