import { useExplorer } from "../../state/explorer-context.tsx";
import type { MapPictures } from "../../state/picture-types.ts";
import { PictureError } from "../../state/picture-types.ts";
import { JobStatus } from "./JobStatus.tsx";
import type { Job } from "./job.ts";
import { createCanvas, paintInto, refuseBlank } from "./paint.ts";
import { paperOf } from "./paper.tsx";
import type { Print } from "./print.ts";
import { usePictureTexts } from "./texts.ts";

/** Pixels of the printed map for each CSS pixel on the screen: about 300 dpi on A4 for a map of a laptop. */
const PRINT_RATIO = 2.5;

/** Gets a light picture of the map and the table ready, then opens the browser's own print window. */
export function PrintPart(props: { print: Print; job: Job }) {
  const explorer = useExplorer();
  const t = usePictureTexts();
  const start = () =>
    props.job.start(async (signal) => {
      const pictures = explorer.map.pictures();
      const map = pictures === null ? "" : await printedMap(pictures, signal);
      props.print.print(paperOf(explorer, map));
      return "";
    });
  return (
    <>
      <p class="note">{t("print.about")}</p>
      <JobStatus job={props.job} label={t("print.start")} start={start} />
    </>
  );
}

/** Address of a picture that the page can show at once: it has been read. */
async function printedMap(pictures: MapPictures, signal: AbortSignal): Promise<string> {
  const offScreen = await pictures.drawOffScreen({ ratio: PRINT_RATIO, moving: false, theme: "light" }, signal);
  const box = { x: 0, y: 0, width: offScreen.land.width, height: offScreen.land.height };
  // Round the globe the paper shows.
  const { canvas, context } = createCanvas(box, true);
  try {
    refuseBlank(offScreen);
    paintInto(context, offScreen.land, box, 1);
    paintInto(context, offScreen.layers(0), box, 1);
  } finally {
    offScreen.remove();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) {
    throw new PictureError("write");
  }
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  signal.throwIfAborted();
  return image.src;
}
