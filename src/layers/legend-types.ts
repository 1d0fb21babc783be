import type { FeatureTextKey, TextKey } from "../i18n/translate.ts";

/** How a legend entry is drawn. A layer that adds a sign to the map adds its entry, so that the two cannot drift. */
export type LegendShape =
  | "line"
  | "dashed-line"
  | "arrow"
  | "width"
  | "filled-circle"
  | "hollow-circle"
  | "soft-circle"
  | "size"
  | "diamond"
  | "ring"
  | "hollow-square"
  | "cross"
  | "swatch"
  | "hatch"
  | "ramp";

/** One sign of the map and what it means, as a value. */
export interface LegendEntry {
  /** Unique among the entries shown. */
  readonly id: string;
  readonly shape: LegendShape;
  readonly labelKey: TextKey | FeatureTextKey;
  /** CSS colour of the sign. */
  readonly colour: string;
  /** Values for the placeholders of the label, formatted already. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Shape "width": thickness of the sample line; shape "size": radius of the sample mark. CSS pixels. */
  readonly pixels?: number;
  /** Shape "ramp": colours from low to high. */
  readonly ramp?: readonly string[];
}
