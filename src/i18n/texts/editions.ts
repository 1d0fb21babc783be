import type { editionsEn } from "./editions-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of a link or a briefing that was made with other data, loaded with the part that says them. */
export const EDITIONS_TEXTS = partTexts<typeof editionsEn>({
  en: async () => (await import("./editions-en.ts")).editionsEn,
  ko: async () => (await import("./editions-ko.ts")).editionsKo,
});
