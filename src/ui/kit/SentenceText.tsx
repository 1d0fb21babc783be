import { createUniqueId, Index, Show } from "solid-js";
import type { Segment, Sentence } from "../../i18n/segments.ts";
import { CHINA } from "../../model/china.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { stuckSegments } from "./stuck.ts";
import { useWords } from "./words.ts";
import "./SentenceText.css";

/** One sentence, its parts kept by position: words, countries in the colour of their role, and numbers that lead to their source. */
export function SentenceText(props: { sentence: Sentence; showSource: ShowSource }) {
  return (
    <Index each={stuckSegments(props.sentence)}>
      {(piece) => (
        <Show when={piece().part.sourceIds.length > 0} fallback={<PlainSegment segment={piece().part} />}>
          <span class="stuck">
            <Figure segment={piece().part} showSource={props.showSource} />
            {piece().tail}
          </span>
        </Show>
      )}
    </Index>
  );
}

function PlainSegment(props: { segment: Segment }) {
  return <span classList={{ "china-text": props.segment.iso3 === CHINA }}>{props.segment.text}</span>;
}

function Figure(props: { segment: Segment; showSource: ShowSource }) {
  const { data } = useExplorer();
  const words = useWords();
  const note = createUniqueId();
  const id = () => props.segment.sourceIds[0] ?? "";
  const source = () => data.index.sources.find((candidate) => candidate.id === id());
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
