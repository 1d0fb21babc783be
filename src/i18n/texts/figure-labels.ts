import type { figureLabelsEn } from "./figure-labels-en.ts";
import { partTexts } from "./part-texts.ts";

/** What the figures that a text may name are called where they are offered. */
export const FIGURE_LABELS = partTexts<typeof figureLabelsEn>({
  en: async () => (await import("./figure-labels-en.ts")).figureLabelsEn,
  ko: async () => (await import("./figure-labels-ko.ts")).figureLabelsKo,
});
