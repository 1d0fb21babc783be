import type { Position } from "geojson";
import { presimplify, simplify } from "topojson-simplify";
import type { Topology } from "topojson-specification";
import { type Area, type Areas, boxHolds, onAntimeridian, polygonsOf, ringArea, withPolygons } from "./geometry.ts";
import { areasOf, type Plain, shareLines } from "./topologies.ts";

/** How much is left out. Weights are areas of triangles in square degrees (Visvalingam). */
export interface Detail {
  readonly minWeight: number;
  /** Smaller polygons (square degrees) are dropped, but never the largest of an area. */
  readonly minArea: number;
}

/** Points that an island keeps at least, so that small ones stay shapes and do not collapse to a line. */
const ISLAND_POINTS = 7;

/** Areas with shared borders kept shared: the costly part of simplifying, done once for all levels of detail. */
export function weighShapes<P extends object>(areas: Areas<P>): Topology {
  const weighed = presimplify(shareLines({ shapes: areas }) as Plain);
  return { ...weighed, arcs: weighed.arcs.map(protectArc) };
}

/** Simplified areas of `weighShapes`. `kept`: places whose polygon stays whatever its size. */
export function simplifyShapes<P>(weighed: Topology, detail: Detail, kept: readonly Position[] = []): Areas<P> {
  const areas = areasOf<P>(simplify(weighed as Plain, detail.minWeight), "shapes");
  const features = areas.features.map((area) => dropSpecks(area, detail.minArea, kept));
  return { ...areas, features };
}

/** Weights are the third number of a point; infinite means it always stays. */
function protectArc(arc: Position[]): Position[] {
  const weights = arc.map((point) => point[2]!).sort((a, b) => b - a);
  const islandWeight = isRing(arc) ? weights[Math.min(ISLAND_POINTS, weights.length) - 1]! : Number.POSITIVE_INFINITY;
  return arc.map((point) => {
    const stays = point[2]! >= islandWeight || onAntimeridian(point);
    return stays ? [point[0]!, point[1]!, Number.POSITIVE_INFINITY] : point;
  });
}

function isRing(arc: Position[]): boolean {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

function dropSpecks<P>(area: Area<P>, minArea: number, kept: readonly Position[]): Area<P> {
  const polygons = polygonsOf(area);
  const largest = Math.max(...polygons.map((rings) => ringArea(rings[0]!)));
  const staying = polygons.filter(([outer]) => {
    const size = ringArea(outer!);
    return size >= minArea || size === largest || kept.some((place) => boxHolds(outer!, place));
  });
  return withPolygons(
    area,
    staying.map((rings) => rings.filter((ring, i) => i === 0 || ringArea(ring) >= minArea)),
  );
}
