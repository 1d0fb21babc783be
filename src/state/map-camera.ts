import { createSignal } from "solid-js";
import { BRIEFING_LIMITS, BRIEFING_MAP_WIDTH, type BriefingCamera } from "../briefing/briefing.ts";

/** Where the map looks: what it is asked for, and what it tells. */
export function createMapCamera() {
  const [rest, setRest] = createSignal<BriefingCamera | null>(null);
  const [cameraRequest, setCameraRequest] = createSignal<BriefingCamera | null>(null);
  return {
    // Another object each time: to be asked for the same place again means something once the reader has moved.
    camera: { rest, lookAt: (wanted: BriefingCamera) => setCameraRequest({ ...wanted }) },
    cameraRequest,
    setCamera: (at: BriefingCamera) => setRest(at),
  };
}

/** On a phone the whole world is less than half as wide as MapLibre's at zoom 0; smaller nothing can be read. */
const LEAST_ZOOM_ON_MAP = -1;

/** The zoom at which a map of this width shows the land that a briefing's camera means. */
export function zoomOnMap(briefingZoom: number, mapWidth: number): number {
  return Math.max(LEAST_ZOOM_ON_MAP, briefingZoom + widening(mapWidth));
}

/** The zoom of a briefing's camera for what a map of this width shows. */
export function briefingZoom(zoomOnMap: number, mapWidth: number): number {
  const { least, most } = BRIEFING_LIMITS.zoom;
  return Math.min(most, Math.max(least, zoomOnMap - widening(mapWidth)));
}

function widening(mapWidth: number): number {
  return Math.log2(Math.max(1, mapWidth) / BRIEFING_MAP_WIDTH);
}
