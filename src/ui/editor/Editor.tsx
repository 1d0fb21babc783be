import { createEffect, Match, on, Show, Switch } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { briefingEditorOf } from "../../state/briefing-editor.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { createImport } from "./create-import.ts";
import { MyBriefings } from "./MyBriefings.tsx";
import { OpeningProblem } from "./OpeningProblem.tsx";
import { Refusal } from "./Refusal.tsx";
import { useEditorTexts } from "./texts.ts";
import { WritingDesk } from "./WritingDesk.tsx";
import "./editor.css";

/** The place where briefings are written: the list of one's own, or the one that is open. Files can be dropped on it. */
export default function Editor(props: {
  showSource: ShowSource;
  /** Brings it back where the filters stand in its place. */
  show: () => void;
}) {
  const explorer = useExplorer();
  const t = useEditorTexts();
  const editor = briefingEditorOf(explorer);
  const files = createImport(explorer);
  createEffect(on(explorer.writing.editing, files.forgive));
  return (
    <section class="editor" aria-label={t("title")} data-drop={files.dropping() ? "yes" : "no"} {...files.dropTarget}>
      <Show when={files.dropping()}>
        <p class="editor-note">{t("import.dropNow")}</p>
      </Show>
      <Show when={files.refused()}>
        {(refused) => (
          <div class="refusal">
            <Refusal refused={refused()} />
            <button type="button" class="link-button" onClick={files.forgive}>
              {t("share.close")}
            </button>
          </div>
        )}
      </Show>
      <Switch>
        <Match when={explorer.writing.editing() === ""}>
          <MyBriefings files={files} />
        </Match>
        <Match when={editor.draft()}>
          <WritingDesk editor={editor} showSource={props.showSource} show={props.show} />
        </Match>
        <Match when={editor.problem()}>{(problem) => <OpeningProblem problem={problem()} />}</Match>
      </Switch>
    </section>
  );
}
