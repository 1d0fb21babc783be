import type { DrawnPath } from "../../model/drawing.ts";

/** What stands in a picture beside the map: words that are ready to be read, and signs as paths. */
export interface PictureContent {
  /** The sentence. */
  readonly title: string;
  /** The second sentence; "" for none. */
  readonly subtitle: string;
  readonly legend: readonly PictureSign[];
  /** Lines of the foot: sources, date and version, link. */
  readonly notes: readonly string[];
}

/** A sign of the legend and what it means. */
export interface PictureSign {
  readonly paths: readonly DrawnPath[];
  readonly text: string;
}

/** Styles of the words of a picture. */
export type TextStyle = "title" | "subtitle" | "legend" | "note";

/** A line of text; `y` is its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number;
  readonly y: number;
}

/** A sign; x and y are the upper left corner of its box, `scale` is in page units per unit of the sign. */
export interface PlacedSign {
  readonly paths: readonly DrawnPath[];
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands on the page, in page units (CSS pixels at 1×). */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Size of the type that all other sizes follow. */
  readonly type: number;
  readonly map: Box;
  readonly texts: readonly PlacedText[];
  readonly signs: readonly PlacedSign[];
  /** The thin line above the foot. */
  readonly rule: Box;
}
