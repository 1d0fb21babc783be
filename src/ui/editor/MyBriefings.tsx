import { For, Show } from "solid-js";
import { type Briefing, briefingText } from "../../briefing/briefing.ts";
import { copyTitle } from "../../i18n/copy-title.ts";
import { briefingEditorOf } from "../../state/briefing-editor.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createMyBriefings } from "../../state/my-briefings.ts";
import { BriefingRow } from "./BriefingRow.tsx";
import type { createImport } from "./create-import.ts";
import { HowTo } from "./HowTo.tsx";
import { ShippedBriefings } from "./ShippedBriefings.tsx";
import { useEditorTexts } from "./texts.ts";

/** The briefings that this browser keeps: begin, open, rename, copy, save, delete; and files to be opened. */
export function MyBriefings(props: { files: ReturnType<typeof createImport> }) {
  const explorer = useExplorer();
  const t = useEditorTexts();
  const mine = createMyBriefings();
  const editor = briefingEditorOf(explorer);

  const open = (id: string) => explorer.writing.edit(id, "replace");
  const copyOf = async (briefing: Briefing) => {
    const id = await mine.duplicate(briefing, copyTitle);
    if (id !== null) {
      open(id);
    }
  };

  return (
    <section class="my-briefings" aria-label={t("list")}>
      <h2>{t("list")}</h2>
      <div class="editor-row">
        <button type="button" class="editor-button main" onClick={() => editor.create()}>
          {t("new")}
        </button>
        <label class="editor-button file-button">
          {t("import.open")}
          <input
            type="file"
            class="hidden-visually"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              props.files.openFile(currentTarget.files?.[0]);
              // The same file again is another choice.
              currentTarget.value = "";
            }}
          />
        </label>
        <span class="note drop-hint">{t("import.drop")}</span>
      </div>
      <Show when={mine.keeps() === "memory"}>
        <p class="editor-note">{t("saving.memoryHelp")}</p>
      </Show>
      <Show when={mine.refusal()}>
        {(reason) => (
          <p class="editor-note error" role="alert">
            {t("mine.failed", { reason: reason() })}
          </p>
        )}
      </Show>
      <Show when={mine.removed()}>
        {(last) => (
          <p class="editor-note" role="status">
            {t("mine.deleted", { title: titleOfRaw(last().story, explorer) || t("untitled") })}{" "}
            <button type="button" class="link-button" onClick={() => mine.restore()}>
              {t("undo")}
            </button>
          </p>
        )}
      </Show>
      <Show when={mine.briefings()} fallback={<p class="note">{t("mine.loading")}</p>}>
        {(briefings) => (
          <Show
            when={briefings().length > 0}
            fallback={
              <p class="note">
                {t("mine.none")} {t("mine.noneHelp")}
              </p>
            }
          >
            <ul class="kept-list">
              <For each={briefings()}>
                {(kept) => (
                  <BriefingRow
                    kept={kept}
                    open={() => open(kept.id)}
                    rename={(title) => mine.rename(kept, title)}
                    duplicate={(briefing) => mine.duplicate(briefing, copyTitle)}
                    remove={() => mine.remove(kept.id)}
                  />
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <ShippedBriefings copy={copyOf} />
      <HowTo open={mine.briefings()?.length === 0} />
    </section>
  );
}

/** A briefing that was deleted may be one that cannot be read. */
function titleOfRaw(briefing: unknown, explorer: Parts<"look">): string {
  const title = (briefing as Partial<Briefing> | null)?.title;
  return typeof title?.en === "string" && typeof title.ko === "string"
    ? briefingText(title, explorer.look.language())
    : "";
}
