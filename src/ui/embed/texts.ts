import { EMBED_TEXTS } from "../../i18n/texts/embed.ts";
import { wordsOf } from "../kit/words.ts";

/** Words that only an embed says, in the reader's language. */
export const [, useEmbedTexts] = wordsOf(EMBED_TEXTS);
