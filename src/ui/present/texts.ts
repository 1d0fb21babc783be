import { PRESENT_TEXTS } from "../../i18n/texts/present.ts";
import type { presentEn } from "../../i18n/texts/present-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { createPartTexts, type Reader } from "../kit/words.ts";

/** Words of the presenter in the reader's language. Reactive: each call reads the language. */
export function createPresentTexts(reader: Reader): PartTranslate<typeof presentEn> {
  return createPartTexts<typeof presentEn>(PRESENT_TEXTS, reader);
}

/** The same for a component. Call while it is made. */
export function usePresentTexts(): PartTranslate<typeof presentEn> {
  return createPresentTexts(useExplorer());
}
