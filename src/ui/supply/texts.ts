import { SUPPLY_TEXTS } from "../../i18n/texts/supply.ts";
import type { supplyEn } from "../../i18n/texts/supply-en.ts";
import { createPartTranslate, type PartTranslate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";

export type SupplyTranslate = PartTranslate<typeof supplyEn>;

/** Words of the traced supply in the reader's language. Reactive: each call reads the language. */
export function createSupplyTexts(explorer: Explorer): SupplyTranslate {
  return (key, ...values) => createPartTranslate<typeof supplyEn>(SUPPLY_TEXTS, explorer.language())(key, ...values);
}
