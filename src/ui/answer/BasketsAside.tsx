import { createSignal, Show } from "solid-js";
import { basketsOf } from "../../model/lookup.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { later } from "../kit/later.tsx";
import { createWords } from "../kit/words.ts";

const Baskets = later(async () => ({ default: (await import("./Baskets.tsx")).Baskets }));

/** Customs codes that hold the selected minerals with others, where they are an aside: loaded when they are asked for. */
export function BasketsAside(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const [opened, setOpened] = createSignal(false);
  const count = () => basketsOf(props.explorer.data.index, props.explorer.link.selection.minerals).length;
  return (
    <details class="baskets" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{words.t("answer.baskets", { count: count() })}</summary>
      <Show when={opened()}>
        <Baskets explorer={props.explorer} />
      </Show>
    </details>
  );
}
