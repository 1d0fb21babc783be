import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import { selectionFromSearch, selectionToSearch } from "../url/link.ts";
import type { Explorer, Language, ThemeChoice } from "./explorer-types.ts";

/** What a link holds: the selection and the two settings of the reader. */
export interface LinkState {
  readonly selection: Selection;
  readonly language: Language;
  readonly theme: ThemeChoice;
}
