import { SUPPLY_TEXTS } from "../../i18n/texts/supply-panel.ts";
import type { supplyPanelEn } from "../../i18n/texts/supply-panel-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type SupplyTranslate = PartTranslate<typeof supplyPanelEn>;

/** Words of the traced supply in the reader's language. Reactive: each call reads the language. */
export function createSupplyTexts(explorer: Parts<"look">): SupplyTranslate {
  return createPartTexts<typeof supplyPanelEn>(SUPPLY_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function useSupplyTexts(): SupplyTranslate {
  return createSupplyTexts(useExplorer());
}
