import type { MultiPolygon as GeoMultiPolygon, Position } from "geojson";
import { feature, mergeArcs } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { type Area, onAntimeridian, polygonsOf, type Rings, withPolygons } from "./geometry.ts";
import { shareLines } from "./topologies.ts";

/** Parts west of this longitude are the far side of a country whose middle lies in the east. */
const FAR_SIDE_DEGREES = -150;

/**
 * Joins the two halves of a country that the publisher cut at ±180°: the far half is moved by 360° (Chukotka then runs
 * to 190° east) and the cut is dissolved, so that no fill or outline has a seam there. MapLibre wraps such longitudes.
 */
export function stitchAntimeridian<P>(area: Area<P>): Area<P> {
  const polygons = polygonsOf(area).map((rings) => rings.map(tidyCut));
  const [near, far] = [polygons.filter((rings) => !isFarSide(rings)), polygons.filter(isFarSide)];
  const moved = far.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x! + 360, y!])));
  const touching = [...near, ...moved].filter(touchesCut);
  const apart = [...near, ...moved].filter((rings) => !touchesCut(rings));
  return withPolygons(area, [...apart, ...dissolve(touching)]);
}

function isFarSide(rings: Rings): boolean {
  return rings[0]!.every((position) => position[0]! < FAR_SIDE_DEGREES);
}

function touchesCut(rings: Rings): boolean {
  return rings[0]!.some(onAntimeridian);
}

/** Both sides must have the same corners on the cut: rounds them to 0.01° and drops what lies between. */
function tidyCut(ring: Position[]): Position[] {
  const snapped = ring.map((position) =>
    onAntimeridian(position) ? [Math.sign(position[0]!) * 180, Math.round(position[1]! * 100) / 100] : position,
  );
  return snapped.filter((position, i) => {
    const [before, after] = [snapped[i - 1], snapped[i + 1]];
    return !(before && after && [before, position, after].every(onAntimeridian));
  });
}

function dissolve(polygons: Rings[]): Rings[] {
  if (polygons.length === 0) {
    return [];
  }
  const parts = shareLines({ parts: { type: "MultiPolygon", coordinates: polygons } });
  const merged = mergeArcs(parts, [parts.objects["parts"] as Polygon | MultiPolygon]);
  return (feature(parts, merged).geometry as GeoMultiPolygon).coordinates;
}
