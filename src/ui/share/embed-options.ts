import { DEFAULT_EMBED, type EmbedControl, hostOf } from "../../link/embed.ts";
import { FRAME_RATIOS, type FrameRatio, type FrameSize, isFramePixels } from "../../link/embed-code.ts";
import type { Language, ThemeName } from "../../model/reader.ts";

/** What is chosen for an embed, as it stands in the fields: numbers may be out of range, the host may be none. */
export interface EmbedOptions {
  readonly sizing: FrameSize["type"];
  readonly width: number;
  readonly height: number;
  readonly ratio: FrameRatio;
  readonly language: Language | "readers";
  readonly theme: ThemeName | "readers";
  readonly controls: readonly EmbedControl[];
  readonly pageScrolls: boolean;
  readonly keepsCamera: boolean;
  readonly host: string;
}

/** Width at which a frame without a fixed one is shown here, and for which its camera is made, in CSS pixels. */
const COLUMN_WIDTH = 720;

export const FIRST_OPTIONS: EmbedOptions = {
  sizing: "fixed",
  width: 720,
  height: 480,
  ratio: FRAME_RATIOS[0],
  language: "readers",
  theme: "readers",
  controls: DEFAULT_EMBED.controls,
  pageScrolls: true,
  keepsCamera: false,
  host: "",
};

/** Whether everything that was typed can be used. */
export function areUsable(options: EmbedOptions): boolean {
  const sizeIsGood = options.sizing === "responsive" || [options.width, options.height].every(isFramePixels);
  return sizeIsGood && isHostUsable(options.host);
}

/** Nothing, or an origin. Every page at once can be allowed by hand, not by a slip of the keys. */
export function isHostUsable(host: string): boolean {
  return host === "" || (host !== "*" && hostOf(host) !== null);
}

export function frameSize({ sizing, width, height, ratio }: EmbedOptions): FrameSize {
  return sizing === "fixed" ? { type: sizing, width, height } : { type: sizing, ratio };
}

/** Width and height at which the frame is shown here, in CSS pixels. */
export function shownSize({ sizing, width, height, ratio }: EmbedOptions): { width: number; height: number } {
  const [across = 1, down = 1] = ratio.split("/").map(Number);
  return sizing === "fixed" ? { width, height } : { width: COLUMN_WIDTH, height: (COLUMN_WIDTH * down) / across };
}
