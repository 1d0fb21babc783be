import type { Map as MapLibreMap } from "maplibre-gl";
import type { Projection } from "../model/selection.ts";

/**
 * The first view has China near the middle, Africa and Europe to the left, the Americas to the right, so that the
 * Pacific is whole. Degrees.
 */
const FIRST_CENTRE: readonly [number, number] = [133, 22];
/** Size of the mercator world at zoom 0, in CSS pixels. */
const WORLD_PIXELS = 512;

/** Part of the smaller side of the window that the globe fills at first. */
const GLOBE_PART = 0.86;

/** What a map looks at. */
export interface ScreenCamera {
  readonly center: { readonly lng: number; readonly lat: number };
  readonly zoom: number;
  /** Degrees. */
  readonly bearing: number;
}

/** Zoom at which the whole world just fills the width (flat), or the globe most of the smaller side; never below `least`. */
export function firstZoom(width: number, height: number, projection: Projection, least = 0): number {
  // At the equator a globe's diameter is the width of the mercator world divided by π.
  const world = projection === "globe" ? Math.min(width, height) * GLOBE_PART * Math.PI : Math.max(width, height);
  return Math.max(least, Math.log2(world / WORLD_PIXELS));
}

/** Camera for a container when the link's hash brings none. */
export function firstCamera(
  container: HTMLElement,
  projection: Projection,
  leastZoom: number,
): { center: [number, number]; zoom: number } {
  const zoom = firstZoom(container.clientWidth, container.clientHeight, projection, leastZoom);
  return { center: [FIRST_CENTRE[0], projection === "globe" ? 12 : FIRST_CENTRE[1]], zoom };
}

/** Above this zoom a change of projection keeps the zoom: the reader is looking at a place, not at the world. */
const WORLD_VIEW_ZOOM = 3;

/** After a change of projection: the whole world again, where the whole world was in view. */
export function frameWorld(map: MapLibreMap, projection: Projection): void {
  if (map.getZoom() < WORLD_VIEW_ZOOM) {
    const { clientWidth, clientHeight } = map.getContainer();
    map.jumpTo({ zoom: firstZoom(clientWidth, clientHeight, projection, map.getMinZoom()) });
  }
}

/** Flies there, or jumps under reduced motion (MapLibre does so by itself). */
export function flyTo(map: MapLibreMap, longitude: number, latitude: number, zoom: number): void {
  map.flyTo({ center: [longitude, latitude], zoom, duration: 1600 });
}
