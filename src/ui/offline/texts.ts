import { OFFLINE_TEXTS } from "../../i18n/texts/offline-panel.ts";
import type { offlinePanelEn } from "../../i18n/texts/offline-panel-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type OfflineTranslate = PartTranslate<typeof offlinePanelEn>;

/** Words of the offline panel in the reader's language. Reactive: each call reads the language. */
export function createOfflineTexts(explorer: Explorer): OfflineTranslate {
  return createPartTexts<typeof offlinePanelEn>(OFFLINE_TEXTS, explorer);
}
