import type { embedEn } from "./embed-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words that only an embed says, loaded with it. */
export const EMBED_TEXTS = partTexts<typeof embedEn>({
  en: async () => (await import("./embed-en.ts")).embedEn,
  ko: async () => (await import("./embed-ko.ts")).embedKo,
});
