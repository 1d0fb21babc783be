import { isBlank } from "../../export/picture/blank.ts";
import type { Box, PictureLayout } from "../../export/picture/picture-types.ts";
import type { PageColours } from "../../export/picture/svg-file.ts";
import { type OffScreenMap, PictureError } from "../../state/picture-types.ts";
import { drawPage } from "./draw-page.ts";

/** A drawing is looked at in so many pixels a side to tell whether it is empty: fewer would miss thin arcs. */
const LOOK_PIXELS = 512;

/** A canvas of a size with its context. @throws PictureError where the browser has no room for it */
export function createCanvas({ width, height }: { width: number; height: number }, alpha = false) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d", { alpha });
  if (context === null) {
    throw new PictureError("write");
  }
  return { canvas, context };
}

/** The page with the land of the map, without what moves. */
export function paintPage(
  context: CanvasRenderingContext2D,
  layout: PictureLayout,
  colours: PageColours,
  ratio: number,
  land: CanvasImageSource,
): void {
  drawPage(context, layout, colours, ratio);
  const { x, y, width, height } = layout.map;
  context.fillStyle = colours.sea;
  context.fillRect(x * ratio, y * ratio, width * ratio, height * ratio);
  paintInto(context, land, layout.map, ratio);
}

/** A drawing in its box. */
export function paintInto(
  context: CanvasRenderingContext2D,
  image: CanvasImageSource,
  { x, y, width, height }: Box,
  ratio: number,
): void {
  context.imageSmoothingQuality = "high";
  const [left, top] = [Math.round(x * ratio), Math.round(y * ratio)];
  context.drawImage(image, left, top, Math.round((x + width) * ratio) - left, Math.round((y + height) * ratio) - top);
}

/** @throws PictureError where land, or the layers that should be there, came out empty */
export function refuseBlank(offScreen: OffScreenMap): void {
  if (offScreen.isWorld && (isEmpty(offScreen.land) || (offScreen.hasLayers && isEmpty(offScreen.layers(0))))) {
    throw new PictureError("blank");
  }
}

function isEmpty(canvas: HTMLCanvasElement): boolean {
  if (canvas.width === 0 || canvas.height === 0) {
    return true;
  }
  const context = new OffscreenCanvas(LOOK_PIXELS, LOOK_PIXELS).getContext("2d");
  context?.drawImage(canvas, 0, 0, LOOK_PIXELS, LOOK_PIXELS);
  return isBlank(context?.getImageData(0, 0, LOOK_PIXELS, LOOK_PIXELS).data ?? new Uint8ClampedArray());
}
