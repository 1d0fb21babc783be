import { selectionWords } from "../../i18n/selection-words.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useLaneTexts } from "./texts.ts";

/** Of which flows the amounts are: mineral, year, measure, consumer, and every filter that is set. */
export function ViewWords() {
  const { link, look, data } = useExplorer();
  const t = useLaneTexts();
  const selection = () => selectionWords(link.selection, "flows", data.index, look.language());
  return <p class="note">{t("chokepoints.of", { selection: selection() })}</p>;
}
