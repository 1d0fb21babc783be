import type { FlowsView } from "../../model/views.ts";
import { isMostlyWeighed } from "../../model/weighed.ts";

/** True where of nearly all of the value in view weight or content is known, and always by value. */
export function isRanked(view: FlowsView | undefined): boolean {
  return isMostlyWeighed(1 - (view?.unweighedPart ?? 0), 1);
}
