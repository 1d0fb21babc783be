import type { briefingPageEn } from "./briefing-page-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of the briefings as pages, which are made when the atlas is built. */
export const BRIEFING_PAGE_TEXTS = partTexts<typeof briefingPageEn>({
  en: async () => (await import("./briefing-page-en.ts")).briefingPageEn,
  ko: async () => (await import("./briefing-page-ko.ts")).briefingPageKo,
});
