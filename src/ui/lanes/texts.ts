import { LANE_TEXTS } from "../../i18n/texts/lane-panel.ts";
import type { lanePanelEn } from "../../i18n/texts/lane-panel-en.ts";
import { wordsOf } from "../kit/words.ts";

export type LaneKey = keyof typeof lanePanelEn;

/** Words of lanes and chokepoints in the reader's language. */
export const [createLaneTexts, useLaneTexts] = wordsOf(LANE_TEXTS);
