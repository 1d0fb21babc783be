import { ArrayBufferTarget, Muxer } from "webm-muxer";
import { PictureError } from "../../state/picture-types.ts";

/** Bits for each pixel of a frame: fine lines on a still ground. */
const BITS_PER_PIXEL = 0.2;
/** Frames that may wait for the encoder: more would only fill the memory. */
const LONGEST_QUEUE = 4;
const MICROSECONDS = 1e6;

/** The codecs of WebM that browsers write, the better first: the name for the encoder, and the one for the file. */
const CODECS = [
  { encoder: "vp09.00.40.08", file: "V_VP9" },
  { encoder: "vp8", file: "V_VP8" },
] as const;

/** Sizes and times of a clip. */
export interface ClipPlan {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly seconds: number;
}

/** The codec to write a clip with; null where the browser cannot. */
export async function clipCodec(plan: ClipPlan): Promise<(typeof CODECS)[number] | null> {
  if (typeof VideoEncoder === "undefined") {
    return null;
  }
  for (const codec of CODECS) {
    const { supported } = await VideoEncoder.isConfigSupported(configOf(plan, codec.encoder)).catch(() => ({
      supported: false,
    }));
    if (supported) {
      return codec;
    }
  }
  return null;
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
  const { width, height, frames, seconds } = plan;
  const target = new ArrayBufferTarget();
  const muxer = new Muxer({ target, video: { codec: codec.file, width, height, frameRate: frames / seconds } });
  let failed = false;
  const encoder = new VideoEncoder({
    output: (chunk, meta) => muxer.addVideoChunk(chunk, meta),
    error: () => {
      failed = true;
    },
  });
  try {
    encoder.configure(configOf(plan, codec.encoder));
    for (let frame = 0; frame < frames; frame += 1) {
      const canvas = await draw(frame);
      signal.throwIfAborted();
      encodeFrame(encoder, canvas, plan, frame);
      await queueShorterThan(encoder, LONGEST_QUEUE);
    }
    await encoder.flush();
    muxer.finalize();
  } catch (error) {
    throw failed ? new PictureError("write") : error;
  } finally {
    if (encoder.state !== "closed") {
      encoder.close();
    }
  }
  return new Blob([target.buffer], { type: "video/webm" });
}

function encodeFrame(encoder: VideoEncoder, canvas: HTMLCanvasElement, { frames, seconds }: ClipPlan, frame: number) {
  const length = (seconds / frames) * MICROSECONDS;
  const picture = new VideoFrame(canvas, { timestamp: Math.round(frame * length), duration: Math.round(length) });
  encoder.encode(picture, { keyFrame: frame === 0 });
  picture.close();
}

function queueShorterThan(encoder: VideoEncoder, length: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (encoder.state !== "configured" || encoder.encodeQueueSize < length) {
        resolve();
      } else {
        encoder.addEventListener("dequeue", look, { once: true });
      }
    };
    look();
  });
}

function configOf({ width, height, frames, seconds }: ClipPlan, codec: string): VideoEncoderConfig {
  const framerate = frames / seconds;
  return { codec, width, height, framerate, bitrate: Math.round(width * height * framerate * BITS_PER_PIXEL) };
}
