import { For, Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { KioskExit } from "./KioskExit.tsx";
import type { PresentAction } from "./present-keys.ts";
import type { Presentation } from "./presentation.ts";
import { usePresentTexts } from "./texts.ts";

const MENU = "presentation-menu";

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
export function Tools(props: { presentation: Presentation; rest: () => void }) {
  const { briefing } = useExplorer();
  const text = usePresentTexts();
  const count = () => briefing.briefing()?.steps.length ?? 0;
  const place = () => `${briefing.at() + 1} / ${count()}`;
  const placeInWords = () => text("presentation.step", { step: briefing.at() + 1, count: count() });
  // Space and Enter go to the next step: they must not press what the pointer has pressed before.
  const press = (action: PresentAction) => () => {
    props.rest();
    props.presentation.act(action);
  };
  const pressInMenu = (action: PresentAction) => () => {
    document.getElementById(MENU)?.hidePopover();
    press(action)();
  };
  return (
    <nav class="presentation-tools" aria-label={text("presentation.tools")}>
      <button type="button" class="presentation-tool" aria-label={text("presentation.back")} onClick={press("back")}>
        <span class="presentation-arrow back" aria-hidden="true" />
      </button>
      <Show
        when={briefing.kiosk()}
        fallback={
          <span class="presentation-count number">
            <span aria-hidden="true">{place()}</span>
            <span class="hidden-visually">{placeInWords()}</span>
          </span>
        }
      >
        <KioskExit count={place()} label={placeInWords()} leave={press("kiosk")} />
      </Show>
      <button type="button" class="presentation-tool" aria-label={text("presentation.next")} onClick={press("next")}>
        <span class="presentation-arrow" aria-hidden="true" />
      </button>
      <Show when={!briefing.kiosk()}>
        <button type="button" class="presentation-tool" popovertarget={MENU} aria-label={text("presentation.more")}>
          <span class="presentation-dots" aria-hidden="true" />
        </button>
        <div class="presentation-menu" id={MENU} popover="auto">
          <For each={MENU_ACTIONS}>
            {([action, key]) => (
              <button
                type="button"
                aria-pressed={action === "laser" || action === "ink" ? props.presentation.tool() === action : undefined}
                onClick={pressInMenu(action)}
              >
                <span>{text(`presentation.${action}`)}</span> <span class="presentation-key">{key}</span>
              </button>
            )}
          </For>
        </div>
      </Show>
    </nav>
  );
}
