import { For, Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { KioskExit } from "./KioskExit.tsx";
import type { PresentAction } from "./present-keys.ts";
import type { Stage } from "./stage.ts";
import { usePresentTexts } from "./texts.ts";

const MENU = "stage-menu";

const MENU_ACTIONS = [
  ["list", "J"],
  ["black", "B"],
  ["laser", "L"],
  ["ink", "I"],
  ["notes", "N"],
  ["kiosk", "K"],
  ["full", "F"],
  ["help", "?"],
  ["leave", "Esc"],
] as const satisfies readonly (readonly [PresentAction, string])[];

/** Where one stands; the way on and back, and all else, once the pointer moves or the Tab key comes by. */
export function Tools(props: { stage: Stage; rest: () => void }) {
  const { briefing } = useExplorer();
  const text = usePresentTexts();
  const count = () => briefing.briefing()?.steps.length ?? 0;
  const place = () => `${briefing.at() + 1} / ${count()}`;
  const placeInWords = () => text("stage.step", { step: briefing.at() + 1, count: count() });
  // Space and Enter go to the next step: they must not press what the pointer has pressed before.
  const press = (action: PresentAction) => () => {
    props.rest();
    props.stage.act(action);
  };
  const pressInMenu = (action: PresentAction) => () => {
    document.getElementById(MENU)?.hidePopover();
    press(action)();
  };
  return (
    <nav class="stage-tools" aria-label={text("stage.tools")}>
      <button type="button" class="stage-tool" aria-label={text("stage.back")} onClick={press("back")}>
        <span class="stage-arrow back" aria-hidden="true" />
      </button>
      <Show
        when={briefing.kiosk()}
        fallback={
          <span class="stage-count number">
            <span aria-hidden="true">{place()}</span>
            <span class="hidden-visually">{placeInWords()}</span>
          </span>
        }
      >
        <KioskExit count={place()} label={placeInWords()} leave={press("kiosk")} />
      </Show>
      <button type="button" class="stage-tool" aria-label={text("stage.next")} onClick={press("next")}>
        <span class="stage-arrow" aria-hidden="true" />
      </button>
      <Show when={!briefing.kiosk()}>
        <button type="button" class="stage-tool" popovertarget={MENU} aria-label={text("stage.more")}>
          <span class="stage-dots" aria-hidden="true" />
        </button>
        <div class="stage-menu" id={MENU} popover="auto">
          <For each={MENU_ACTIONS}>
            {([action, key]) => (
              <button
                type="button"
                aria-pressed={action === "laser" || action === "ink" ? props.stage.tool() === action : undefined}
                onClick={pressInMenu(action)}
              >
                <span>{text(`stage.${action}`)}</span> <span class="stage-key">{key}</span>
              </button>
            )}
          </For>
        </div>
      </Show>
    </nav>
  );
}
