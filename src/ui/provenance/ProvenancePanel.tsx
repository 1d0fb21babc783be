import { For, Show } from "solid-js";
import type { Provenance } from "../../model/provenance.ts";
import type { Source } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { FlowRows } from "./FlowRows.tsx";
import { ProductionRows } from "./ProductionRows.tsx";
import { useProvenanceTexts } from "./texts.ts";
import "./ProvenancePanel.css";

/** The answer to "says who?" for one number: how it came to be, its sources, and the rows behind it. */
export default function ProvenancePanel(props: { provenance: Provenance; close: () => void }) {
  const { link, data } = useExplorer();
  const t = useProvenanceTexts();
  const words = useWords();
  const sources = () =>
    props.provenance.sourceIds.flatMap((id) => data.index.sources.find((candidate) => candidate.id === id) ?? []);
  const openMethod = () => {
    props.close();
    link.select({ page: "method" });
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
          <For each={sources()}>{(source) => <SourceEntry source={source} />}</For>
        </ul>
      </Section>
      <For each={props.provenance.rows}>
        {(query) => (query.type === "flows" ? <FlowRows query={query} /> : <ProductionRows query={query} />)}
      </For>
    </div>
  );
}

function SourceEntry(props: { source: Source }) {
  const t = useProvenanceTexts();
  const words = useWords();
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
