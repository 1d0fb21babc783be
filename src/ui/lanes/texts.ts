import { LANE_TEXTS } from "../../i18n/texts/lane-panel.ts";
import type { lanePanelEn } from "../../i18n/texts/lane-panel-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type LaneKey = keyof typeof lanePanelEn;

/** Words of lanes and chokepoints in the reader's language. Reactive: each call reads the language. */
export function createLaneTexts(explorer: Parts<"look">): PartTranslate<typeof lanePanelEn> {
  return createPartTexts<typeof lanePanelEn>(LANE_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function useLaneTexts(): PartTranslate<typeof lanePanelEn> {
  return createLaneTexts(useExplorer());
}
