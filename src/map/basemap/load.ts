import type { Label } from "../../model/basemap.ts";
import type { Labels } from "./basemap-data.ts";

/**
 * Loads the names of the map; the shapes are loaded by MapLibre's worker (see part-address.ts).
 * @param geo address of the data folder, with a slash at its end
 * @throws when the file cannot be had
 */
export async function loadLabels(geo: string): Promise<Labels> {
  const path = `${geo}basemap/labels.json`;
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return labelFeatures(await response.json());
}

/** A map without names. */
export const NO_LABELS: Labels = { type: "FeatureCollection", features: [] };

/** The names as GeoJSON points. */
export function labelFeatures(labels: readonly Label[]): Labels {
  return {
    type: "FeatureCollection",
    features: labels.map((properties) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [properties.longitude, properties.latitude] },
      properties,
    })),
  };
}
