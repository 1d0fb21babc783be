import { PRESENT_TEXTS } from "../../i18n/texts/present.ts";
import { wordsOf } from "../kit/words.ts";

/** Words of the presenter in the reader's language. */
export const [createPresentTexts, usePresentTexts] = wordsOf(PRESENT_TEXTS);
