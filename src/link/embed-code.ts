import { escapeMarkup } from "../model/escape-markup.ts";
/** Sizes that a fixed frame can have, in CSS pixels. Below the least its parts have no room. */
export const FRAME_PIXELS = { least: 320, most: 4000 } as const;

/** Width to height of frames that fill the width of their column. */
export const FRAME_RATIOS = ["16/9", "4/3", "1/1", "3/4"] as const;
export type FrameRatio = (typeof FRAME_RATIOS)[number];

/** Size of the frame that is proposed for a briefing: room for a text and its map. */
export const BRIEFING_FRAME = { type: "fixed", width: 720, height: 560 } as const;

/** A frame of a fixed size in CSS pixels, or one as wide as its column. */
export type FrameSize =
  | { readonly type: "fixed"; readonly width: number; readonly height: number }
  | { readonly type: "responsive"; readonly ratio: FrameRatio };

/** Height of a responsive frame where the page around it allows no inline style, in CSS pixels. */
const PLAIN_HEIGHT = 450;

/** Whether a number can be the side of a frame. */
export function isFramePixels(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels >= FRAME_PIXELS.least && pixels <= FRAME_PIXELS.most;
}

/**
 * The element that a page takes to show an embed: no script, and for a fixed size no inline style either, so that it
 * works under a policy of `default-src 'none'; frame-src …`.
 * @param title name of the frame for screen readers
 */
export function embedCode(address: string, title: string, size: FrameSize): string {
  const attributes = [
    `src="${escapeMarkup(address)}"`,
    `title="${escapeMarkup(title)}"`,
    ...sizeAttributes(size),
    'frameborder="0"',
    'loading="lazy"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

function sizeAttributes(size: FrameSize): string[] {
  if (size.type === "fixed") {
    return [`width="${size.width}"`, `height="${size.height}"`];
  }
  const style = `aspect-ratio: ${size.ratio}; height: auto; min-height: ${FRAME_PIXELS.least}px`;
  return ['width="100%"', `height="${PLAIN_HEIGHT}"`, `style="${style}"`];
}
