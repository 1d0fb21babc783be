import { offlinePanelEn } from "./offline-panel-en.ts";
import { offlinePanelKo } from "./offline-panel-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of the offline panel, loaded with it. */
export const OFFLINE_TEXTS: PartTexts<typeof offlinePanelEn> = { en: offlinePanelEn, ko: offlinePanelKo };
