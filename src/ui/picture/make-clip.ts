import type { MapPictures } from "../../state/picture-types.ts";
import { type ClipPlan, encodeClip } from "./encode-clip.ts";
import type { PicturePlan } from "./make-png.ts";
import { pixelsOf } from "./page-size.ts";
import { createCanvas, paintInto, paintPage, refuseBlank } from "./paint.ts";

const FRAMES_PER_SECOND = 25;
/** The map is drawn before the first frame is. */
const DONE_BEFORE_FRAMES = 0.1;

/** A clip of one round of the motion: the frame after the last would be the first. */
function clipPlan(layout: { width: number; height: number }, ratio: number, seconds: number): ClipPlan {
  return {
    // The codecs halve the colours: sides must be even.
    ...pixelsOf(layout, ratio, 2),
    frames: Math.round(seconds * FRAMES_PER_SECOND),
    seconds,
  };
}

/** The page with the flows in motion as a WebM clip. */
export async function makeClip(
  pictures: MapPictures,
  { layout, ratio, colours, theme }: PicturePlan,
  signal: AbortSignal,
  report: (part: number) => void,
): Promise<Blob> {
  const plan = clipPlan(layout, ratio, pictures.periodSeconds());
  const still = createCanvas(plan);
  const frame = createCanvas(plan);
  const offScreen = await pictures.drawOffScreen(
    { ratio: (layout.map.width * ratio) / pictures.size().width, moving: true, theme },
    signal,
  );
  try {
    refuseBlank(offScreen);
    still.context.fillStyle = colours.ground;
    still.context.fillRect(0, 0, plan.width, plan.height);
    paintPage(still.context, layout, colours, ratio, offScreen.land);
    const draw = async (number: number) => {
      await nextTask();
      report(DONE_BEFORE_FRAMES + (1 - DONE_BEFORE_FRAMES) * (number / plan.frames));
      frame.context.drawImage(still.canvas, 0, 0);
      paintInto(frame.context, offScreen.layers((number / plan.frames) * plan.seconds), layout.map, ratio);
      return frame.canvas;
    };
    return await encodeClip(plan, draw, signal);
  } finally {
    offScreen.remove();
  }
}

/** Lets the page answer between two frames: a press of "Cancel" among others. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
