import { partTexts } from "./part-texts.ts";
import type { storyPageEn } from "./story-page-en.ts";

/** Words of the briefings as pages, which are made when the atlas is built. */
export const STORY_PAGE_TEXTS = partTexts<typeof storyPageEn>({
  en: async () => (await import("./story-page-en.ts")).storyPageEn,
  ko: async () => (await import("./story-page-ko.ts")).storyPageKo,
});
