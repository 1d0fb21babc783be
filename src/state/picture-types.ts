import type { ThemeName } from "../model/reader.ts";

/** How the map is drawn for a picture. */
export interface OffScreenWish {
  /** Pixels of the picture for each CSS pixel of the map on the screen. */
  readonly ratio: number;
  /** Whether the lights along the flows are drawn: a clip. */
  readonly moving: boolean;
  readonly theme: ThemeName;
}

/** The map drawn anew off the screen, its land and its layers apart. Remove it when done. */
export interface OffScreenMap {
  /** Land, borders and names. */
  readonly land: HTMLCanvasElement;
  /** True where so much of the world is in view that it cannot be of one colour. */
  readonly isWorld: boolean;
  /** False where there is neither a flow nor a site to draw. */
  readonly hasLayers: boolean;
  /** Draws flows and marks as they stand at a second of their motion; read the canvas before the task ends. */
  layers(seconds: number): HTMLCanvasElement;
  remove(): void;
}

/** Pictures of the map as it is on the screen, which stays as it is meanwhile. Part of the explorer as `explorer.pictures`. */
export interface MapPictures {
  /** Size of the map on the screen, CSS pixels. */
  size(): { readonly width: number; readonly height: number };
  /** After so many seconds everything that moves stands where it stood. */
  periodSeconds(): number;
  /** What is on the screen, at once, as sharp as the screen; null where it cannot be drawn. */
  snapshot(): HTMLCanvasElement | null;
  /**
   * Draws the same view anew.
   * @throws PictureError where it cannot be drawn, and what `signal` says when it is aborted
   */
  drawOffScreen(wish: OffScreenWish, signal: AbortSignal): Promise<OffScreenMap>;
}

/**
 * Why there is no picture: a part of the program or of the base map did not come, no WebGL, nothing was drawn, it took
 * too long, or the browser could not write the file.
 */
export type PictureProblem = "file" | "webgl" | "blank" | "late" | "write";

/** A picture that could not be made. */
export class PictureError extends Error {
  override name = "PictureError";

  readonly reason: PictureProblem;

  constructor(reason: PictureProblem) {
    super(reason);
    this.reason = reason;
  }
}
