import type { DrawnPath } from "../../model/drawing.ts";
import { escapeMarkup } from "../../model/escape-markup.ts";
import type { PictureLayout } from "./picture-types.ts";
import { TEXT_STYLES } from "./text-styles.ts";

/** The atlas's own typeface first, then what systems have for Latin and Korean. */
export const FONT_FAMILY =
  "'Lodeway Sans', Pretendard, 'Helvetica Neue', Arial, 'Apple SD Gothic Neo', 'Noto Sans KR', sans-serif";

/** Colours of a picture's page, as CSS writes them. */
export interface PageColours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** Behind the globe. */
  readonly sea: string;
}

/** A page as an SVG file of its own: no style sheet, no font file, every colour at its mark. */
export function svgFile(
  layout: PictureLayout,
  colours: PageColours,
  about: { readonly title: string; readonly language: string; readonly drawing?: string },
): string {
  const { width, height, rule } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${about.language}" font-family="${FONT_FAMILY}">`,
    `<title>${escapeMarkup(about.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    ...texts(layout, colours),
    ...layout.signs.map(
      ({ paths, x, y, scale }) =>
        `<g transform="translate(${short(x)} ${short(y)}) scale(${short(scale)})">${paths.map(pathElement).join("")}</g>`,
    ),
    about.drawing ?? "",
    `<rect x="${short(rule.x)}" y="${short(rule.y)}" width="${short(rule.width)}" height="1" fill="${colours.line}"/>`,
    "</svg>",
    "",
  ].join("\n");
}

function texts({ texts: lines, type }: PictureLayout, colours: PageColours): string[] {
  return lines.map(({ text, style, x, y }) => {
    const { size, weight, isQuiet } = TEXT_STYLES[style];
    const look = `font-size="${short(size * type)}" font-weight="${weight}" fill="${isQuiet ? colours.quiet : colours.ink}"`;
    return `<text x="${short(x)}" y="${short(y)}" ${look}>${escapeMarkup(text)}</text>`;
  });
}

function pathElement({ d, fill, stroke, strokeWidth, dash, opacity }: DrawnPath): string {
  const attributes = {
    d,
    fill: fill ?? "none",
    stroke,
    "stroke-width": strokeWidth,
    "stroke-dasharray": dash?.join(" "),
    opacity,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  );
  return `<path ${written.join(" ")}/>`;
}

/** Two decimals are finer than a pixel. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
