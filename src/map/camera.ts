import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * The first view has China near the middle, Africa and Europe to the left, the Americas to the right, so that the
 * Pacific is whole. Degrees.
 */
const FIRST_CENTRE: readonly [number, number] = [128, 16];
/** Size of the mercator world at zoom 0, in CSS pixels. */
const WORLD_PIXELS = 512;

/** Zoom at which the whole world just fills the width (flat) or the globe fills the smaller side. */
export function firstZoom(width: number, height: number, globe: boolean): number {
  const room = globe ? Math.min(width, height) * 1.35 : Math.max(width, height * 0.9);
  return Math.max(0, Math.log2(room / WORLD_PIXELS));
}

/** Camera for a container when the link's hash brings none. */
export function firstCamera(container: HTMLElement, globe: boolean): { center: [number, number]; zoom: number } {
  const zoom = firstZoom(container.clientWidth, container.clientHeight, globe);
  return { center: [...FIRST_CENTRE], zoom: zoom + (globe ? 0 : 0.05) };
}

/** Flies there, or jumps under reduced motion (MapLibre does so by itself). */
export function flyTo(map: MapLibreMap, longitude: number, latitude: number, zoom: number): void {
  map.flyTo({ center: [longitude, latitude], zoom, duration: 1600 });
}
