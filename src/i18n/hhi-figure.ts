import type { Concentration } from "../model/concentration.ts";
import type { Language } from "../model/reader.ts";
import { formatCount } from "./format.ts";
import { SUPPLY_TEXTS } from "./texts/supply-panel.ts";
import { createPartTranslate } from "./translate.ts";

/** An index is said in tens. */
const STEP = 10;

/** An index of concentration as it is said everywhere: in tens, "≥" where it is a lower bound. */
export function hhiFigure({ hhi, hhiAtMost }: Concentration, language: Language): string {
  const value = formatCount(Math.round(hhi / STEP) * STEP, language);
  return Math.round(hhiAtMost - hhi) >= STEP
    ? createPartTranslate(SUPPLY_TEXTS, language)("concentration.atLeast", { value })
    : value;
}
