import type { Selection } from "../model/selection.ts";
import type { EmbedSettings } from "./embed.ts";
import { writeLink } from "./link.ts";
import type { Settings } from "./link-parts.ts";

/** The same link with the version of the data that it was made with. What it already says of the version is replaced. */
export function frozenLink(address: string, dataVersion: string): string {
  const [beforeHash = "", ...hash] = address.split("#");
  const [page = "", search = ""] = beforeHash.split("?");
  const version = writeLink({ data: { version: dataVersion } });
  const others = search
    .split("&")
    .filter((one) => one !== "" && !one.startsWith(version.slice(0, version.indexOf("=") + 1)));
  return withHash(`${page}?${[...others, version].join("&")}`, hash.join("#"));
}

/** What the frame of an embed is to show. */
export interface EmbedView {
  /** Address of the atlas, without search and hash. */
  readonly page: string;
  readonly selection: Selection;
  readonly settings: Settings;
  readonly embed: EmbedSettings;
  /** Place and zoom as in a link's hash, without "#"; "" for the whole world. */
  readonly camera: string;
}

/** Address of an embed. Pages and tables have no place in it; a card only where its answer is shown. */
export function embedAddress({ page, selection, settings, embed, camera }: EmbedView): string {
  const item = embed.controls.includes("answer") ? selection.item : null;
  const search = writeLink({ selection: { ...selection, page: "", table: "", item }, settings, embed });
  return withHash(`${page}?${search}`, camera);
}

/** Width of the world at zoom 0, in CSS pixels. */
const WORLD_PIXELS = 512;
/** A map whose longer side shows this much of the world has the world's own frame, give or take a nudge. */
const WHOLE_WORLD_PART = 0.95;

/** Width and height of a map in CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The camera of a hash for a map of another width: the same stretch from left to right. "" where there is none, or where
 * it is the whole world, which every map frames by itself.
 * @param hash `#zoom/latitude/longitude`
 * @param map that the hash is of
 * @param width of the other one, in CSS pixels
 */
export function cameraForWidth(hash: string, map: MapSize, width: number): string {
  const [, zoomText, place] = /^#(-?\d+(?:\.\d+)?)\/(-?[\d.]+\/-?[\d.]+)$/.exec(hash) ?? [];
  const zoom = Number(zoomText);
  const seesWorld = Math.max(map.width, map.height) >= WORLD_PIXELS * 2 ** zoom * WHOLE_WORLD_PART;
  if (zoomText === undefined || seesWorld || !(map.width > 0 && width > 0)) {
    return "";
  }
  return `${Math.round((zoom + Math.log2(width / map.width)) * 100) / 100}/${place}`;
}

/** An address with a hash, given without "#"; "" for none. */
export function withHash(address: string, hash: string): string {
  return hash === "" ? address : `${address}#${hash}`;
}
