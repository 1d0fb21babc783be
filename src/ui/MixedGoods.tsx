import { For, Show } from "solid-js";
import { goodName, goodNote } from "../i18n/names.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { createWords } from "./words.ts";

/** Notes that stand in the open; more of them are folded, so that all minerals together do not fill the panel. */
const MOST_OPEN = 2;

/** What else the goods of the processed goods in view hold: their amounts are not of the mineral alone. */
export function MixedGoods(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const goods = () => (props.explorer.flows()?.goods ?? []).filter((good) => good.mixed && good.output);
  const notes = () => {
    const language = props.explorer.language();
    return goods().map((good) => {
      const note = goodNote(good, language) || words.t("flow.mixedPlain");
      return `${goodName(good, language)}: ${note}`;
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
