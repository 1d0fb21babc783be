import { basketsEn } from "./baskets-en.ts";
import { basketsKo } from "./baskets-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of codes that hold several minerals, loaded with the part that says them. */
export const BASKETS_TEXTS: PartTexts<typeof basketsEn> = { en: basketsEn, ko: basketsKo };
