import { createSignal, Index, Show } from "solid-js";
import { type BriefingStep, briefingText } from "../../briefing/briefing.ts";
import { withoutOpenStep, withStepDuplicated, withStepMoved } from "../../briefing/edit-briefing.ts";
import { selectionFromSearch } from "../../link/link.ts";
import type { Language } from "../../model/reader.ts";
import type { BriefingEditor } from "../../state/briefing-editor.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { newId } from "../../state/new-id.ts";
import { useWords } from "../kit/words.ts";
import { type Drop, dragStep } from "./drag-step.ts";
import { lacks } from "./missing-texts.ts";
import { useEditorTexts } from "./texts.ts";

/** The steps in order. A click opens one and shows its view; Alt and an arrow, the buttons or the pointer move it. */
export function StepList(props: { editor: BriefingEditor; language: Language; say: (what: string) => void }) {
  const t = useEditorTexts();
  const steps = () => props.editor.draft()!.briefing.steps;
  const at = () => props.editor.draft()!.at;
  const [drop, setDrop] = createSignal<Drop | null>(null);
  let list!: HTMLOListElement;

  const focus = (number: number) => list.querySelectorAll<HTMLElement>(".desk-step-open")[number]?.focus();
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps().length || to === from) {
      return;
    }
    props.editor.change((draft) => withStepMoved(draft, from, to));
    const title = titleOf(steps()[to]!, props.language) || t("untitledStep");
    props.say(t("step.moved", { title, number: to + 1, count: steps().length }));
  };
  const remove = () => {
    const number = at() + 1;
    props.editor.change(withoutOpenStep);
    props.say(t("step.deleted", { number }));
    focus(at());
  };
  const onKey = (event: KeyboardEvent, number: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (event.altKey) {
      move(number, number + by);
    }
    focus(Math.min(steps().length - 1, Math.max(0, number + by)));
  };

  return (
    <section class="editor-part" aria-label={t("steps")}>
      <h2>
        {t("steps")}{" "}
        <Show when={steps().length > 0}>
          <span class="quiet number">{steps().length}</span>
        </Show>
      </h2>
      <Show when={steps().length > 0} fallback={<p class="note">{t("steps.none")}</p>}>
        <ol class="desk-step-list" ref={list}>
          <Index each={steps()}>
            {(step, number) => (
              <li
                class="desk-step"
                data-open={number === at() ? "yes" : "no"}
                data-drop={drop()?.at === number ? drop()?.side : "no"}
              >
                <span
                  class="desk-step-handle"
                  aria-hidden="true"
                  title={t("step.drag")}
                  onPointerDown={(event) => dragStep(event, list, number, setDrop, (to) => move(number, to))}
                />
                <button
                  type="button"
                  class="desk-step-open"
                  aria-current={number === at() ? "step" : undefined}
                  onClick={() => props.editor.goTo(number)}
                  onKeyDown={(event) => onKey(event, number)}
                >
                  <span class="desk-step-number">{number + 1}</span>
                  <span class="desk-step-title">{titleOf(step(), props.language) || t("untitledStep")}</span>
                  <StepView step={step()} language={props.language} />
                </button>
                <Show when={number === at()}>
                  <div class="desk-step-tools">
                    <button type="button" disabled={number === 0} onClick={() => move(number, number - 1)}>
                      {t("step.up")}
                    </button>
                    <button
                      type="button"
                      disabled={number === steps().length - 1}
                      onClick={() => move(number, number + 1)}
                    >
                      {t("step.down")}
                    </button>
                    <button
                      type="button"
                      onClick={() => props.editor.change((draft) => withStepDuplicated(draft, newId()))}
                    >
                      {t("step.duplicate")}
                    </button>
                    <button type="button" onClick={remove}>
                      {t("step.delete")}
                    </button>
                  </div>
                </Show>
              </li>
            )}
          </Index>
        </ol>
      </Show>
    </section>
  );
}

/** Mineral and year of a step, and whether it lacks the language that is being written. */
function StepView(props: { step: BriefingStep; language: Language }) {
  const { data } = useExplorer();
  const t = useEditorTexts();
  const words = useWords();
  const what = () => {
    const { minerals, year } = selectionFromSearch(props.step.view, data.index).selection;
    const [first] = minerals;
    const name = first === undefined ? words.t("header.allMinerals") : words.mineral(first);
    const more = minerals.length > 1 ? ` +${minerals.length - 1}` : "";
    return `${name}${more}, ${year}`;
  };
  return (
    <span class="desk-step-view">
      {what()}
      <Show when={lacks(props.step, props.language)}>
        <span class="desk-step-missing">{t("missing.step", { language: t(`language.${props.language}`) })}</span>
      </Show>
    </span>
  );
}

function titleOf(step: BriefingStep, language: Language): string {
  return briefingText(step.title, language);
}
