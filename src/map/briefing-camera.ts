import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapCamera } from "../state/briefing-types.ts";
import { briefingZoom, zoomOnMap } from "../state/map-camera.ts";
import { flyTo } from "./camera.ts";

type Camera = NonNullable<ReturnType<MapCamera["rest"]>>;

/** Highest latitude of a camera: beyond it the flat map ends. Degrees. */
const HIGHEST_LATITUDE = 85;

/** Tells where the map comes to rest. */
export function tellCamera(map: MapLibreMap, tell: (camera: Camera) => void): void {
  const now = () => {
    const { lng, lat } = map.getCenter().wrap();
    const latitude = Math.min(HIGHEST_LATITUDE, Math.max(-HIGHEST_LATITUDE, lat));
    tell({ longitude: lng, latitude, zoom: briefingZoom(map.getZoom(), map.getContainer().clientWidth) });
  };
  map.on("moveend", now);
  now();
}

/**
 * Looks where it is asked to. Until the reader moves the map by hand, a change of its size keeps the same land in view:
 * the way to full screen and back.
 */
export function createLook(map: MapLibreMap): (camera: Camera) => void {
  let wanted: Camera | null = null;
  const place = (camera: Camera) => {
    const zoom = zoomOnMap(camera.zoom, map.getContainer().clientWidth);
    // On a phone the land of a briefing may need a smaller world than readers get by themselves.
    map.setMinZoom(Math.min(0, zoom));
    return [camera.longitude, camera.latitude, zoom] as const;
  };
  map.on("movestart", (event) => {
    if ("originalEvent" in event && event.originalEvent instanceof UIEvent) {
      wanted = null;
    }
  });
  map.on("resize", () => {
    if (wanted !== null && map.isMoving()) {
      flyTo(map, ...place(wanted));
    } else if (wanted !== null) {
      const [longitude, latitude, zoom] = place(wanted);
      map.jumpTo({ center: [longitude, latitude], zoom });
    }
  });
  return (camera) => {
    wanted = camera;
    flyTo(map, ...place(camera));
  };
}
