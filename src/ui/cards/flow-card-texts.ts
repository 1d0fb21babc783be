import { FLOW_CARD_TEXTS } from "../../i18n/texts/flow-card.ts";
import type { flowCardEn } from "../../i18n/texts/flow-card-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

/** Words of the card of a flow, in the reader's language. */
export function createFlowCardTexts(explorer: Parts<"look">): PartTranslate<typeof flowCardEn> {
  return createPartTexts(FLOW_CARD_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function useFlowCardTexts(): PartTranslate<typeof flowCardEn> {
  return createFlowCardTexts(useExplorer());
}
