import { partTexts } from "./part-texts.ts";
import type { supplyPanelEn } from "./supply-panel-en.ts";

/** Words of a consumer's traced supply, loaded with its panel. */
export const SUPPLY_TEXTS = partTexts<typeof supplyPanelEn>({
  en: async () => (await import("./supply-panel-en.ts")).supplyPanelEn,
  ko: async () => (await import("./supply-panel-ko.ts")).supplyPanelKo,
});
