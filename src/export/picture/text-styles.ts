import type { TextStyle } from "./picture-types.ts";

/** Size and height of a line in units of the type, and weight of its strokes. */
interface TextLook {
  readonly size: number;
  readonly line: number;
  readonly weight: number;
  readonly isQuiet: boolean;
}

/** The words of a picture, from the loud to the quiet, as on the page. */
export const TEXT_STYLES: Readonly<Record<TextStyle, TextLook>> = {
  title: { size: 2, line: 2.32, weight: 700, isQuiet: false },
  subtitle: { size: 1.3, line: 1.7, weight: 400, isQuiet: true },
  legend: { size: 1, line: 1.6, weight: 400, isQuiet: false },
  note: { size: 0.9, line: 1.3, weight: 400, isQuiet: true },
};

/** Baseline of a line of text below the top of its line, in units of the type: the letters stand in its middle. */
export function baseline(style: TextStyle): number {
  const { size, line } = TEXT_STYLES[style];
  return line / 2 + size * 0.35;
}
