import { selectionWords } from "../../i18n/selection-words.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createLaneTexts } from "./texts.ts";

/** Of which flows the amounts are: mineral, year, measure, consumer, and every filter that is set. */
export function ViewWords(props: { explorer: Explorer }) {
  const t = createLaneTexts(props.explorer);
  const selection = () =>
    selectionWords(props.explorer.link.selection, "flows", props.explorer.data.index, props.explorer.look.language());
  return <p class="note">{t("chokepoints.of", { selection: selection() })}</p>;
}
