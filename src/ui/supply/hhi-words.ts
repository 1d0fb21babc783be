import { type Band, bandOf, type Concentration } from "../../model/concentration.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../words.ts";
import { createSupplyTexts } from "./texts.ts";

/** An index of concentration as it is said everywhere: "≥" where it is a lower bound, and its band. */
export interface HhiWords {
  readonly figure: string;
  /** Both bands where the unknown part decides between them. */
  readonly bands: string;
}

/** An index is said in tens. */
const STEP = 10;

/** The index of a concentration in the reader's language. */
export function hhiWords(explorer: Explorer, { hhi, hhiAtMost }: Concentration): HhiWords {
  const t = createSupplyTexts(explorer);
  const value = createWords(explorer).count(Math.round(hhi / STEP) * STEP);
  const [low, high] = [bandOf(hhi), bandOf(hhiAtMost)];
  const word = (band: Band) => t(`band.${band}`);
  return {
    figure: Math.round(hhiAtMost - hhi) >= STEP ? t("concentration.atLeast", { value }) : value,
    bands: low === high ? word(low) : t("concentration.between", { low: word(low), high: word(high) }),
  };
}
