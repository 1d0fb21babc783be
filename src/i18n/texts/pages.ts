import { methodEn } from "./method-en.ts";
import { methodKo } from "./method-ko.ts";
import { pagesEn } from "./pages-en.ts";
import { pagesKo } from "./pages-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of the pages, loaded with the first one. */
export const PAGES_TEXTS: PartTexts<typeof pagesEn> = { en: pagesEn, ko: pagesKo };
export const METHOD_TEXTS: PartTexts<typeof methodEn> = { en: methodEn, ko: methodKo };
