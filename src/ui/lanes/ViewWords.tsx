import { selectionWords } from "../../i18n/selection-words.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { createLaneTexts } from "./texts.ts";

/** Of which flows the amounts are: mineral, year, measure, consumer, and every filter that is set. */
export function ViewWords() {
  const explorer = useExplorer();
  const t = createLaneTexts(explorer);
  const selection = () =>
    selectionWords(explorer.link.selection, "flows", explorer.data.index, explorer.look.language());
  return <p class="note">{t("chokepoints.of", { selection: selection() })}</p>;
}
