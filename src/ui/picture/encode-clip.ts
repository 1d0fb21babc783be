import {
  BufferTarget,
  getFirstEncodableVideoCodec,
  Output,
  Quality,
  type VideoCodec,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from "mediabunny";
import { PictureError } from "../../state/picture-types.ts";

/** Bits for each pixel of a frame: fine lines on a still ground. */
const BITS_PER_PIXEL = 0.2;

/** The codecs of WebM that browsers write, the better first. */
const CODECS: VideoCodec[] = ["vp9", "vp8"];

/** Sizes and times of a clip. */
export interface ClipPlan {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly seconds: number;
}

/** The codec to write a clip with; null where the browser cannot. */
export function clipCodec(plan: ClipPlan): Promise<VideoCodec | null> {
  const { width, height } = plan;
  return getFirstEncodableVideoCodec(CODECS, { width, height, quality: qualityOf(plan), frameRate: frameRate(plan) });
}

/**
 * Writes a clip frame by frame: the time of a frame is its number, never the clock on the wall.
 * @param draw gives the picture of a frame, read at once
 * @throws PictureError where the browser cannot write it
 */
export async function encodeClip(
  plan: ClipPlan,
  draw: (frame: number) => Promise<HTMLCanvasElement>,
  signal: AbortSignal,
): Promise<Blob> {
  const codec = await clipCodec(plan);
  if (codec === null) {
    throw new PictureError("write");
  }
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new VideoSampleSource({ codec, quality: qualityOf(plan), keyFrameInterval: plan.seconds });
  output.addVideoTrack(source, { frameRate: frameRate(plan) });
  try {
    await written(output.start());
    for (let frame = 0; frame < plan.frames; frame += 1) {
      const canvas = await draw(frame);
      signal.throwIfAborted();
      await addFrame(source, canvas, plan, frame);
    }
    await written(output.finalize());
  } catch (error) {
    await output.cancel();
    throw error;
  }
  return new Blob([target.buffer as ArrayBuffer], { type: "video/webm" });
}

/** Waits as long as the encoder has enough to do. */
async function addFrame(source: VideoSampleSource, canvas: HTMLCanvasElement, plan: ClipPlan, frame: number) {
  const length = plan.seconds / plan.frames;
  const sample = new VideoSample(canvas, { timestamp: frame * length, duration: length });
  try {
    await written(source.add(sample));
  } finally {
    sample.close();
  }
}

/** What the encoder cannot write is said as such. */
function written(work: Promise<void>): Promise<void> {
  return work.catch(() => {
    throw new PictureError("write");
  });
}

function qualityOf(plan: ClipPlan): Quality {
  return new Quality({ bitrate: Math.round(plan.width * plan.height * frameRate(plan) * BITS_PER_PIXEL) });
}

function frameRate({ frames, seconds }: ClipPlan): number {
  return frames / seconds;
}
