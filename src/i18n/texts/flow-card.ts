import { flowCardEn } from "./flow-card-en.ts";
import { flowCardKo } from "./flow-card-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of the card of a flow, loaded with it. */
export const FLOW_CARD_TEXTS: PartTexts<typeof flowCardEn> = { en: flowCardEn, ko: flowCardKo };
