import type { Chokepoint } from "../model/lanes.ts";
import type { PassedAmounts } from "../model/lanes-view.ts";
import type { LngLat, SiteTable } from "../model/types.ts";
import { flatArcPath, globeArcPath } from "../routing/arc-path.ts";
import { chokepointRadius } from "./chokepoint-marks.ts";
import type { DrawnArc } from "./flow-attributes.ts";
import { LARGEST_CAPACITY_TONNES, siteRadius } from "./scales.ts";

/** A place where a name would lie under what is drawn over the map. */
export interface Obstacle {
  readonly lngLat: LngLat;
  /** Width in pixels. */
  readonly pixels: number;
}

/** Names step aside for so many sites, the largest: for all of them there would be no room left. */
const MOST_SITES = 160;
/** Arcs thinner than this, in pixels at scale 1, leave a name readable. */
const THIN_ARC_PIXELS = 3;
/** Arcs fainter than this (0–255) lie behind the story. */
const FAINT_ALPHA = 60;
const POINTS_PER_ARC = 33;
/** Where an arc begins it is faint and its point is the country's own: the name may stand there. */
const FIRST_POINT = 3;
/** The head at an arc's end reaches over the country's own point: so many times the width of the arc. */
const HEAD_TIMES = 2;

/** Obstacles of the sites in `rows`. */
export function siteObstacles(sites: SiteTable, rows: Uint32Array, radiusScale: number): Obstacle[] {
  const radius = siteRadius(LARGEST_CAPACITY_TONNES);
  const size = (row: number) => radius(sites.capacityTonnesPerYear[row]!);
  return [...rows]
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_SITES)
    .map((row) => ({
      lngLat: [sites.drawnLongitude[row]!, sites.drawnLatitude[row]!],
      pixels: 2 * size(row) * radiusScale,
    }));
}

/** Obstacles along the arcs that would hide a name. */
export function arcObstacles(arcs: readonly DrawnArc[], onGlobe: boolean, widthScale: number): Obstacle[] {
  const path = onGlobe ? globeArcPath : flatArcPath;
  return arcs
    .filter(({ width, targetColour }) => width >= THIN_ARC_PIXELS && targetColour[3] >= FAINT_ALPHA)
    .flatMap(({ source, target, width }) =>
      path(source, target, POINTS_PER_ARC)
        .slice(FIRST_POINT)
        .map(([longitude, latitude], at, { length }) => ({
          lngLat: [within(longitude), latitude],
          pixels: width * widthScale * (at === length - 1 ? HEAD_TIMES : 1),
        })),
    );
}

/** Obstacles of the chokepoints that are marked. */
export function chokepointObstacles(
  shown: readonly Chokepoint[],
  passed: PassedAmounts,
  radiusScale: number,
): Obstacle[] {
  return shown.map(({ id, longitude, latitude }) => ({
    lngLat: [longitude, latitude],
    pixels: 2 * chokepointRadius(passed, id) * radiusScale,
  }));
}

/** The same place in the one world that the map repeats. */
function within(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
