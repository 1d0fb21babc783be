import { createSignal, Show } from "solid-js";
import { basketsOf } from "../../model/lookup.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";

const Baskets = later(async () => ({ default: (await import("./Baskets.tsx")).Baskets }));

/** Customs codes that hold the selected minerals with others, where they are an aside: loaded when they are asked for. */
export function BasketsAside() {
  const { link, data } = useExplorer();
  const words = useWords();
  const [opened, setOpened] = createSignal(false);
  const count = () => basketsOf(data.index, link.selection.minerals).length;
  return (
    <details class="baskets" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{words.t("answer.baskets", { count: count() })}</summary>
      <Show when={opened()}>
        <Baskets />
      </Show>
    </details>
  );
}
