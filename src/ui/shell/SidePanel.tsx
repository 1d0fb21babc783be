import { createEffect, on, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { AnswerPanel } from "../answer/AnswerPanel.tsx";
import { Card } from "../cards/Card.tsx";
import { returnFocus } from "../kit/return-focus.ts";
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

  returnFocus(() => item() !== null, { inside: () => panel });
  createEffect(
    on(
      item,
      (now) => {
        if (now !== null) {
          panel.scrollTop = 0;
          if (panel.contains(document.activeElement)) {
            title?.focus();
          }
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
