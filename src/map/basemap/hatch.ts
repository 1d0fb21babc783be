import type { BasemapPalette } from "../../theme/basemap-palette.ts";

/** An image for `map.addImage`, RGBA, not premultiplied. */
export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const DISPUTED_HATCH = "disputed-hatch";
export const NO_DATA_HATCH = "no-data-hatch";
/** Hatches are drawn at two pixels per CSS pixel: `addImage(id, image, { pixelRatio: HATCH_PIXEL_RATIO })`. */
export const HATCH_PIXEL_RATIO = 2;

const TRANSPARENT = "#00000000";
/** Edge of the tile, a multiple of the distance between lines so that it repeats without a seam. */
const TILE_PIXELS = 16;
const LINE_PIXELS = 2;

/** The images the style needs, by id. */
export function hatchImages(palette: BasemapPalette): ReadonlyMap<string, HatchImage> {
  return new Map([
    [DISPUTED_HATCH, hatchImage(palette.disputedHatch, TRANSPARENT)],
    [NO_DATA_HATCH, hatchImage(palette.noDataHatch, TRANSPARENT)],
  ]);
}

/**
 * A tile of rising diagonal lines that repeats in both directions.
 * @param colour of the lines and `background` between them, "#rrggbb" or "#rrggbbaa"
 */
export function hatchImage(colour: string, background: string): HatchImage {
  const [line, ground] = [rgba(colour), rgba(background)];
  const data = new Uint8ClampedArray(TILE_PIXELS * TILE_PIXELS * 4);
  for (let pixel = 0; pixel < TILE_PIXELS * TILE_PIXELS; pixel += 1) {
    const part = lineCoverage(pixel % TILE_PIXELS, Math.floor(pixel / TILE_PIXELS));
    data.set(mix(line, ground, part), pixel * 4);
  }
  return { width: TILE_PIXELS, height: TILE_PIXELS, data };
}

/** How much of a pixel the line through the tile's other diagonal covers, 0–1. */
function lineCoverage(x: number, y: number): number {
  const along = (x + y + 1) % TILE_PIXELS;
  const distance = Math.min(along, TILE_PIXELS - along) / Math.SQRT2;
  return Math.min(1, Math.max(0, LINE_PIXELS / 2 + 0.5 - distance));
}

/** On a transparent ground the line keeps its hue and only fades, so that edges do not turn grey. */
function mix(line: readonly number[], ground: readonly number[], part: number): number[] {
  const base = ground[3] === 0 ? [...line.slice(0, 3), 0] : ground;
  return line.map((channel, i) => channel * part + base[i]! * (1 - part));
}

function rgba(hex: string): number[] {
  const digits = hex.slice(1).padEnd(8, "f");
  return [0, 2, 4, 6].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
}
