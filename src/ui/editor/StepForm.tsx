import { createUniqueId, Show } from "solid-js";
import { BRIEFING_LIMITS } from "../../briefing/briefing.ts";
import { openStep, type StepWords, withStepWords } from "../../briefing/edit-briefing.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { Language } from "../../model/reader.ts";
import type { BriefingEditor } from "../../state/briefing-editor.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { BilingualField } from "./BilingualField.tsx";
import { FigureList } from "./FigureList.tsx";
import { createFiguresInView } from "./figures-in-view.ts";
import { putIn } from "./put-in.ts";
import { StepPreview } from "./StepPreview.tsx";
import { isSamePlace } from "./same-place.ts";
import { useEditorTexts } from "./texts.ts";

type Field = "title" | "text" | "notes";

/** What the open step says: title, text, notes, how long it stays, and the figures that can be put in. */
export function StepForm(props: {
  editor: BriefingEditor;
  language: Language;
  updateView: () => void;
  presentFromHere: () => void;
  showSource: ShowSource;
}) {
  const explorer = useExplorer();
  const t = useEditorTexts();
  const heading = createUniqueId();
  const draft = () => props.editor.draft()!;
  const step = () => openStep(draft())!;
  const figureOf = createFiguresInView(explorer, () => props.language);
  /** Where a figure goes: the field that was last written in, else the text. */
  let form!: HTMLElement;
  let target: HTMLInputElement | HTMLTextAreaElement | undefined;

  const write = (words: StepWords, field: string) =>
    props.editor.change((now) => withStepWords(now, words), `${step().id}.${field}.${props.language}`);
  const field = (name: Field) => ({
    explorer: explorer,
    label: t(`step.${name}`),
    text: step()[name],
    language: props.language,
    limit: name === "title" ? BRIEFING_LIMITS.titleCharacters : BRIEFING_LIMITS.textCharacters,
    write: (text: StepWords[Field]) => write({ [name]: text }, name),
    onEnter: (element: NonNullable<typeof target>) => {
      target = element;
    },
  });
  const putFigure = (reference: string) =>
    putIn(target?.isConnected ? target : form.querySelector("textarea")!, `{${reference}}`);

  return (
    <section class="editor-part desk-step-form" aria-labelledby={heading} ref={form}>
      <div class="editor-row desk-step-head">
        <h2 id={heading}>{t("step.words", { number: draft().at + 1, count: draft().briefing.steps.length })}</h2>
        <button type="button" class="link-button" onClick={() => props.presentFromHere()}>
          {t("present.from")}
        </button>
      </div>
      <Show when={!props.editor.isShown() || !isSamePlace(explorer.map.camera.rest(), step().camera)}>
        <p class="editor-note">
          {t(props.editor.isShown() ? "update.moved" : "update.note")}{" "}
          <button type="button" class="link-button" onClick={() => props.editor.goTo(draft().at)}>
            {t("update.back")}
          </button>
          <button type="button" class="link-button" onClick={() => props.updateView()}>
            {t("update", { number: draft().at + 1 })}
          </button>
        </p>
      </Show>
      <BilingualField {...field("title")} class="desk-step-form-title" />
      <BilingualField {...field("text")} lines={5} hint={t("step.textHint")} />
      <p class="note">{t("marks")}</p>
      <FigureList language={props.language} figureOf={figureOf} putIn={putFigure} />
      <StepPreview
        step={step()}
        language={props.language}
        figureOf={figureOf}
        isShown={props.editor.isShown()}
        showSource={props.showSource}
      />
      <BilingualField {...field("notes")} lines={3} hint={t("step.notesHint")} />
      <label class="field seconds">
        <span class="label">{t("step.seconds")}</span>
        <input
          type="number"
          inputmode="numeric"
          min={BRIEFING_LIMITS.seconds.least}
          max={BRIEFING_LIMITS.seconds.most}
          value={step().seconds}
          onChange={({ currentTarget }) => {
            const seconds = currentTarget.valueAsNumber;
            if (Number.isFinite(seconds)) {
              write({ seconds }, "seconds");
            }
            currentTarget.value = String(step().seconds);
          }}
        />
      </label>
    </section>
  );
}
