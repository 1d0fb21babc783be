import { Show } from "solid-js";
import type { FlowsView } from "../../model/views.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";
import { isRanked } from "./is-ranked.ts";
import { unweighedWords } from "./unweighed-words.ts";

/** How much of the value is in no amount by weight or content; of content, that it is an estimate. */
export function Unweighed(props: { explorer: Explorer; view: FlowsView }) {
  const words = createWords(props.explorer);
  return (
    <>
      <Show when={props.explorer.link.selection.measure === "content"}>
        <p class="note">{words.t("answer.content")}</p>
      </Show>
      <Show when={unweighedWords(props.explorer, words, props.view)}>
        {(text) => (
          <p class="note" classList={{ warning: !isRanked(props.view) }}>
            {text()}
          </p>
        )}
      </Show>
    </>
  );
}
