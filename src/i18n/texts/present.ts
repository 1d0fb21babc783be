import { partTexts } from "./part-texts.ts";
import type { presentEn } from "./present-en.ts";

/** Words of the presenter, loaded when a briefing or the list of them is first opened. */
export const PRESENT_TEXTS = partTexts<typeof presentEn>({
  en: async () => (await import("./present-en.ts")).presentEn,
  ko: async () => (await import("./present-ko.ts")).presentKo,
});
