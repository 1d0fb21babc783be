import type { BriefingCamera } from "../../briefing/briefing.ts";

/** How far the map may have moved to look at the same place: part of the width of the screen, and steps of zoom. */
const NEAR = { part: 0.03, zoom: 0.1 } as const;
/** Degrees of longitude that a map of `BRIEFING_MAP_WIDTH` shows at zoom 0: 1280 of 512 pixels. */
const DEGREES_AT_ZOOM_0 = 900;

/** Whether two cameras show about the same; true while the map has not told where it looks. */
export function isSamePlace(one: BriefingCamera | null, other: BriefingCamera): boolean {
  if (one === null) {
    return true;
  }
  const across = Math.min(360, DEGREES_AT_ZOOM_0 / 2 ** other.zoom);
  const turn = Math.abs(one.longitude - other.longitude) % 360;
  const near = (degrees: number) => degrees < NEAR.part * across;
  return (
    near(Math.min(turn, 360 - turn)) &&
    near(Math.abs(one.latitude - other.latitude)) &&
    Math.abs(one.zoom - other.zoom) < NEAR.zoom
  );
}
