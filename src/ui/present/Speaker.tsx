import { createEffect, createSignal, For, onCleanup, Show } from "solid-js";
import type { Language } from "../../model/reader.ts";
import { listenToSpeakerKeys } from "./speaker-keys.ts";
import { type AskedAction, openSpeakerChannel, type SpeakerState } from "./speaker-messages.ts";
import { createElapsed } from "./speaker-time.ts";
import { createPresentTexts } from "./texts.ts";
import "../kit/base.css";
import "./Speaker.css";

/** How often the presenter is asked for a sign of life, and how long it may be silent, milliseconds. */
const ASK_EVERY = 2000;
const SILENT_AFTER = 5000;

/** The speaker's own window: notes, time, this step and the next. It knows what the presenter tells, and no map. */
export function Speaker(props: { id: string; language: Language }) {
  const { state, act } = createListener(props.id);
  const language = () => state()?.language ?? props.language;
  const text = createPresentTexts({ look: { language } });
  listenToSpeakerKeys(act);
  createEffect(() => {
    document.documentElement.lang = language();
    document.documentElement.dataset["theme"] = state()?.theme ?? "dark";
    document.title = `${text("presentation.notes")} – ${state()?.story ?? "Lodeway"}`;
  });
  return (
    <main class="speaker">
      <Times id={props.id} language={language()} />
      <Show when={state()} fallback={<p role="status">{text("speaker.waiting")}</p>}>
        {(now) => <Steps state={now()} act={act} />}
      </Show>
    </main>
  );
}

/** What the presenter last told, null while none answers. */
function createListener(id: string) {
  const [state, setState] = createSignal<SpeakerState | null>(null);
  let heard = 0;
  const channel = openSpeakerChannel(id, (message) => {
    if (message.kind === "state") {
      heard = performance.now();
      setState(message);
    } else if (message.kind === "bye") {
      setState(null);
    }
  });
  const ask = () => {
    if (performance.now() - heard > SILENT_AFTER) {
      setState(null);
    }
    channel.send({ kind: "ask" });
  };
  ask();
  const timer = setInterval(ask, ASK_EVERY);
  onCleanup(() => {
    clearInterval(timer);
    channel.close();
  });
  return { state, act: (action: AskedAction) => channel.send({ kind: "act", action }) };
}

function Times(props: { id: string; language: Language }) {
  const text = createPresentTexts({ look: { language: () => props.language } });
  const { clock, elapsed, reset } = createElapsed(props.id, () => props.language);
  return (
    <header class="speaker-times">
      <p>
        <span class="quiet">{text("speaker.elapsed")}</span> <strong class="number">{elapsed()}</strong>
      </p>
      <button type="button" onClick={reset}>
        {text("speaker.reset")}
      </button>
      <p class="speaker-clock">
        <span class="quiet">{text("speaker.clock")}</span> <strong class="number">{clock()}</strong>
      </p>
    </header>
  );
}

function Steps(props: { state: SpeakerState; act: (action: AskedAction) => void }) {
  const text = createPresentTexts({ look: { language: () => props.state.language } });
  const lines = (words: string) => words.split("\n").filter((line) => line !== "");
  return (
    <>
      <section class="speaker-now" aria-label={text("speaker.now")}>
        <p class="quiet">{text("presentation.step", { step: props.state.at + 1, count: props.state.steps })}</p>
        <h1>{props.state.title}</h1>
        <For each={lines(props.state.text)}>{(line) => <p>{line}</p>}</For>
        <Show when={props.state.dark}>
          <p class="warning" role="status">
            {text("speaker.dark")}
          </p>
        </Show>
      </section>
      {/* It scrolls, and may hold nothing else to focus. */}
      <section class="speaker-notes" aria-label={text("speaker.notes")} tabindex="0">
        <h2>{text("speaker.notes")}</h2>
        <For each={lines(props.state.notes)} fallback={<p class="quiet">{text("speaker.noNotes")}</p>}>
          {(line) => <p>{line}</p>}
        </For>
      </section>
      <section class="speaker-next" aria-label={text("speaker.next")}>
        <h2>{text("speaker.next")}</h2>
        <p>{props.state.next ?? text("speaker.last")}</p>
      </section>
      <nav class="speaker-ways" aria-label={text("presentation.tools")}>
        <button type="button" onClick={() => props.act("back")}>
          {text("presentation.back")}
        </button>
        <button type="button" aria-pressed={props.state.dark} onClick={() => props.act("black")}>
          {text("presentation.black")}
        </button>
        <button type="button" class="speaker-on" onClick={() => props.act("next")}>
          {text("presentation.next")}
        </button>
      </nav>
    </>
  );
}
