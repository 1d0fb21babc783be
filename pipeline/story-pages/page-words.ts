import { STORY_PAGE_TEXTS } from "../../src/i18n/texts/story-page.ts";
import type { storyPageEn } from "../../src/i18n/texts/story-page-en.ts";
import { createPartTranslate, type PartTranslate } from "../../src/i18n/translate.ts";
import type { Language } from "../../src/model/reader.ts";

/** Words of the pages in one language. */
export function pageWords(language: Language): PartTranslate<typeof storyPageEn> {
  return createPartTranslate<typeof storyPageEn>(STORY_PAGE_TEXTS, language);
}
