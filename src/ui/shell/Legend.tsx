import { For } from "solid-js";
import type { LegendEntry } from "../../layers/legend-types.ts";
import { useWords } from "../kit/words.ts";
import { LegendMark } from "./LegendMark.tsx";
import "./Legend.css";

/** What the signs on the map mean: always visible, and only those that are on it. */
export function Legend(props: { entries: readonly LegendEntry[] }) {
  const words = useWords();
  return (
    <section class="legend" aria-label={words.t("legend.title")} tabindex="0">
      <ul>
        <For each={props.entries}>
          {(entry) => (
            <li>
              <LegendMark entry={entry} />
              {words.any(entry.labelKey, entry.values)}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
