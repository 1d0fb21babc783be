import { Match, Show, Switch } from "solid-js";
import type { BriefingEditor } from "../../state/briefing-editor.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { saveBriefing } from "./save-briefing.ts";
import { useEditorTexts } from "./texts.ts";

/** What one must know about where the briefing is kept: only where something is not as it should be. */
export function SavingNotes(props: { editor: BriefingEditor }) {
  const { look } = useExplorer();
  const t = useEditorTexts();
  const trouble = () => {
    const saving = props.editor.saving();
    return saving === "memory" || saving === "full" || saving === "failed" ? saving : null;
  };
  return (
    <div class="saving-notes" role="status">
      <Show when={props.editor.isPrevious()}>
        <p class="editor-note">{t("previous")}</p>
      </Show>
      <Switch>
        <Match when={props.editor.elsewhere() === "changed"}>
          <p class="editor-note">
            {t("elsewhere.changed")} {t("elsewhere.changedHelp")}{" "}
            <button type="button" class="link-button" onClick={() => props.editor.takeOther()}>
              {t("elsewhere.take")}
            </button>
          </p>
        </Match>
        <Match when={props.editor.elsewhere() === "removed"}>
          <p class="editor-note">{t("elsewhere.removed")}</p>
        </Match>
        <Match when={props.editor.forked() !== ""}>
          <p class="editor-note">{t("forked")}</p>
        </Match>
      </Switch>
      <Show when={trouble()}>
        {(kind) => (
          <p class="editor-note">
            {t(`saving.${kind()}Help`)}{" "}
            <button
              type="button"
              class="link-button"
              onClick={() => saveBriefing(props.editor.draft()!.briefing, look.language())}
            >
              {t("saveFile")}
            </button>
            <Show when={kind() !== "memory"}>
              <button type="button" class="link-button" onClick={() => props.editor.saveAgain()}>
                {t("saving.again")}
              </button>
            </Show>
          </p>
        )}
      </Show>
    </div>
  );
}
