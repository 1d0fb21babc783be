import type { PictureContent, PictureLayout } from "../../export/picture/picture-types.ts";
import { withTexts } from "../../export/picture/png-texts.ts";
import type { PageColours } from "../../export/picture/svg-file.ts";
import type { ThemeName } from "../../model/reader.ts";
import { type MapPictures, PictureError } from "../../state/picture-types.ts";
import { pixelsOf } from "./page-size.ts";
import { createCanvas, paintInto, paintPage, refuseBlank } from "./paint.ts";

/** Everything that decides a picture of the map. */
export interface PicturePlan {
  readonly content: PictureContent;
  readonly layout: PictureLayout;
  /** Pixels for each unit of the page. */
  readonly ratio: number;
  readonly colours: PageColours;
  readonly theme: ThemeName;
}

/** Parts of the work that are done when the map has been drawn, and when it has been put on the page. */
const DONE = { map: 0.7, page: 0.85 } as const;

/** The page with the map as a PNG, its words also as texts of the file. */
export async function makePng(
  pictures: MapPictures,
  plan: PicturePlan,
  signal: AbortSignal,
  report: (part: number) => void,
): Promise<Blob> {
  const canvas = await paintStill(pictures, plan, signal, () => report(DONE.map));
  report(DONE.page);
  const png = await pngOf(canvas);
  signal.throwIfAborted();
  const { title, subtitle, notes } = plan.content;
  const bytes = withTexts(new Uint8Array(await png.arrayBuffer()), {
    Title: title,
    Description: [subtitle, ...plan.content.legend.map((sign) => sign.text)].filter((text) => text !== "").join("\n"),
    Source: notes.join("\n"),
  });
  return new Blob([bytes], { type: png.type });
}

async function paintStill(
  pictures: MapPictures,
  { layout, ratio, colours, theme }: PicturePlan,
  signal: AbortSignal,
  drawn: () => void,
): Promise<HTMLCanvasElement> {
  const { canvas, context } = createCanvas(pixelsOf(layout, ratio));
  const offScreen = await pictures.drawOffScreen(
    { ratio: (layout.map.width * ratio) / pictures.size().width, moving: false, theme },
    signal,
  );
  try {
    refuseBlank(offScreen);
    drawn();
    paintPage(context, layout, colours, ratio, offScreen.land);
    paintInto(context, offScreen.layers(0), layout.map, ratio);
  } finally {
    offScreen.remove();
  }
  return canvas;
}

/** @throws PictureError where the browser cannot write it */
function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new PictureError("write"))), "image/png");
  });
}
