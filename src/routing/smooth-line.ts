import {
  alongGreatCircle,
  continuedLongitude,
  KILOMETRES_PER_NAUTICAL_MILE,
  nauticalMilesBetween,
} from "../model/sphere.ts";
import type { LngLat } from "../model/types.ts";
import { greatCirclePoints, LANE_STEP_NAUTICAL_MILES } from "./great-circle.ts";

/** Corners are cut within this part of the distance to the nearest shore: the curve stays in that circle, so at sea. */
const PART_OF_CLEARANCE = 0.9;
/** Nearer cuts (nautical miles) cannot be seen. */
const LEAST_CUT = 3;
/** Points of a cut corner, between its ends. */
const CURVE_PARTS = [0.25, 0.5, 0.75];

/**
 * A line through the points along great circles, corners rounded where the shore is far enough.
 * @param points degrees; longitudes may jump
 * @param clearanceKilometres distance of each point from the nearest shore; ends are not read
 * @returns degrees, longitudes continuous from the first point on
 */
export function smoothLine(points: readonly LngLat[], clearanceKilometres: ArrayLike<number>): LngLat[] {
  const line = continuous(points);
  const lengths = line.slice(1).map((point, at) => nauticalMilesBetween(...line[at]!, ...point));
  const drawn: LngLat[] = [];
  let from = line[0]!;
  for (let at = 1; at < line.length - 1; at += 1) {
    const room = (clearanceKilometres[at]! * PART_OF_CLEARANCE) / KILOMETRES_PER_NAUTICAL_MILE;
    const cut = Math.min(room, lengths[at - 1]! / 2, lengths[at]! / 2);
    const corner = line[at]!;
    if (cut < LEAST_CUT) {
      addPiece(drawn, from, corner);
      from = corner;
      continue;
    }
    const before = alongGreatCircle(corner, line[at - 1]!, cut / lengths[at - 1]!);
    const after = alongGreatCircle(corner, line[at + 1]!, cut / lengths[at]!);
    addPiece(drawn, from, before);
    drawn.push(before, ...CURVE_PARTS.map((part) => onCurve(before, corner, after, part)));
    from = after;
  }
  addPiece(drawn, from, line.at(-1)!);
  drawn.push(line.at(-1)!);
  // Two cuts may meet in the middle of an edge.
  return drawn.filter((point, at) => at === 0 || !isSame(point, drawn[at - 1]!));
}

function continuous(points: readonly LngLat[]): LngLat[] {
  const line: LngLat[] = [];
  for (const [longitude, latitude] of points) {
    line.push([continuedLongitude(line.at(-1)?.[0] ?? longitude, longitude), latitude]);
  }
  return line;
}

function isSame(a: LngLat, b: LngLat): boolean {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < 1e-6;
}

/** Points of a straight piece, without its last. */
function addPiece(drawn: LngLat[], from: LngLat, to: LngLat): void {
  drawn.push(...greatCirclePoints(from, to, LANE_STEP_NAUTICAL_MILES).slice(0, -1));
}

function onCurve(a: LngLat, b: LngLat, c: LngLat, part: number): LngLat {
  const u = 1 - part;
  const mix = (x: number, y: number, z: number) => u * u * x + 2 * u * part * y + part * part * z;
  return [mix(a[0], b[0], c[0]), mix(a[1], b[1], c[1])];
}
