import { For } from "solid-js";
import { briefingText } from "../../briefing/briefing.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../kit/words.ts";
import type { CaptionTexts } from "./caption-texts.ts";
import { holdSeconds } from "./kiosk.ts";
import type { Presentation } from "./presentation.ts";
import { speakerAddress } from "./speaker-link.ts";
import { usePresentTexts } from "./texts.ts";

type TextKey = Parameters<ReturnType<typeof usePresentTexts>>[0] & `help.${string}`;

const KEYS = [
  ["→, ↓, PgDn, Enter", "help.next"],
  ["←, ↑, PgUp, ⌫", "help.back"],
  ["Home, End", "help.ends"],
  [".  B", "help.black"],
  ["J", "help.list"],
  ["L", "help.laser"],
  ["I", "help.ink"],
  ["N", "help.notes"],
  ["K", "help.kiosk"],
  ["F", "help.full"],
  ["?", "help.help"],
  ["Esc", "help.leave"],
] as const satisfies readonly (readonly [string, TextKey])[];

/** What opens over the picture: the list of steps, the keys, and what to do where no window may be opened. */
export function PresentationDialogs(props: { presentation: Presentation; texts: CaptionTexts }) {
  const text = usePresentTexts();
  const words = useWords();
  const common = () => ({ close: props.presentation.closeSheet, closeLabel: words.t("close") });
  return (
    <>
      <Dialog open={props.presentation.sheet() === "list"} title={text("jump.title")} {...common()}>
        <StepList presentation={props.presentation} texts={props.texts} />
      </Dialog>
      <Dialog open={props.presentation.sheet() === "help"} title={text("help.title")} {...common()}>
        <dl class="keys">
          <For each={KEYS}>
            {([key, meaning]) => (
              <div>
                <dt>
                  <kbd>{key === KEYS[0][0] ? `${key}, ${text("key.space")}` : key}</kbd>
                </dt>
                <dd>{text(meaning)}</dd>
              </div>
            )}
          </For>
        </dl>
        <p class="note">{text("help.touch")}</p>
        <p class="note">{text("help.kioskTouch", { seconds: holdSeconds() })}</p>
      </Dialog>
      <Dialog open={props.presentation.sheet() === "blocked"} title={text("blocked.title")} {...common()}>
        <p>{text("blocked.text")}</p>
        <p>
          <a href={speakerAddress()} target="_blank" rel="noreferrer">
            {text("blocked.link")}
          </a>
        </p>
      </Dialog>
    </>
  );
}

function StepList(props: { presentation: Presentation; texts: CaptionTexts }) {
  const { look, briefing } = useExplorer();
  const go = (number: number) => {
    props.presentation.closeSheet();
    briefing.goTo(number);
  };
  return (
    <ol class="step-list">
      <For each={briefing.briefing()?.steps}>
        {(step, number) => (
          <li>
            <button
              type="button"
              // The browser gives it the focus when the dialog opens.
              autofocus={number() === briefing.at()}
              aria-current={number() === briefing.at() ? "step" : undefined}
              lang={briefingText(step.title, look.language()) === step.title.ko ? "ko" : "en"}
              onClick={() => go(number())}
            >
              <span class="number quiet">{number() + 1}</span> <span>{props.texts.titleOf(step.title)}</span>
            </button>
          </li>
        )}
      </For>
    </ol>
  );
}
