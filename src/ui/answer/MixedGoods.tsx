import { For, Show } from "solid-js";
import { goodName, goodNote } from "../../i18n/names.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";

/** Notes that stand in the open; more of them are folded, so that all minerals together do not fill the panel. */
const MOST_OPEN = 2;

/** What must be known of the processed goods in view: what else they hold, how they were told apart. */
export function MixedGoods() {
  const { look, facts } = useExplorer();
  const words = useWords();
  const goods = () => (facts.flows()?.goods ?? []).filter((good) => good.note !== "" && good.output);
  const notes = () => {
    const language = look.language();
    return goods().map((good) => {
      return `${goodName(good, language)}: ${goodNote(good, language)}`;
    });
  };
  const list = () => <For each={notes()}>{(note) => <p class="note">{note}</p>}</For>;
  return (
    <Show when={notes().length > MOST_OPEN} fallback={list()}>
      <details>
        <summary class="note">{words.t("answer.mixedCodes", { count: words.count(notes().length) })}</summary>
        {list()}
      </details>
    </Show>
  );
}
