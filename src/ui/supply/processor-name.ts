import { countryInSentence } from "../../i18n/names.ts";
import type { Explorer } from "../../state/explorer-types.ts";

/** Name of the processor within a sentence. */
export function processorName(explorer: Explorer): string {
  return countryInSentence(explorer.data.index, explorer.link.selection.processor, explorer.look.language());
}
