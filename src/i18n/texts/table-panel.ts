import { partTexts } from "./part-texts.ts";
import type { tablePanelEn } from "./table-panel-en.ts";

/** Words of the table, loaded with it. */
export const TABLE_TEXTS = partTexts<typeof tablePanelEn>({
  en: async () => (await import("./table-panel-en.ts")).tablePanelEn,
  ko: async () => (await import("./table-panel-ko.ts")).tablePanelKo,
});
