import type { MapSize } from "../../link/address.ts";

/** Size of the map on screen in CSS pixels; nothing where there is none. */
export function mapSize(): MapSize {
  const map = document.querySelector(".map-view");
  return { width: map?.clientWidth ?? 0, height: map?.clientHeight ?? 0 };
}
