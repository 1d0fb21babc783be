import { For, Show } from "solid-js";
import type { EmbedControl } from "../../link/embed.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { MineralButton } from "../filters/MineralButton.tsx";
import { useWords } from "../kit/words.ts";
import { useEmbedTexts } from "./texts.ts";

/** Which panel lies over the map of an embed; "" is none. */
export type EmbedSheet = "" | "filters" | "answer";

/** The row of what an embed lets its reader change; nothing where that is nothing. */
export function EmbedBar(props: {
  controls: readonly EmbedControl[];
  sheet: EmbedSheet;
  choose: (sheet: EmbedSheet) => void;
}) {
  const { link } = useExplorer();
  const words = useWords();
  const text = useEmbedTexts();
  const sheets = () => (["filters", "answer"] as const).filter((sheet) => props.controls.includes(sheet));
  const label = (sheet: "filters" | "answer") => {
    const card = link.selection.item === null ? "app.showAnswer" : "app.showCard";
    return words.t(sheet === "filters" ? "app.showFilters" : card);
  };
  const picksMinerals = () => props.controls.includes("mineral");
  return (
    <Show when={picksMinerals() || sheets().length > 0}>
      <nav class="embed-bar" aria-label={text("controls")}>
        <Show when={picksMinerals()}>
          <MineralButton />
        </Show>
        <For each={sheets()}>
          {(sheet) => (
            <button
              type="button"
              aria-pressed={props.sheet === sheet}
              onClick={() => props.choose(props.sheet === sheet ? "" : sheet)}
            >
              {label(sheet)}
            </button>
          )}
        </For>
      </nav>
    </Show>
  );
}
