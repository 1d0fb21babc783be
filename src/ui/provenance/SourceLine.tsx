import { Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";

/** A source with its publisher's page, year, licence and, where known, the record in it. */
export function SourceLine(props: { id: string; record?: string }) {
  const { data } = useExplorer();
  const words = useWords();
  const source = () => data.index.sources.find((candidate) => candidate.id === props.id);
  return (
    <span class="source-line">
      <Show when={source()} fallback={props.id}>
        {(known) => (
          <>
            <Show when={known().url} fallback={known().title}>
              <a href={known().url} target="_blank" rel="noreferrer">
                {known().title}
              </a>
            </Show>
            <span class="quiet">
              {" "}
              {[known().publisher, known().year, known().licence].filter((part) => part !== "").join(" · ")}
            </span>
          </>
        )}
      </Show>
      <Show when={props.record}>
        {(record) => <span class="quiet"> · {words.t("field.record", { record: record() })}</span>}
      </Show>
    </span>
  );
}
