import { createUniqueId, Index, Show } from "solid-js";
import type { Segment, Sentence } from "../../i18n/segments.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { stuckSegments } from "./stuck.ts";
import { createWords } from "./words.ts";
import "./SentenceText.css";

/** One sentence, its parts kept by position: words, countries in the colour of their role, and numbers that lead to their source. */
export function SentenceText(props: { explorer: Explorer; sentence: Sentence; showSource: ShowSource }) {
  return (
    <Index each={stuckSegments(props.sentence)}>
      {(piece) => (
        <Show when={piece().part.sourceIds.length > 0} fallback={<PlainSegment segment={piece().part} />}>
          <span class="stuck">
            <Figure explorer={props.explorer} segment={piece().part} showSource={props.showSource} />
            {piece().tail}
          </span>
        </Show>
      )}
    </Index>
  );
}

function PlainSegment(props: { segment: Segment }) {
  return <span classList={{ "china-text": props.segment.iso3 === "CHN" }}>{props.segment.text}</span>;
}

function Figure(props: { explorer: Explorer; segment: Segment; showSource: ShowSource }) {
  const words = createWords(props.explorer);
  const note = createUniqueId();
  const id = () => props.segment.sourceIds[0] ?? "";
  const source = () => props.explorer.data.index.sources.find((candidate) => candidate.id === id());
  const open = () => {
    const { behind, sourceIds, text } = props.segment;
    props.showSource(behind ? { figure: text, sourceIds, ...behind } : id());
  };
  const label = () => words.t("sentence.shareNote", { value: props.segment.text, source: source()?.title ?? id() });
  return (
    <button type="button" class="figure number" aria-describedby={note} onClick={open}>
      {props.segment.text}
      <span hidden id={note}>
        {label()}
      </span>
    </button>
  );
}
