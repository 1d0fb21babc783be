import { SUPPLY_TEXTS } from "../../i18n/texts/supply-panel.ts";
import type { supplyPanelEn } from "../../i18n/texts/supply-panel-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type SupplyTranslate = PartTranslate<typeof supplyPanelEn>;

/** Words of the traced supply in the reader's language. Reactive: each call reads the language. */
export function createSupplyTexts(explorer: Explorer): SupplyTranslate {
  return createPartTexts<typeof supplyPanelEn>(SUPPLY_TEXTS, explorer);
}
