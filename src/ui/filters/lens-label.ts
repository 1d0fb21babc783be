import type { Translate } from "../../i18n/translate.ts";
import type { Lens } from "../../model/selection.ts";

/** What a view of the trade is called. @param processor name of the country that the journeys run through */
export function lensLabel(t: Translate, lens: Lens, processor: string): string {
  return t(`lens.${lens}`, { processor });
}
