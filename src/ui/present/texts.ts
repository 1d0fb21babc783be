import { PRESENT_TEXTS } from "../../i18n/texts/present.ts";
import type { presentEn } from "../../i18n/texts/present-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import type { Language } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

/** Words of the presenter in the reader's language. Reactive: each call reads the language. */
export function createPresentTexts(reader: { language(): Language }): PartTranslate<typeof presentEn> {
  return createPartTexts<typeof presentEn>(PRESENT_TEXTS, reader);
}
