import { SUPPLY_TEXTS } from "../../i18n/texts/supply-panel.ts";
import type { supplyPanelEn } from "../../i18n/texts/supply-panel-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { wordsOf } from "../kit/words.ts";

export type SupplyTranslate = PartTranslate<typeof supplyPanelEn>;

/** Words of the traced supply in the reader's language. */
export const [createSupplyTexts, useSupplyTexts] = wordsOf(SUPPLY_TEXTS);
