import { createEffect, createMemo, createSignal, For, Show } from "solid-js";
import type { Source } from "../model/types.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { Dialog } from "./Dialog.tsx";
import { createWords } from "./words.ts";
import "./Credits.css";

/** Every data source with its licence. `chosen` is the source that a number led to, or "". */
export function Credits(props: { explorer: Explorer; open: boolean; chosen: string; close: () => void }) {
  const words = createWords(props.explorer);
  const [text, setText] = createSignal("");
  const sources = createMemo(() => props.explorer.index.sources.filter((source) => isMatch(source, text())));
  createEffect(() => {
    if (props.open) {
      setText("");
      // The dialog opens in an effect that runs after this one; closed, it has nowhere to scroll.
      queueMicrotask(() => document.getElementById(entryId(props.chosen))?.scrollIntoView({ block: "center" }));
    }
  });
  return (
    <Dialog open={props.open} close={props.close} title={words.t("credits.title")} closeLabel={words.t("close")}>
      <input
        type="search"
        aria-label={words.t("credits.search")}
        placeholder={words.t("credits.search")}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="note" role="status">
        <Show when={sources().length > 0} fallback={words.t("credits.noMatch", { text: text() })}>
          {words.t("credits.count", { count: sources().length, version: props.explorer.index.dataVersion })}
        </Show>
        <Show when={props.explorer.index.openOnly}> {words.t("credits.openOnly")}</Show>
      </p>
      <ul class="credits">
        <For each={sources()}>
          {(source) => (
            <li id={entryId(source.id)} classList={{ chosen: source.id === props.chosen }}>
              <h3>
                <Show when={source.url} fallback={source.title}>
                  <a href={source.url} target="_blank" rel="noreferrer">
                    {source.title}
                  </a>
                </Show>
              </h3>
              <p class="small">{[source.publisher, source.year].filter((part) => part !== "").join(", ")}</p>
              <p class="note">
                {source.licence || words.t("unknown")} · {words.t(source.open ? "credits.open" : "credits.notOpen")}
              </p>
              <Show when={source.citation}>
                <p class="note">{source.citation}</p>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <p class="note">{words.t("credits.font")}</p>
    </Dialog>
  );
}

function entryId(sourceId: string): string {
  return `source-${sourceId}`;
}

function isMatch(source: Source, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [source.title, source.publisher, source.licence, source.year, source.id].some((field) =>
    field.toLowerCase().includes(wanted),
  );
}
