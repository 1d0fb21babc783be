import { createEffect, on, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { AnswerPanel } from "../answer/AnswerPanel.tsx";
import { Card } from "../cards/Card.tsx";
import { useWords } from "../kit/words.ts";

/**
 * The answer, or over it the card of what is selected. The focus follows a keyboard reader into the card and back:
 * the answer stays mounted, so that the row that opened the card is still there.
 */
export function SidePanel(props: { showSource: ShowSource }) {
  const { link } = useExplorer();
  const words = useWords();
  const item = () => link.selection.item;
  let panel!: HTMLElement;
  let title: HTMLElement | undefined;
  let opener: HTMLElement | null = null;

  createEffect(
    on(
      item,
      (now, before) => {
        const active = document.activeElement as HTMLElement | null;
        if (now !== null) {
          opener = before ? opener : active;
          panel.scrollTop = 0;
          if (active !== null && panel.contains(active)) {
            title?.focus();
          }
        } else if (active === null || active === document.body || panel.contains(active)) {
          opener?.focus();
        }
      },
      { defer: true },
    ),
  );

  return (
    <aside class="panel side-panel" id="answer" aria-label={words.t("app.showAnswer")} tabindex="-1" ref={panel}>
      <Show when={item()}>
        {(chosen) => (
          <Card
            item={chosen()}
            close={() => link.select({ item: null })}
            title={(element) => {
              title = element;
            }}
          />
        )}
      </Show>
      <div hidden={item() !== null}>
        <AnswerPanel showSource={props.showSource} />
      </div>
    </aside>
  );
}
