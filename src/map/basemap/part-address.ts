import { fileOfPart, type PartName } from "./parts.ts";

/** Scheme of addresses that MapLibre's worker answers by itself (see map-worker.ts). */
export const SCHEME = "lodeway";

/**
 * Address of a part of the basemap as a map source: the worker fetches the file and makes GeoJSON of it, so that the
 * page's own thread never holds the shapes.
 * @param geo address of the data folder, absolute, with a slash at its end
 */
export function addressOfPart(geo: string, part: PartName, detail: "coarse" | "fine" = "coarse"): string {
  const file = `${geo}basemap/${fileOfPart(part, detail)}`;
  return `${SCHEME}://basemap?${new URLSearchParams({ part, file })}`;
}

/** What an address of `addressOfPart` names. */
export function partAtAddress(address: string): { readonly part: PartName; readonly file: string } {
  const query = new URLSearchParams(address.slice(address.indexOf("?")));
  return { part: query.get("part") as PartName, file: query.get("file") ?? "" };
}
