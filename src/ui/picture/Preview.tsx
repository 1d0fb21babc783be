import { createEffect, createResource, onCleanup } from "solid-js";
import type { PictureContent } from "../../export/picture/picture-types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { MapPictures } from "../../state/picture-types.ts";
import { createMeasure, loadFonts } from "./draw-page.ts";
import { type PageSize, pageLayout, pixelsOf } from "./page-size.ts";
import { paintPage } from "./paint.ts";
import { pageColours } from "./picture-content.ts";
import { usePictureTexts } from "./texts.ts";

/** Pixels of the longer side of the preview. */
const LONGEST_SIDE = 960;

/** The page as it will be, small, with the map as it is on the screen. */
export function Preview(props: { pictures: MapPictures; content: PictureContent; size: PageSize }) {
  const { look } = useExplorer();
  const t = usePictureTexts();
  let canvas!: HTMLCanvasElement;
  let isThere = true;
  onCleanup(() => {
    isThere = false;
  });
  const [fonts] = createResource(
    () => props.content,
    async (content) => {
      await loadFonts(content);
      return content;
    },
  );
  createEffect(() => {
    const [content, size, theme] = [fonts.latest, props.size, look.theme()];
    if (content !== undefined && theme && isThere) {
      drawPreview(canvas, props.pictures, content, size);
    }
  });
  return <canvas class="picture-preview" ref={canvas} role="img" aria-label={t("preview")} />;
}

function drawPreview(canvas: HTMLCanvasElement, pictures: MapPictures, content: PictureContent, size: PageSize): void {
  const layout = pageLayout(content, size, pictures.size(), createMeasure());
  const ratio = LONGEST_SIDE / Math.max(layout.width, layout.height);
  Object.assign(canvas, pixelsOf(layout, ratio));
  const [context, map] = [canvas.getContext("2d"), pictures.snapshot()];
  if (context && map) {
    paintPage(context, layout, pageColours(), ratio, map);
  }
}
