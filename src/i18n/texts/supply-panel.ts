import type { PartTexts } from "./part-texts.ts";
import { supplyPanelEn } from "./supply-panel-en.ts";
import { supplyPanelKo } from "./supply-panel-ko.ts";

/** Words of a consumer's traced supply, loaded with its panel. */
export const SUPPLY_TEXTS: PartTexts<typeof supplyPanelEn> = { en: supplyPanelEn, ko: supplyPanelKo };
