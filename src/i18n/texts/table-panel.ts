import type { PartTexts } from "./part-texts.ts";
import { tablePanelEn } from "./table-panel-en.ts";
import { tablePanelKo } from "./table-panel-ko.ts";

/** Words of the table, loaded with it. */
export const TABLE_TEXTS: PartTexts<typeof tablePanelEn> = { en: tablePanelEn, ko: tablePanelKo };
