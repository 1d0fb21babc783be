import { For, Show } from "solid-js";
import { sourcesOf } from "../../export/file-metadata.ts";
import type { Source } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { today } from "../../state/today.ts";
import { useWords } from "../kit/words.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import type { Print } from "./print.ts";
import "./print.css";

/** What ends the printed page: the table where it was got ready, the sources, and the link that brings the view back. */
export function PrintFoot(props: { print: Print }) {
  const explorer = useExplorer();
  const words = useWords();
  const sources = () => sourcesOf(explorer.data.index, props.print.prepared()?.sourceIds ?? sourceIdsInView(explorer));
  return (
    <Show when={props.print.printing()}>
      {props.print.prepared()?.table()}
      <section class="print-foot">
        <Show when={props.print.prepared() === null}>
          <p>{words.t("print.noTable")}</p>
        </Show>
        <h2>{words.t("print.sources")}</h2>
        <ul>
          <For each={sources()}>{(source) => <li>{sourceWords(source)}</li>}</For>
        </ul>
        <p>
          {words.t("print.made", {
            atlas: words.t("app.title"),
            date: words.date(today()),
            version: explorer.data.index.dataVersion,
          })}
        </p>
        <p>
          <a href={explorer.link.address()}>{explorer.link.address()}</a>
        </p>
      </section>
    </Show>
  );
}

/** Publisher, title, year, licence, address: what there is of it. */
function sourceWords({ publisher, title, year, licence, url }: Source): string {
  return [publisher, title, year, licence, url].filter((part) => part !== "").join(". ");
}
