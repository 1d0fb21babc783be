import { createSignal, For, Show } from "solid-js";
import { copyTitle } from "../../i18n/copy-title.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createMyStories } from "../../state/my-stories.ts";
import { storyEditorOf } from "../../state/story-editor.ts";
import { type Story, storyText } from "../../story/story.ts";
import { BriefingRow } from "./BriefingRow.tsx";
import { HowTo } from "./HowTo.tsx";
import { Refusal, type Refused } from "./Refusal.tsx";
import { readFile } from "./read-file.ts";
import { ShippedStories } from "./ShippedStories.tsx";
import { createEditorTexts } from "./texts.ts";

/** The briefings that this browser keeps: begin, open, rename, copy, save, delete; and files opened by choice or by drop. */
export function MyBriefings(props: { explorer: Explorer; opened?: () => void }) {
  const t = createEditorTexts(props.explorer);
  const mine = createMyStories();
  const editor = storyEditorOf(props.explorer);
  const [refused, setRefused] = createSignal<Refused | null>(null);
  const [dropping, setDropping] = createSignal(false);

  const open = (id: string) => {
    props.explorer.edit(id, props.explorer.editing() === null ? "push" : "replace");
    props.opened?.();
  };
  const shippedIds = () => (props.explorer.story.shipped() ?? []).map((entry) => entry.id);
  const openTaken = (id: string | null) => id !== null && open(id);
  const openFile = async (file: File | undefined) => {
    if (file === undefined) {
      return;
    }
    const reading = await readFile(file);
    setRefused(reading.story === null ? { file: file.name, reading } : null);
    if (reading.story !== null) {
      openTaken(await mine.take(reading.story, shippedIds()));
    }
  };
  const copyOf = async (story: Story) => openTaken(await mine.duplicate(story, copyTitle));

  return (
    <section
      class="my-briefings"
      aria-label={t("list")}
      data-drop={dropping() ? "yes" : "no"}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        openFile(event.dataTransfer?.files[0]);
      }}
    >
      <h2>{t("list")}</h2>
      <div class="editor-row">
        <button
          type="button"
          class="editor-button main"
          onClick={() => {
            editor.create();
            props.opened?.();
          }}
        >
          {t("new")}
        </button>
        <label class="editor-button file-button">
          {t("import.open")}
          <input
            type="file"
            class="hidden-visually"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              openFile(currentTarget.files?.[0]);
              // The same file again is another choice.
              currentTarget.value = "";
            }}
          />
        </label>
        <span class="note">{t(dropping() ? "import.dropNow" : "import.drop")}</span>
      </div>
      <Show when={refused()}>{(what) => <Refusal explorer={props.explorer} refused={what()} />}</Show>
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
            {t("mine.deleted", { title: titleOfRaw(last().story, props.explorer) || t("untitled") })}{" "}
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
            <ul class="briefing-list">
              <For each={stories()}>
                {(kept) => (
                  <BriefingRow
                    explorer={props.explorer}
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
      <ShippedStories explorer={props.explorer} copy={copyOf} />
      <HowTo explorer={props.explorer} open={mine.stories()?.length === 0} />
    </section>
  );
}

/** A story that was deleted may be one that cannot be read. */
function titleOfRaw(story: unknown, explorer: Explorer): string {
  const title = (story as Partial<Story> | null)?.title;
  return typeof title?.en === "string" && typeof title.ko === "string" ? storyText(title, explorer.language()) : "";
}
