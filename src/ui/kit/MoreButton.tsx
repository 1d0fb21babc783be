import { Show } from "solid-js";
import { useWords } from "./words.ts";

/** Shows the rest of a long list, or folds it again. */
export function MoreButton(props: { hidden: number; all: boolean; set: (all: boolean) => void }) {
  const words = useWords();
  return (
    <Show when={props.hidden > 0 || props.all}>
      <button type="button" class="link-button" aria-expanded={props.all} onClick={() => props.set(!props.all)}>
        {props.all ? words.t("list.less") : words.t("list.more", { count: props.hidden })}
      </button>
    </Show>
  );
}
