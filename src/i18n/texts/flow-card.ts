import type { flowCardEn } from "./flow-card-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of the card of a flow, loaded with it. */
export const FLOW_CARD_TEXTS = partTexts<typeof flowCardEn>({
  en: async () => (await import("./flow-card-en.ts")).flowCardEn,
  ko: async () => (await import("./flow-card-ko.ts")).flowCardKo,
});
