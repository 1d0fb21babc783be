import type { PartTexts } from "./part-texts.ts";
import { storyPageEn } from "./story-page-en.ts";
import { storyPageKo } from "./story-page-ko.ts";

/** Words of the briefings as pages, which are made when the atlas is built. */
export const STORY_PAGE_TEXTS: PartTexts<typeof storyPageEn> = { en: storyPageEn, ko: storyPageKo };
