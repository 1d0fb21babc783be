import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** Light squares that a reader needs on every side (ISO/IEC 18004). */
const QUIET_SQUARES = 4;

/**
 * Most squares on a side that a phone reads from the back of a room: a code as high as a wall screen (about a metre),
 * ten metres away, has squares of 17 mm, about five pixels of a usual camera.
 */
export const FAR_SQUARES = 57;

/** A code as it is drawn. */
export interface QrCode {
  /** Squares on a side, without the quiet zone. */
  readonly squares: number;
  /** The dark squares, as the `d` of an SVG path in units of squares. */
  readonly path: string;
  /** The `viewBox` that holds squares and quiet zone. */
  readonly viewBox: string;
}

/** The code of a text; null where it is too long for any. A seventh of it may be unreadable (level M). */
export function qrCode(text: string): QrCode | null {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M });
    const side = code.size + 2 * QUIET_SQUARES;
    return {
      squares: code.size,
      path: toSvgPath(code),
      viewBox: `${-QUIET_SQUARES} ${-QUIET_SQUARES} ${side} ${side}`,
    };
  } catch {
    return null;
  }
}

/** The code as an SVG file: black on white whatever it is laid upon. */
export function qrSvg({ squares, path, viewBox }: QrCode): string {
  const side = squares + 2 * QUIET_SQUARES;
  const ground = `<rect x="${-QUIET_SQUARES}" y="${-QUIET_SQUARES}" width="${side}" height="${side}" fill="#fff"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" shape-rendering="crispEdges">`,
    `${ground}<path d="${path}" fill="#000"/></svg>\n`,
  ].join("");
}
