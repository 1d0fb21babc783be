import { mergeProps } from "solid-js";
import { fitMeasure } from "../model/content.ts";
import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";

/**
 * A selection with some fields changed, its measure fitted to the goods that it then has. Merged, not copied: a copy would
 * read, and so depend on, the whole selection.
 */
export function changedSelection(selection: Selection, patch: Partial<Selection>, index: Index): Selection {
  const asked = mergeProps(selection, patch);
  return mergeProps(asked, {
    get measure() {
      return fitMeasure(asked, index).measure;
    },
  });
}
