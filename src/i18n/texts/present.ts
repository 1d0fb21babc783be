import type { PartTexts } from "./part-texts.ts";
import { presentEn } from "./present-en.ts";
import { presentKo } from "./present-ko.ts";

/** Words of the presenter, loaded when a briefing or the list of them is first opened. */
export const PRESENT_TEXTS: PartTexts<typeof presentEn> = { en: presentEn, ko: presentKo };
