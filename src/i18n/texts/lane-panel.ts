import { lanePanelEn } from "./lane-panel-en.ts";
import { lanePanelKo } from "./lane-panel-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of lanes and chokepoints, loaded with their panels. */
export const LANE_TEXTS: PartTexts<typeof lanePanelEn> = { en: lanePanelEn, ko: lanePanelKo };
