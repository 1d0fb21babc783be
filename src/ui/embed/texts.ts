import { EMBED_TEXTS } from "../../i18n/texts/embed.ts";
import type { embedEn } from "../../i18n/texts/embed-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

/** Words that only an embed says, in the reader's language. Reactive: each call reads the language. */
export function createEmbedTexts(explorer: Explorer): PartTranslate<typeof embedEn> {
  return createPartTexts<typeof embedEn>(EMBED_TEXTS, explorer);
}
