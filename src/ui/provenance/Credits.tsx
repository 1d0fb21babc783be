import { createEffect, createMemo, createSignal, For, Show } from "solid-js";
import type { Provenance } from "../../model/provenance.ts";
import type { Source } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";
import "./Credits.css";

const ProvenancePanel = later(() => import("./ProvenancePanel.tsx"));

/**
 * What stands behind a number, and every data source with its licence. `asked` is the number, the id of the source that
 * one led to, "" for the list alone, or null while closed.
 */
export function Credits(props: { asked: string | Provenance | null; close: () => void }) {
  const provenance = () => (typeof props.asked === "object" ? props.asked : null);
  const chosen = () => (typeof props.asked === "string" ? props.asked : (props.asked?.sourceIds[0] ?? ""));
  const words = useWords();
  const title = () => {
    const number = provenance();
    return number ? words.t("credits.behind", { figure: number.figure }) : words.t("credits.title");
  };
  createEffect(() => {
    if (props.asked !== null) {
      // The dialog opens in an effect that runs after this one; closed, it has nowhere to scroll.
      const scroll = () => document.getElementById(entryId(chosen()))?.scrollIntoView({ block: "center" });
      queueMicrotask(() => provenance() === null && scroll());
    }
  });
  return (
    <Dialog open={props.asked !== null} close={props.close} title={title()} closeLabel={words.t("close")}>
      <Show when={provenance()} fallback={<SourceList chosen={chosen()} asked={props.asked} />}>
        {(number) => (
          <>
            <ProvenancePanel provenance={number()} close={props.close} />
            <details>
              <summary>{words.t("credits.all")}</summary>
              <SourceList chosen={chosen()} asked={props.asked} />
            </details>
          </>
        )}
      </Show>
    </Dialog>
  );
}

/** Every source with its licence, and a field that narrows the list; `asked` begins it anew. */
function SourceList(props: { chosen: string; asked: string | Provenance | null }) {
  const { data } = useExplorer();
  const words = useWords();
  const [text, setText] = createSignal("");
  const sources = createMemo(() => data.index.sources.filter((source) => isMatch(source, text())));
  createEffect(() => props.asked !== null && setText(""));
  return (
    <>
      <input
        type="search"
        aria-label={words.t("credits.search")}
        placeholder={words.t("credits.search")}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="note" role="status">
        <Show when={sources().length > 0} fallback={words.t("credits.noMatch", { text: text() })}>
          {words.t("credits.count", { count: sources().length, version: data.index.dataVersion })}
        </Show>
        <Show when={data.index.openOnly}> {words.t("credits.openOnly")}</Show>
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
    </>
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
