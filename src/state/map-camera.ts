import { createSignal } from "solid-js";
import { STORY_LIMITS, STORY_MAP_WIDTH, type StoryCamera } from "../story/story.ts";

/** Where the map looks: what it is asked for, and what it tells. */
export function createMapCamera() {
  const [rest, setRest] = createSignal<StoryCamera | null>(null);
  const [cameraRequest, setCameraRequest] = createSignal<StoryCamera | null>(null);
  return {
    // Another object each time: to be asked for the same place again means something once the reader has moved.
    camera: { rest, lookAt: (wanted: StoryCamera) => setCameraRequest({ ...wanted }) },
    cameraRequest,
    setCamera: (at: StoryCamera) => setRest(at),
  };
}

/** On a phone the whole world is less than half as wide as MapLibre's at zoom 0; smaller nothing can be read. */
const LEAST_ZOOM_ON_MAP = -1;

/** The zoom at which a map of this width shows the land that a story's camera means. */
export function zoomOnMap(storyZoom: number, mapWidth: number): number {
  return Math.max(LEAST_ZOOM_ON_MAP, storyZoom + widening(mapWidth));
}

/** The zoom of a story's camera for what a map of this width shows. */
export function storyZoom(zoomOnMap: number, mapWidth: number): number {
  const { least, most } = STORY_LIMITS.zoom;
  return Math.min(most, Math.max(least, zoomOnMap - widening(mapWidth)));
}

function widening(mapWidth: number): number {
  return Math.log2(Math.max(1, mapWidth) / STORY_MAP_WIDTH);
}
