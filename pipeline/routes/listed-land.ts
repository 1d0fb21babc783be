import type { Position } from "geojson";

/** A lane may run over this much land at 1:50m: headlands that the map draws too wide, and islets. */
export const MOST_LAND_KILOMETRES = 1;

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/** Where ships do pass though the map at 1:50m shows land. */
export const LISTED_LAND: Readonly<Record<string, Box>> = {
  "Suez Canal": [32.2, 29.6, 32.75, 31.5],
  "Panama Canal": [-80.2, 8.7, -79.3, 9.8],
  Dardanelles: [25.9, 39.9, 27.1, 40.7],
  Bosphorus: [28.9, 40.9, 29.3, 41.4],
};

/** The listed place that holds both ends of a line, or null. */
export function onListedLand(from: Position, to: Position): string | null {
  const found = Object.entries(LISTED_LAND).find(([, box]) => holds(box, from) && holds(box, to));
  return found?.[0] ?? null;
}

function holds([west, south, east, north]: Box, [x, y]: Position): boolean {
  return x! >= west && x! <= east && y! >= south && y! <= north;
}
