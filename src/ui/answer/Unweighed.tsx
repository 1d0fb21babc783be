import { Show } from "solid-js";
import type { FlowsView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { isRanked } from "./is-ranked.ts";
import { unweighedWords } from "./unweighed-words.ts";

/** How much of the value is in no amount by weight or content; of content, that it is an estimate. */
export function Unweighed(props: { view: FlowsView }) {
  const explorer = useExplorer();
  const words = useWords();
  return (
    <>
      <Show when={explorer.link.selection.measure === "content"}>
        <p class="note">{words.t("answer.content")}</p>
      </Show>
      <Show when={unweighedWords(explorer, words, props.view)}>
        {(text) => (
          <p class="note" classList={{ warning: !isRanked(props.view) }}>
            {text()}
          </p>
        )}
      </Show>
    </>
  );
}
