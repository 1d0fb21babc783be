import { figureLabelsEn } from "./figure-labels-en.ts";
import { figureLabelsKo } from "./figure-labels-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** What the figures that a text may name are called where they are offered. */
export const FIGURE_LABELS: PartTexts<typeof figureLabelsEn> = { en: figureLabelsEn, ko: figureLabelsKo };
