import { SHARE_TEXTS } from "../../i18n/texts/share.ts";
import { wordsOf } from "../kit/words.ts";

/** Words of sharing in the reader's language. */
export const [, useShareTexts] = wordsOf(SHARE_TEXTS);
