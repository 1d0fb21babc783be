import { For, Show } from "solid-js";
import { codeName, codeNote } from "../i18n/names.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { createWords } from "./words.ts";

/** Notes that stand in the open; more of them are folded, so that all minerals together do not fill the panel. */
const MOST_OPEN = 2;

/** What else the codes of the processed goods in view hold: their amounts are not of the mineral alone. */
export function MixedCodes(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const codes = () => (props.explorer.flows()?.hsCodes ?? []).filter((code) => code.mixed && code.output);
  const notes = () => {
    const language = props.explorer.language();
    return codes().map((code) => {
      const note = codeNote(code, language) || words.t("flow.mixedPlain");
      return `${codeName(code, language)}: ${note}`;
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
