import { editionsEn } from "./editions-en.ts";
import { editionsKo } from "./editions-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of a link or a briefing that was made with other data, loaded with the part that says them. */
export const EDITIONS_TEXTS: PartTexts<typeof editionsEn> = { en: editionsEn, ko: editionsKo };
