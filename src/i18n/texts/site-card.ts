import { partTexts } from "./part-texts.ts";
import type { siteCardEn } from "./site-card-en.ts";

/** Words of the card of a site, loaded with it. */
export const SITE_CARD_TEXTS = partTexts<typeof siteCardEn>({
  en: async () => (await import("./site-card-en.ts")).siteCardEn,
  ko: async () => (await import("./site-card-ko.ts")).siteCardKo,
});
