import { fixedLayout, type MeasureStyle, tallLayout } from "../../export/picture/picture-layout.ts";
import type { PictureContent, PictureLayout } from "../../export/picture/picture-types.ts";

/** A page: as high as the map on the screen wants it, or of a given size in units of its type; pixels for each unit. */
export interface PageSize {
  readonly id: "screen" | "double" | "4k" | "card" | "slide" | "clip";
  readonly ratio: number;
  readonly page: { readonly width: number; readonly height: number } | null;
}

export const PICTURE_SIZES = [
  { id: "screen", ratio: 1, page: null },
  { id: "double", ratio: 2, page: null },
  { id: "4k", ratio: 2, page: { width: 1920, height: 1080 } },
  { id: "card", ratio: 1, page: { width: 1200, height: 630 } },
] as const satisfies readonly PageSize[];

export const CLIP_SIZES = [
  { id: "clip", ratio: 1, page: { width: 1280, height: 720 } },
  { id: "slide", ratio: 1, page: { width: 1920, height: 1080 } },
  { id: "screen", ratio: 1, page: null },
] as const satisfies readonly PageSize[];

interface Sides {
  readonly width: number;
  readonly height: number;
}

/** Where everything stands on a page of a size, for a map as large as on the screen. */
export function pageLayout(
  content: PictureContent,
  { page }: PageSize,
  screen: Sides,
  measure: MeasureStyle,
): PictureLayout {
  return page === null
    ? tallLayout(content, screen, measure)
    : fixedLayout(content, page, screen.width / screen.height, measure);
}

/** Width and height of the file: multiples of `step`, as video codecs want them. */
export function pixelsOf(layout: Sides, ratio: number, step: 1 | 2 = 1): Sides {
  const whole = (side: number) => step * Math.ceil(Math.round(side * ratio) / step);
  return { width: whole(layout.width), height: whole(layout.height) };
}
