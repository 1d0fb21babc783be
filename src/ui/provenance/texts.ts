import { PROVENANCE_TEXTS } from "../../i18n/texts/provenance.ts";
import type { provenanceEn } from "../../i18n/texts/provenance-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

/** Words of the answer to "says who?" in the reader's language. Reactive: each call reads the language. */
export function createProvenanceTexts(explorer: Explorer): PartTranslate<typeof provenanceEn> {
  return createPartTexts<typeof provenanceEn>(PROVENANCE_TEXTS, explorer);
}
