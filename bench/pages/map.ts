import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

setWorkerUrl(workerUrl);

/** A MapLibre map with the atlas' own countries as one flat fill: the least that could be shown. */
export async function plainMap(topology: Topology): Promise<MapLibreMap> {
  const map = new MapLibreMap({
    container: "map",
    center: [128, 16],
    zoom: 1,
    attributionControl: false,
    style: {
      version: 8,
      sources: { land: { type: "geojson", data: feature(topology, topology.objects["countries"]!) } },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": "#0b1620" } },
        { id: "land", type: "fill", source: "land", paint: { "fill-color": "#22303b" } },
      ],
    },
  });
  await new Promise<void>((resolve) => map.once("load", () => resolve()));
  return map;
}

/** Tells the runner that the first picture stands: two frames after the data was handed over. */
export function reportPicture(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => (document.body.dataset["picture"] = "yes")));
}
