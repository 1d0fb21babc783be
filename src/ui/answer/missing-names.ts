import { goodName } from "../../i18n/names.ts";
import { firstYearOf } from "../../model/missing.ts";
import type { FlowsView } from "../../model/views.ts";
import type { Parts } from "../../state/explorer-types.ts";
import type { Words } from "../kit/words.ts";

/** Names of the goods that are not held for the year; of those that are held later only, from when on. */
export function missingNames(
  { data: { index }, link: { selection }, look: { language } }: Parts<"link" | "look" | "data">,
  words: Words,
  view: FlowsView,
): string[] {
  return view.missingGoods.map((good) => {
    const name = goodName(good, language());
    const first = firstYearOf(index, good);
    return first !== undefined && first > selection.year
      ? words.t("answer.goodFrom", { good: name, year: first })
      : name;
  });
}
