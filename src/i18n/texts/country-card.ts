import type { countryCardEn } from "./country-card-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of the card of a country, loaded with it. */
export const COUNTRY_CARD_TEXTS = partTexts<typeof countryCardEn>({
  en: async () => (await import("./country-card-en.ts")).countryCardEn,
  ko: async () => (await import("./country-card-ko.ts")).countryCardKo,
});
