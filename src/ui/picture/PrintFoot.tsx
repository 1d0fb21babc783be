import { For, Show } from "solid-js";
import { sourcesOf } from "../../export/file-metadata.ts";
import type { Source } from "../../model/types.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { today } from "../../state/today.ts";
import { createWords } from "../kit/words.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import type { Print } from "./print.ts";
import "./print.css";

/** What ends the printed page: the table where it was got ready, the sources, and the link that brings the view back. */
export function PrintFoot(props: { explorer: Explorer; print: Print }) {
  const words = createWords(props.explorer);
  const sources = () =>
    sourcesOf(props.explorer.data.index, props.print.prepared()?.sourceIds ?? sourceIdsInView(props.explorer));
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
            version: props.explorer.data.index.dataVersion,
          })}
        </p>
        <p>
          <a href={props.explorer.link.address()}>{props.explorer.link.address()}</a>
        </p>
      </section>
    </Show>
  );
}

/** Publisher, title, year, licence, address: what there is of it. */
function sourceWords({ publisher, title, year, licence, url }: Source): string {
  return [publisher, title, year, licence, url].filter((part) => part !== "").join(". ");
}
