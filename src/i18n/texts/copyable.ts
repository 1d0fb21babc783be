import { copyableEn } from "./copyable-en.ts";
import { copyableKo } from "./copyable-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of a text that can be copied, loaded with it. */
export const COPYABLE_TEXTS: PartTexts<typeof copyableEn> = { en: copyableEn, ko: copyableKo };
