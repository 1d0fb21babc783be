import { countryInSentence } from "../../i18n/names.ts";
import type { Parts } from "../../state/explorer-types.ts";

/** Name of the processor within a sentence. */
export function processorName(explorer: Parts<"link" | "look" | "data">): string {
  return countryInSentence(explorer.data.index, explorer.link.selection.processor, explorer.look.language());
}
