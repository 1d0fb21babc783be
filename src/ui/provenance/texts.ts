import { PROVENANCE_TEXTS } from "../../i18n/texts/provenance.ts";
import { wordsOf } from "../kit/words.ts";

/** Words of the answer to "says who?" in the reader's language. */
export const [, useProvenanceTexts] = wordsOf(PROVENANCE_TEXTS);
