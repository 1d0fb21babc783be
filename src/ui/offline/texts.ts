import { OFFLINE_TEXTS } from "../../i18n/texts/offline-panel.ts";
import type { offlinePanelEn } from "../../i18n/texts/offline-panel-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type OfflineTranslate = PartTranslate<typeof offlinePanelEn>;

/** Words of the offline panel in the reader's language. Reactive: each call reads the language. */
export function createOfflineTexts(explorer: Parts<"look">): OfflineTranslate {
  return createPartTexts<typeof offlinePanelEn>(OFFLINE_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function useOfflineTexts(): OfflineTranslate {
  return createOfflineTexts(useExplorer());
}
