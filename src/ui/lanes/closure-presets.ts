import type { ChokepointId } from "../../model/chokepoints.ts";
import type { Corridor } from "../../model/selection.ts";
import type { LaneKey } from "./texts.ts";

/** A situation to try: what is closed, and by which corridor DR Congo's goods leave. */
export interface ClosurePreset {
  readonly label: Extract<LaneKey, `preset.${string}`>;
  readonly closed: readonly ChokepointId[];
  readonly corridor: Corridor;
}

/**
 * Suez takes Panama with it: between Asia and Europe the way by Panama would be the shorter one, while ships go round
 * the Cape.
 */
export const CLOSURE_PRESETS: readonly ClosurePreset[] = [
  { label: "preset.suez", closed: ["suez", "bab-el-mandeb", "panama"], corridor: "usual" },
  { label: "preset.malacca", closed: ["malacca"], corridor: "usual" },
  { label: "preset.hormuz", closed: ["hormuz"], corridor: "usual" },
  { label: "preset.taiwan", closed: ["taiwan-strait"], corridor: "usual" },
  { label: "preset.panama", closed: ["panama"], corridor: "usual" },
  { label: "preset.lobito", closed: [], corridor: "lobito" },
];
