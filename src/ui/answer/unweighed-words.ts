import { productName } from "../../i18n/names.ts";
import { contentPerTonne } from "../../model/content.ts";
import type { FlowsView } from "../../model/views.ts";
import type { Parts } from "../../state/explorer-types.ts";
import type { Words } from "../kit/words.ts";

/** How much of the value in view is in no amount by weight, or by content and of which goods; null where all is. */
export function unweighedWords(
  explorer: Parts<"link" | "look" | "data">,
  words: Words,
  view: FlowsView,
): string | null {
  if (view.unweighedPart === 0) {
    return null;
  }
  const share = words.share(view.unweighedPart);
  const uncounted =
    explorer.link.selection.measure === "content"
      ? view.goods.filter((good) => Number.isNaN(contentPerTonne(good)))
      : [];
  return uncounted.length === 0
    ? words.t("answer.unweighed", { share, count: words.count(view.unknownRows) })
    : words.t("answer.uncounted", {
        share,
        goods: words.list(uncounted.map(({ id }) => productName(explorer.data.index, id, explorer.look.language()))),
      });
}

/** Why nothing is ranked by weight or content. */
export function unrankedWords({ link: { selection } }: Parts<"link">, words: Words): string {
  return words.t(selection.measure === "content" ? "answer.uncountedRanking" : "answer.unweighedRanking");
}
