import type { PartTexts } from "../translate.ts";
import { supplyEn } from "./supply-en.ts";
import { supplyKo } from "./supply-ko.ts";

/** Words of a consumer's traced supply, loaded with its panel. */
export const SUPPLY_TEXTS: PartTexts<typeof supplyEn> = { en: supplyEn, ko: supplyKo };
