import type { PartTexts } from "./part-texts.ts";
import { siteCardEn } from "./site-card-en.ts";
import { siteCardKo } from "./site-card-ko.ts";

/** Words of the card of a site, loaded with it. */
export const SITE_CARD_TEXTS: PartTexts<typeof siteCardEn> = { en: siteCardEn, ko: siteCardKo };
