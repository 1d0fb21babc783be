import { createEffect, createSignal, on, onCleanup, onMount, Show, untrack } from "solid-js";
import { BRIEFING_LIMITS, type BriefingStep, type BriefingText } from "../../briefing/briefing.ts";
import {
  isFull,
  newStep,
  openStep,
  withStepAdded,
  withStepOpen,
  withStepView,
  withStepWords,
} from "../../briefing/edit-briefing.ts";
import { titleWords } from "../../i18n/selection-words.ts";
import { selectionFromSearch, selectionToSearch } from "../../link/link.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { Language } from "../../model/reader.ts";
import type { BriefingEditor } from "../../state/briefing-editor.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { newId } from "../../state/new-id.ts";
import { DeskHead } from "./DeskHead.tsx";
import { HowTo } from "./HowTo.tsx";
import { SavingNotes } from "./SavingNotes.tsx";
import { StepForm } from "./StepForm.tsx";
import { StepList } from "./StepList.tsx";
import { useEditorTexts } from "./texts.ts";
import { undoKey } from "./undo-key.ts";

/** Where the map looks when it has not told yet, or there is none: the whole world, the Pacific in its middle. */
const WORLD = { longitude: 133, latitude: 22, zoom: 1.3 };

/** One briefing as it is written: its steps, the open one as a form, and the two buttons that everything is about. */
export function WritingDesk(props: { editor: BriefingEditor; showSource: ShowSource; show: () => void }) {
  const explorer = useExplorer();
  const t = useEditorTexts();
  const [language, setLanguage] = createSignal<Language>(explorer.look.language());
  /** What has just been done, for those who cannot see it. */
  const [said, say] = createSignal("");
  createEffect(on(explorer.look.language, (readers) => setLanguage(readers), { defer: true }));
  const briefing = () => props.editor.draft()!.briefing;
  const at = () => props.editor.draft()!.at;
  const step = () => openStep(props.editor.draft()!);
  const view = () => selectionToSearch(explorer.link.selection);
  const camera = () => explorer.map.camera.rest() ?? WORLD;

  const addView = () => {
    const title = proposedTitle(explorer, view());
    props.editor.change((draft) => withStepAdded(draft, newStep(newId(), view(), camera(), title)));
    props.show();
    say(t("step.added", { number: at() + 1 }));
    writeTitle();
  };
  /** A new step waits for its title. With a finger the keyboard would cover what was just added. */
  const writeTitle = () =>
    queueMicrotask(() => {
      const form = document.querySelector(".desk-step-form");
      if (matchMedia("(pointer: fine)").matches) {
        form?.querySelector<HTMLInputElement>(".desk-step-form-title input")?.select();
      }
      form?.scrollIntoView({ block: "start" });
    });
  const updateView = () => {
    const title = proposedTitle(explorer, view());
    const isProposed = (open: BriefingStep) => sameText(open.title, proposedTitle(explorer, open.view));
    props.editor.change((draft) => {
      const open = openStep(draft);
      const named = open && isProposed(open) ? withStepWords(draft, { title }) : draft;
      return withStepView(named, view(), camera());
    });
    say(t("step.updated", { number: at() + 1 }));
  };
  const present = async (from: number) => {
    await props.editor.flush();
    explorer.briefing.open(briefing(), from);
  };
  // Who leaves the presentation finds the desk at the step that was last shown.
  createEffect(() => {
    const { briefing: player } = explorer;
    if (player.briefing()?.id === briefing().id) {
      const shown = player.at();
      untrack(() => props.editor.change((draft) => withStepOpen(draft, shown)));
    }
  });
  onMount(() => {
    const onKey = (event: KeyboardEvent) => undoKey(event, props.editor);
    addEventListener("keydown", onKey);
    onCleanup(() => removeEventListener("keydown", onKey));
  });

  return (
    <>
      <DeskHead editor={props.editor} language={language()} setLanguage={setLanguage} />
      <SavingNotes editor={props.editor} />
      <HowTo open={briefing().steps.length === 0} />
      <StepList editor={props.editor} language={language()} say={say} />
      <Show when={step()}>
        <StepForm
          editor={props.editor}
          language={language()}
          updateView={updateView}
          presentFromHere={() => present(at())}
          showSource={props.showSource}
        />
      </Show>
      <div class="editor-foot">
        <button type="button" class="editor-button main" disabled={isFull(briefing())} onClick={addView}>
          {t("add")}
        </button>
        <button
          type="button"
          class="editor-button"
          disabled={briefing().steps.length === 0}
          title={briefing().steps.length === 0 ? t("present.nothing") : undefined}
          onClick={() => present(0)}
        >
          <span class="play-mark" aria-hidden="true" />
          {t("present")}
        </button>
      </div>
      <Show when={isFull(briefing())}>
        <p class="note">{t("steps.full", { count: BRIEFING_LIMITS.steps })}</p>
      </Show>
      <p class="hidden-visually" role="status">
        {said()}
      </p>
    </>
  );
}

/** What a step is called until its author says otherwise. */
function proposedTitle({ data: { index } }: Parts<"data">, view: string): BriefingText {
  const { selection } = selectionFromSearch(view, index);
  return { en: titleWords(selection, index, "en"), ko: titleWords(selection, index, "ko") };
}

function sameText(one: BriefingText, other: BriefingText): boolean {
  return one.en === other.en && one.ko === other.ko;
}
