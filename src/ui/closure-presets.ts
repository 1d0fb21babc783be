import type { TextKey } from "../i18n/translate.ts";
import type { ChokepointId } from "../model/chokepoints.ts";

/**
 * Closures to try. Suez takes Panama with it: between Asia and Europe the way by Panama would be the shorter one, while
 * ships go round the Cape.
 */
export const CLOSURE_PRESETS = [
  { label: "preset.suez", closed: ["suez", "bab-el-mandeb", "panama"] },
  { label: "preset.malacca", closed: ["malacca"] },
  { label: "preset.hormuz", closed: ["hormuz"] },
  { label: "preset.taiwan", closed: ["taiwan-strait"] },
  { label: "preset.panama", closed: ["panama"] },
] as const satisfies readonly { readonly label: TextKey; readonly closed: readonly ChokepointId[] }[];
