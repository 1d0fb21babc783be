import { hhiFigure } from "../../i18n/hhi-figure.ts";
import { type Band, bandOf, type Concentration } from "../../model/concentration.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { createSupplyTexts } from "./texts.ts";

/** An index of concentration as it is said everywhere: "≥" where it is a lower bound, and its band. */
export interface HhiWords {
  readonly figure: string;
  /** Both bands where the unknown part decides between them. */
  readonly bands: string;
}

/** The index of a concentration in the reader's language. */
export function hhiWords(explorer: Parts<"look">, concentration: Concentration): HhiWords {
  const t = createSupplyTexts(explorer);
  const [low, high] = [bandOf(concentration.hhi), bandOf(concentration.hhiAtMost)];
  const word = (band: Band) => t(`band.${band}`);
  return {
    figure: hhiFigure(concentration, explorer.look.language()),
    bands: low === high ? word(low) : t("concentration.between", { low: word(low), high: word(high) }),
  };
}
