import type { MultiPolygon, Polygon, Position } from "geojson";

const KM_PER_DEGREE = 111.195;
/** Height of a row of the index, in degrees of latitude. */
const BAND_DEGREES = 0.5;
const BANDS = 180 / BAND_DEGREES;
/** Lines may reach this far beyond ±180° (degrees): shores are repeated there. */
const OVERLAP_DEGREES = 70;

/** x1, y1, x2, y2 of a piece of an outline, degrees. */
type Segment = readonly [number, number, number, number];

/** Land by its outlines, for lines that are straight in longitude and latitude. */
export interface LandIndex {
  /** True on land. Degrees. */
  isLand(longitude: number, latitude: number): boolean;
  /** Kilometres of the line that lie on land. Longitudes may lie beyond ±180°, but must be continuous. */
  landKilometres(from: Position, to: Position): number;
  /** Kilometres from the point to the nearest shore, at most `reach`; 0 on land. */
  clearanceKilometres(longitude: number, latitude: number, reach: number): number;
}

/**
 * An index of land by even-odd crossing: a border that two countries share is there twice and cancels out.
 * Shapes may reach beyond ±180°.
 */
export function landIndex(shapes: readonly (Polygon | MultiPolygon)[]): LandIndex {
  const rings = shapes.flatMap(ringsOf).flatMap(atBothEnds);
  const inside = bandsOf(rings.flatMap(segmentsOf));
  const near = bandsOf(rings.flatMap(segmentsOf).flatMap(withOverlap));
  const isLand = (longitude: number, latitude: number) => isInside(inside, wrapped(longitude), latitude);
  return {
    isLand,
    landKilometres: ([x1, y1], [x2, y2]) => {
      const shift = wrapped(x1!) - x1!;
      return kilometresInside(near, isLand, [x1! + shift, y1!, x2! + shift, y2!]);
    },
    clearanceKilometres: (longitude, latitude, reach) =>
      isLand(longitude, latitude) ? 0 : kilometresToShore(near, wrapped(longitude), latitude, reach),
  };
}

function ringsOf(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
}

/** A ring beyond ±180° stands at the other end of the map too. */
function atBothEnds(ring: Position[]): Position[][] {
  const longitudes = ring.map((position) => position[0]!);
  const shift = Math.max(...longitudes) > 180.0001 ? -360 : Math.min(...longitudes) < -180.0001 ? 360 : 0;
  return shift === 0 ? [ring] : [ring, ring.map(([x, y]) => [x! + shift, y!])];
}

function segmentsOf(ring: Position[]): Segment[] {
  return ring.slice(1).map((end, at) => [ring[at]![0]!, ring[at]![1]!, end[0]!, end[1]!]);
}

function withOverlap(segment: Segment): Segment[] {
  const shifted = [-360, 360].map((by): Segment => [segment[0] + by, segment[1], segment[2] + by, segment[3]]);
  return [segment, ...shifted.filter(([x]) => Math.abs(x) < 180 + OVERLAP_DEGREES)];
}

function bandAt(latitude: number): number {
  return Math.min(BANDS - 1, Math.max(0, Math.floor((latitude + 90) / BAND_DEGREES)));
}

/** Segments by band; one that spans several bands stands in each. */
function bandsOf(segments: readonly Segment[]): readonly Segment[][] {
  const bands: Segment[][] = Array.from({ length: BANDS }, () => []);
  for (const segment of segments) {
    const last = bandAt(Math.max(segment[1], segment[3]));
    for (let band = bandAt(Math.min(segment[1], segment[3])); band <= last; band += 1) {
      bands[band]!.push(segment);
    }
  }
  return bands;
}

function wrapped(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360);
}

function isInside(bands: readonly Segment[][], x: number, y: number): boolean {
  let odd = false;
  for (const [x1, y1, x2, y2] of bands[bandAt(y)]!) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
      odd = !odd;
    }
  }
  return odd;
}

/** Parts of the way, 0–1, where it crosses an outline, ascending. */
function crossings(bands: readonly Segment[][], [x1, y1, x2, y2]: Segment): number[] {
  const found = new Map<Segment, number>();
  const [west, east] = [Math.min(x1, x2), Math.max(x1, x2)];
  const last = bandAt(Math.max(y1, y2));
  for (let band = bandAt(Math.min(y1, y2)); band <= last; band += 1) {
    for (const shore of bands[band]!) {
      if (Math.max(shore[0], shore[2]) >= west && Math.min(shore[0], shore[2]) <= east && !found.has(shore)) {
        const part = crossing([x1, y1, x2, y2], shore);
        if (part !== null) {
          found.set(shore, part);
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a - b);
}

/** Where a line crosses another, as a part of the first, or null. A touching end counts once. */
function crossing(a: Segment, b: Segment): number | null {
  const [dx, dy] = [a[2] - a[0], a[3] - a[1]];
  const side = (x: number, y: number) => dx * (y - a[1]) - dy * (x - a[0]);
  const [before, after] = [side(b[0], b[1]), side(b[2], b[3])];
  if (before > 0 === after > 0) {
    return null;
  }
  const along = before / (before - after);
  const [x, y] = [b[0] + (b[2] - b[0]) * along, b[1] + (b[3] - b[1]) * along];
  const part = Math.abs(dx) > Math.abs(dy) ? (x - a[0]) / dx : (y - a[1]) / dy;
  return part > 0 && part <= 1 ? part : null;
}

function kilometresInside(
  bands: readonly Segment[][],
  isLand: (x: number, y: number) => boolean,
  line: Segment,
): number {
  const [x1, y1, x2, y2] = line;
  let inside = isLand(x1, y1);
  let [from, sum] = [0, 0];
  for (const part of [...crossings(bands, line), 1]) {
    sum += inside ? part - from : 0;
    inside = !inside;
    from = part;
  }
  const scale = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return sum * Math.hypot((x2 - x1) * scale, y2 - y1) * KM_PER_DEGREE;
}

function kilometresToShore(bands: readonly Segment[][], x: number, y: number, reach: number): number {
  const scale = Math.max(0.01, Math.cos((y * Math.PI) / 180));
  const degrees = reach / KM_PER_DEGREE;
  let nearest = degrees;
  for (let band = bandAt(y - degrees); band <= bandAt(y + degrees); band += 1) {
    for (const [x1, y1, x2, y2] of bands[band]!) {
      if (Math.min(x1, x2) - x < degrees / scale && x - Math.max(x1, x2) < degrees / scale) {
        nearest = Math.min(nearest, distanceToSegment((x1 - x) * scale, y1 - y, (x2 - x) * scale, y2 - y));
      }
    }
  }
  return nearest * KM_PER_DEGREE;
}

/** Distance of the origin from a segment. */
function distanceToSegment(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
