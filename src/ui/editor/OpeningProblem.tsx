import { Show } from "solid-js";
import { openBriefingStore } from "../../state/briefing-database.ts";
import type { OpeningProblem as Problem } from "../../state/briefing-editor.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { saveUnreadable } from "./save-briefing.ts";
import { useEditorTexts } from "./texts.ts";

/** Says why the briefing that the link names is not open, and what can be done. */
export function OpeningProblem(props: { problem: Problem }) {
  const { writing } = useExplorer();
  const t = useEditorTexts();
  const key = () => (props.problem === "gone" || props.problem === "newer" ? props.problem : "broken");
  const save = async () => {
    const id = writing.editing() ?? "";
    const kept = await (await openBriefingStore()).one(id);
    saveUnreadable(id, kept?.raw);
  };
  return (
    <div class="editor-part" role="alert">
      <p>{t(`problem.${key()}`)}</p>
      <div class="editor-row">
        <button type="button" class="editor-button" onClick={() => writing.edit("", "replace")}>
          {t("list")}
        </button>
        <Show when={key() !== "gone"}>
          <button type="button" class="editor-button" onClick={save}>
            {t("saveFile")}
          </button>
        </Show>
      </div>
    </div>
  );
}
