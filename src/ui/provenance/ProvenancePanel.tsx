import { For, Show } from "solid-js";
import type { Provenance } from "../../model/provenance.ts";
import type { Source } from "../../model/types.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { Section } from "../kit/Section.tsx";
import { createWords } from "../kit/words.ts";
import { FlowRows } from "./FlowRows.tsx";
import { ProductionRows } from "./ProductionRows.tsx";
import { createProvenanceTexts } from "./texts.ts";
import "./ProvenancePanel.css";

/** The answer to "says who?" for one number: how it came to be, its sources, and the rows behind it. */
export default function ProvenancePanel(props: { explorer: Explorer; provenance: Provenance; close: () => void }) {
  const t = createProvenanceTexts(props.explorer);
  const words = createWords(props.explorer);
  const sources = () =>
    props.provenance.sourceIds.flatMap(
      (id) => props.explorer.data.index.sources.find((candidate) => candidate.id === id) ?? [],
    );
  const openMethod = () => {
    props.close();
    props.explorer.link.select({ page: "method" });
  };
  return (
    <div class="provenance">
      <p>
        <strong class="number">{props.provenance.figure}</strong>{" "}
        {t(`status.${props.provenance.status}`, { year: props.provenance.year })}{" "}
        <button type="button" class="link-button" onClick={openMethod}>
          {words.t("page.method")}
        </button>
      </p>
      <Section title={t("sources")}>
        <ul class="provenance-sources">
          <For each={sources()}>{(source) => <SourceEntry explorer={props.explorer} source={source} />}</For>
        </ul>
      </Section>
      <For each={props.provenance.rows}>
        {(query) =>
          query.type === "flows" ? (
            <FlowRows explorer={props.explorer} query={query} />
          ) : (
            <ProductionRows explorer={props.explorer} query={query} />
          )
        }
      </For>
    </div>
  );
}

function SourceEntry(props: { explorer: Explorer; source: Source }) {
  const t = createProvenanceTexts(props.explorer);
  const words = createWords(props.explorer);
  return (
    <li>
      <Show when={props.source.url} fallback={props.source.title}>
        <a href={props.source.url} target="_blank" rel="noreferrer">
          {props.source.title}
        </a>
      </Show>
      <p class="note">
        {[props.source.publisher, props.source.year].filter((part) => part !== "").join(", ")} ·{" "}
        {props.source.licence === "" ? t("licenceUnknown") : t("licence", { licence: props.source.licence })} ·{" "}
        {words.t(props.source.open ? "credits.open" : "credits.notOpen")}
      </p>
    </li>
  );
}
