import { countryInSentence } from "../../i18n/names.ts";
import { LENSES } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { useWords } from "../kit/words.ts";
import { lensLabel } from "./lens-label.ts";

/** One-click views of the trade, with the meaning of "China-routed" where the word is first seen. */
export function LensPicker() {
  const { link, look, data } = useExplorer();
  const words = useWords();
  const selection = link.selection;
  const processor = () => words.country(selection.processor);
  const definition = () =>
    words.t("routed.definition", {
      processor: countryInSentence(data.index, selection.processor, look.language()),
    });
  return (
    <div>
      <Segmented
        legend={words.t("filters.lens")}
        stacked
        options={LENSES.map((value) => ({ value, label: lensLabel(words.t, value, processor()) }))}
        value={selection.lens}
        choose={(lens) => link.select({ lens })}
      />
      <details class="definition">
        <summary>{words.t("routed.term", { processor: processor() })}</summary>
        <p class="note">{definition()}</p>
      </details>
    </div>
  );
}
