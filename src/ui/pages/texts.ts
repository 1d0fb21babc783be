import { METHOD_TEXTS, PAGES_TEXTS } from "../../i18n/texts/pages.ts";
import { wordsOf } from "../kit/words.ts";

/** Words of the country and mineral pages in the reader's language. */
export const [, usePagesTexts] = wordsOf(PAGES_TEXTS);

/** Words of the methods page, likewise. */
export const [createMethodTexts, useMethodTexts] = wordsOf(METHOD_TEXTS);
