import { For, Show } from "solid-js";
import { copyTitle } from "../../i18n/copy-title.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createMyStories } from "../../state/my-stories.ts";
import { storyEditorOf } from "../../state/story-editor.ts";
import { type Story, storyText } from "../../story/story.ts";
import { BriefingRow } from "./BriefingRow.tsx";
import type { createImport } from "./create-import.ts";
import { HowTo } from "./HowTo.tsx";
import { ShippedStories } from "./ShippedStories.tsx";
import { useEditorTexts } from "./texts.ts";

/** The briefings that this browser keeps: begin, open, rename, copy, save, delete; and files to be opened. */
export function MyBriefings(props: { files: ReturnType<typeof createImport> }) {
  const explorer = useExplorer();
  const t = useEditorTexts();
  const mine = createMyStories();
  const editor = storyEditorOf(explorer);

  const open = (id: string) => explorer.writing.edit(id, "replace");
  const copyOf = async (story: Story) => {
    const id = await mine.duplicate(story, copyTitle);
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
      <Show when={mine.stories()} fallback={<p class="note">{t("mine.loading")}</p>}>
        {(stories) => (
          <Show
            when={stories().length > 0}
            fallback={
              <p class="note">
                {t("mine.none")} {t("mine.noneHelp")}
              </p>
            }
          >
            <ul class="kept-list">
              <For each={stories()}>
                {(kept) => (
                  <BriefingRow
                    kept={kept}
                    open={() => open(kept.id)}
                    rename={(title) => mine.rename(kept, title)}
                    duplicate={(story) => mine.duplicate(story, copyTitle)}
                    remove={() => mine.remove(kept.id)}
                  />
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <ShippedStories copy={copyOf} />
      <HowTo open={mine.stories()?.length === 0} />
    </section>
  );
}

/** A story that was deleted may be one that cannot be read. */
function titleOfRaw(story: unknown, explorer: Parts<"look">): string {
  const title = (story as Partial<Story> | null)?.title;
  return typeof title?.en === "string" && typeof title.ko === "string"
    ? storyText(title, explorer.look.language())
    : "";
}
