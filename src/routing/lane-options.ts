import type { ChokepointId } from "../model/chokepoints.ts";
import type { LanePreset } from "../model/lanes.ts";

/** What the reader has closed, and other ways that are asked for. */
export interface LaneOptions {
  readonly closed: readonly ChokepointId[];
  readonly presets: readonly LanePreset[];
}
