import type { PartTexts } from "../translate.ts";
import { countryCardEn } from "./country-card-en.ts";
import { countryCardKo } from "./country-card-ko.ts";

/** Words of the card of a country, loaded with it. */
export const COUNTRY_CARD_TEXTS: PartTexts<typeof countryCardEn> = { en: countryCardEn, ko: countryCardKo };
