import { OFFLINE_TEXTS } from "../../i18n/texts/offline-panel.ts";
import type { offlinePanelEn } from "../../i18n/texts/offline-panel-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { wordsOf } from "../kit/words.ts";

export type OfflineTranslate = PartTranslate<typeof offlinePanelEn>;

/** Words of the offline panel in the reader's language. */
export const [, useOfflineTexts] = wordsOf(OFFLINE_TEXTS);
