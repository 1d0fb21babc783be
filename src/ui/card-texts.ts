import { COUNTRY_CARD_TEXTS } from "../i18n/texts/country-card.ts";
import type { countryCardEn } from "../i18n/texts/country-card-en.ts";
import { SITE_CARD_TEXTS } from "../i18n/texts/site-card.ts";
import type { siteCardEn } from "../i18n/texts/site-card-en.ts";
import { createPartTranslate, type PartTranslate } from "../i18n/translate.ts";
import type { Explorer } from "../state/explorer-types.ts";

/** Words of the card of a site, in the reader's language. */
export function createSiteCardTexts(explorer: Explorer): PartTranslate<typeof siteCardEn> {
  return (key, ...values) =>
    createPartTranslate<typeof siteCardEn>(SITE_CARD_TEXTS, explorer.language())(key, ...values);
}

/** Words of the card of a country, in the reader's language. */
export function createCountryCardTexts(explorer: Explorer): PartTranslate<typeof countryCardEn> {
  return (key, ...values) =>
    createPartTranslate<typeof countryCardEn>(COUNTRY_CARD_TEXTS, explorer.language())(key, ...values);
}
