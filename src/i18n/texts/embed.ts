import { embedEn } from "./embed-en.ts";
import { embedKo } from "./embed-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words that only an embed says, loaded with it. */
export const EMBED_TEXTS: PartTexts<typeof embedEn> = { en: embedEn, ko: embedKo };
