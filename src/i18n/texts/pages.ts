import type { methodEn } from "./method-en.ts";
import type { pagesEn } from "./pages-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of the pages, loaded with the first one. */
export const PAGES_TEXTS = partTexts<typeof pagesEn>({
  en: async () => (await import("./pages-en.ts")).pagesEn,
  ko: async () => (await import("./pages-ko.ts")).pagesKo,
});
export const METHOD_TEXTS = partTexts<typeof methodEn>({
  en: async () => (await import("./method-en.ts")).methodEn,
  ko: async () => (await import("./method-ko.ts")).methodKo,
});
