import type { MeasureStyle } from "../../export/picture/picture-layout.ts";
import type { PictureContent, PictureLayout, PlacedSign, TextStyle } from "../../export/picture/picture-types.ts";
import { FONT_FAMILY, type PageColours } from "../../export/picture/svg-file.ts";
import { TEXT_STYLES } from "../../export/picture/text-styles.ts";

/** Text is measured at this size: widths grow in proportion. Pixels. */
const MEASURED_PIXELS = 100;

/** Loads the typeface for everything that will be written: a canvas does not wait for fonts. */
export async function loadFonts(content: PictureContent): Promise<void> {
  const text = [content.title, content.subtitle, ...content.notes, ...content.legend.map((sign) => sign.text)].join("");
  const weights = new Set(Object.values(TEXT_STYLES).map(({ weight }) => weight));
  await Promise.all([...weights].map((weight) => document.fonts.load(fontOf(weight, MEASURED_PIXELS), text)));
}

/** Measures text as it will be drawn, in units of the type. */
export function createMeasure(): MeasureStyle {
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  return (text, style) => {
    const { size, weight } = TEXT_STYLES[style];
    context.font = fontOf(weight, MEASURED_PIXELS);
    return (context.measureText(text).width / MEASURED_PIXELS) * size;
  };
}

/** Draws everything but the map onto a canvas of `ratio` pixels for each unit of the page. */
export function drawPage(
  context: CanvasRenderingContext2D,
  layout: PictureLayout,
  colours: PageColours,
  ratio: number,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, layout.width, layout.height);
  context.fillStyle = colours.line;
  context.fillRect(layout.rule.x, layout.rule.y, layout.rule.width, layout.rule.height);
  for (const { text, style, x, y } of layout.texts) {
    setStyle(context, style, layout.type, colours);
    context.fillText(text, x, y);
  }
  for (const sign of layout.signs) {
    drawSign(context, sign);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}

function setStyle(
  context: CanvasRenderingContext2D,
  style: TextStyle,
  type: number,
  { ink, quiet }: PageColours,
): void {
  const { size, weight, isQuiet } = TEXT_STYLES[style];
  context.font = fontOf(weight, size * type);
  context.fillStyle = isQuiet ? quiet : ink;
}

function fontOf(weight: number, pixels: number): string {
  return `${weight} ${pixels}px ${FONT_FAMILY}`;
}

function drawSign(context: CanvasRenderingContext2D, { paths, x, y, scale }: PlacedSign): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  for (const path of paths) {
    const shape = new Path2D(path.d);
    context.globalAlpha = path.opacity ?? 1;
    if (path.fill) {
      context.fillStyle = path.fill;
      context.fill(shape);
    }
    if (path.stroke) {
      context.strokeStyle = path.stroke;
      context.lineWidth = path.strokeWidth ?? 1;
      context.setLineDash([...(path.dash ?? [])]);
      context.stroke(shape);
    }
  }
  context.restore();
}
