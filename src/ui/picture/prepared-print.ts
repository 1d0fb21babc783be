import type { JSX } from "solid-js";

/** What was got ready for the page that is about to be printed. */
export interface PreparedPrint {
  /** Address of a picture of the map in light colours; "" for the map as it is on the screen, if there is one. */
  readonly map: string;
  /** The table, below the answer. */
  readonly table: () => JSX.Element;
  /** Sources of everything in view. */
  readonly sourceIds: readonly string[];
}
