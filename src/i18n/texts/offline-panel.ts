import type { offlinePanelEn } from "./offline-panel-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of the offline panel, loaded with it. */
export const OFFLINE_TEXTS = partTexts<typeof offlinePanelEn>({
  en: async () => (await import("./offline-panel-en.ts")).offlinePanelEn,
  ko: async () => (await import("./offline-panel-ko.ts")).offlinePanelKo,
});
