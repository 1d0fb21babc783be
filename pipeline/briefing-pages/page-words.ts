import { BRIEFING_PAGE_TEXTS } from "../../src/i18n/texts/briefing-page.ts";
import type { briefingPageEn } from "../../src/i18n/texts/briefing-page-en.ts";
import { createPartTranslate, type PartTranslate } from "../../src/i18n/translate.ts";
import type { Language } from "../../src/model/reader.ts";

/** Words of the pages in one language. */
export function pageWords(language: Language): PartTranslate<typeof briefingPageEn> {
  return createPartTranslate<typeof briefingPageEn>(BRIEFING_PAGE_TEXTS, language);
}
