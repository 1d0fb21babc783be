import type { lanePanelEn } from "./lane-panel-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of lanes and chokepoints, loaded with their panels. */
export const LANE_TEXTS = partTexts<typeof lanePanelEn>({
  en: async () => (await import("./lane-panel-en.ts")).lanePanelEn,
  ko: async () => (await import("./lane-panel-ko.ts")).lanePanelKo,
});
