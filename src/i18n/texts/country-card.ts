import { countryCardEn } from "./country-card-en.ts";
import { countryCardKo } from "./country-card-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of the card of a country, loaded with it. */
export const COUNTRY_CARD_TEXTS: PartTexts<typeof countryCardEn> = { en: countryCardEn, ko: countryCardKo };
