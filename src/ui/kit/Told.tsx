import { Index, Match, Show, Switch } from "solid-js";
import type { ToldBlock, ToldInline } from "../../briefing/told.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { SentenceText } from "./SentenceText.tsx";
import { stuckInlines } from "./stuck.ts";
import "./Told.css";

interface Reader {
  /** Where a figure leads. Without it figures and links are plain words: on a screen that nobody may leave. */
  readonly showSource?: ShowSource | undefined;
}

/** A told text: paragraphs and lists, their figures as buttons to their sources. */
export function Told(props: Reader & { blocks: readonly ToldBlock[] }) {
  const line = (inlines: readonly ToldInline[]) => <ToldLine showSource={props.showSource} inlines={inlines} />;
  const items = (block: ToldBlock) => (block.kind === "list" ? block.items : []);
  return (
    <Index each={props.blocks}>
      {(block) => (
        <Show
          when={block().kind === "list"}
          fallback={<p class="told">{line((block() as ToldBlock & { kind: "paragraph" }).inlines ?? [])}</p>}
        >
          <ul class="told told-list">
            <Index each={items(block())}>{(item) => <li>{line(item())}</li>}</Index>
          </ul>
        </Show>
      )}
    </Index>
  );
}

/** Words and figures in one line. */
export function ToldLine(props: Reader & { inlines: readonly ToldInline[] }) {
  return (
    <Index each={stuckInlines(props.inlines)}>
      {(piece) => (
        <Show when={piece().tail !== ""} fallback={<Inline showSource={props.showSource} inline={piece().part} />}>
          <span class="stuck">
            <Inline showSource={props.showSource} inline={piece().part} />
            {piece().tail}
          </span>
        </Show>
      )}
    </Index>
  );
}

function Inline(props: Reader & { inline: ToldInline }) {
  const is = <Kind extends ToldInline["kind"]>(kind: Kind) =>
    props.inline.kind === kind ? (props.inline as Extract<ToldInline, { kind: Kind }>) : undefined;
  const inner = () => (
    <ToldLine showSource={props.showSource} inlines={"inlines" in props.inline ? props.inline.inlines : []} />
  );
  return (
    <Switch>
      {/* In braces of its own: what a function returns outright is never made anew. */}
      <Match when={is("text")}>{(text) => <>{text().text}</>}</Match>
      <Match when={is("figure")}>
        {(figure) => <ToldFigure showSource={props.showSource} segment={figure().segment} />}
      </Match>
      <Match when={props.inline.kind === "strong"}>
        <strong>{inner()}</strong>
      </Match>
      <Match when={props.inline.kind === "emphasis"}>
        <em>{inner()}</em>
      </Match>
      <Match when={is("link")}>
        {(link) => (
          <Show when={props.showSource} fallback={inner()}>
            <a href={link().address} target="_blank" rel="noreferrer">
              {inner()}
            </a>
          </Show>
        )}
      </Match>
    </Switch>
  );
}

type FigureSegment = Extract<ToldInline, { kind: "figure" }>["segment"];

function ToldFigure(props: Reader & { segment: FigureSegment }) {
  const sentence = () => [props.showSource ? props.segment : { ...props.segment, sourceIds: [] }];
  return <SentenceText sentence={sentence()} showSource={(source) => props.showSource?.(source)} />;
}
