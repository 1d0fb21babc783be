import { createMemo, For, Index, Match, Show, Switch } from "solid-js";
import type { ShowSource } from "../model/provenance.ts";
import type { Explorer } from "../state/explorer-types.ts";
import type { ToldBlock, ToldInline } from "../story/told.ts";
import { Figure } from "./Headline.tsx";

interface Reader {
  readonly explorer: Explorer;
  /** Where a figure leads; without it figures and links are plain words, as a screen that nobody may leave needs. */
  readonly showSource?: ShowSource | undefined;
}

/** A told text: paragraphs and lists, their figures as buttons to their sources. */
export function Told(props: Reader & { blocks: readonly ToldBlock[] }) {
  return (
    <Index each={props.blocks}>
      {(block) => (
        <Switch>
          <Match when={paragraphOf(block())}>
            {(inlines) => (
              <p>
                <ToldLine {...props} inlines={inlines()} />
              </p>
            )}
          </Match>
          <Match when={itemsOf(block())}>
            {(items) => (
              <ul class="told-list">
                <Index each={items()}>
                  {(item) => (
                    <li>
                      <ToldLine {...props} inlines={item()} />
                    </li>
                  )}
                </Index>
              </ul>
            )}
          </Match>
        </Switch>
      )}
    </Index>
  );
}

/** Words and figures in one line. */
export function ToldLine(props: Reader & { inlines: readonly ToldInline[] }) {
  return (
    <Index each={props.inlines}>
      {(inline) => <Inline explorer={props.explorer} showSource={props.showSource} inline={inline()} />}
    </Index>
  );
}

function Inline(props: Reader & { inline: ToldInline }) {
  const kind = createMemo(() => props.inline.kind);
  return (
    <For each={[kind()]}>
      {() => {
        const inner = () => (
          <ToldLine
            explorer={props.explorer}
            showSource={props.showSource}
            inlines={"inlines" in props.inline ? props.inline.inlines : []}
          />
        );
        switch (kind()) {
          case "text":
            return <>{props.inline.kind === "text" ? props.inline.text : ""}</>;
          case "figure":
            return <ToldFigure {...props} />;
          case "strong":
            return <strong>{inner()}</strong>;
          case "emphasis":
            return <em>{inner()}</em>;
          case "link":
            return (
              <Show when={props.showSource} fallback={inner()}>
                <a href={props.inline.kind === "link" ? props.inline.address : ""} target="_blank" rel="noreferrer">
                  {inner()}
                </a>
              </Show>
            );
        }
      }}
    </For>
  );
}
