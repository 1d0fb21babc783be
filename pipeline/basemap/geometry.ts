import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";

/** A land or water area with its properties. Longitudes may run past 180 where an area spans the antimeridian. */
export type Area<P> = Feature<Polygon | MultiPolygon, P>;
export type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
export type Rings = Position[][];

/** The polygons of an area, each as its rings (outer first). */
export function polygonsOf(area: Area<unknown>): Rings[] {
  return area.geometry.type === "Polygon" ? [area.geometry.coordinates] : area.geometry.coordinates;
}

/** The same area with other polygons. */
export function withPolygons<P>(area: Area<P>, polygons: Rings[]): Area<P> {
  return { ...area, geometry: { type: "MultiPolygon", coordinates: polygons } };
}

/** Planar area of a ring in square degrees: good enough to tell a speck from an island. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    twice += x0 * y1 - x1 * y0;
  }
  return Math.abs(twice) / 2;
}

/** True where the bounding box of a ring holds the point. */
export function boxHolds(ring: readonly Position[], [x, y]: Position): boolean {
  const xs = ring.map((position) => position[0]!);
  const ys = ring.map((position) => position[1]!);
  return Math.min(...xs) <= x! && x! <= Math.max(...xs) && Math.min(...ys) <= y! && y! <= Math.max(...ys);
}

/** True for a position on the cut at ±180° that publishers make through Russia, Fiji and Antarctica. */
export function onAntimeridian(position: Position): boolean {
  return Math.abs(Math.abs(position[0]!) - 180) < 0.0005;
}
