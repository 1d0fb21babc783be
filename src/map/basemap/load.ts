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

/** Below this distance (degrees) two names may touch on a picture of the world: Korea and Japan, France and Germany. */
const NEAR_DEGREES = 17;

/** The names as GeoJSON points. */
export function labelFeatures(labels: readonly Label[]): Labels {
  const first = labels.filter(isOnEveryPicture);
  return {
    type: "FeatureCollection",
    features: labels.map((label) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [label.longitude, label.latitude] },
      properties: { ...label, crowded: isOnEveryPicture(label) && first.some((other) => yields(label, other)) },
    })),
  };
}

function isOnEveryPicture({ kind, minZoom }: Label): boolean {
  return kind === "country" && minZoom === 0;
}

/** Of two neighbours the one with the smaller `rank` has the first choice; of equals, the first by name. */
function yields(label: Label, other: Label): boolean {
  const apart = Math.hypot(label.longitude - other.longitude, label.latitude - other.latitude);
  const comesLater = other.rank < label.rank || (other.rank === label.rank && other.en < label.en);
  return comesLater && apart < NEAR_DEGREES;
}
