import { createSignal, For, Show } from "solid-js";
import type { Language } from "../../model/reader.ts";
import { LANGUAGES } from "../../model/reader.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { StoryEditor } from "../../state/story-editor.ts";
import { withStoryWords } from "../../story/edit-story.ts";
import { STORY_LIMITS, type Story } from "../../story/story.ts";
import { BilingualField } from "./BilingualField.tsx";
import { missingTexts } from "./missing-texts.ts";
import { ShareStory } from "./ShareStory.tsx";
import { useEditorTexts } from "./texts.ts";

/** Title of the briefing, whether it is saved, and what can be done to it as a whole. */
export function DeskHead(props: {
  editor: StoryEditor;
  language: Language;
  setLanguage: (language: Language) => void;
}) {
  const { writing } = useExplorer();
  const t = useEditorTexts();
  const story = () => props.editor.draft()!.story;
  const [sharing, setSharing] = createSignal(false);
  return (
    <header class="desk-head">
      <div class="editor-row">
        <button type="button" class="link-button" onClick={() => writing.edit("", "replace")}>
          <span aria-hidden="true">‹ </span>
          {t("list")}
        </button>
        <span class="saving" data-saving={props.editor.saving()}>
          {t(`saving.${props.editor.saving()}`)}
        </span>
      </div>
      <BilingualField
        class="story-title"
        label={t("story.title")}
        hideLabel
        hint={t("story.titleHint")}
        text={story().title}
        language={props.language}
        limit={STORY_LIMITS.titleCharacters}
        write={(title) => props.editor.change((draft) => withStoryWords(draft, { title }), `title.${props.language}`)}
      />
      <div class="editor-row desk-tools">
        <LanguageTabs story={story()} language={props.language} choose={props.setLanguage} />
        <span class="desk-buttons">
          <button
            type="button"
            class="icon-button"
            disabled={!props.editor.canUndo()}
            onClick={() => props.editor.undo()}
          >
            <span class="hidden-visually">{t("undo")}</span>
            <span class="undo-mark" aria-hidden="true" />
          </button>
          <button
            type="button"
            class="icon-button"
            disabled={!props.editor.canRedo()}
            onClick={() => props.editor.redo()}
          >
            <span class="hidden-visually">{t("redo")}</span>
            <span class="undo-mark redo" aria-hidden="true" />
          </button>
          <button type="button" class="editor-button" aria-haspopup="dialog" onClick={() => setSharing(true)}>
            {t("share")}
          </button>
        </span>
      </div>
      <AboutStory editor={props.editor} language={props.language} />
      <ShareStory story={story()} open={sharing()} close={() => setSharing(false)} />
    </header>
  );
}

/** In which language one writes, and how much of the briefing lacks in it. */
function LanguageTabs(props: { story: Story; language: Language; choose: (language: Language) => void }) {
  const t = useEditorTexts();
  return (
    <fieldset class="language-tabs">
      <legend class="hidden-visually">{t("language")}</legend>
      <For each={LANGUAGES}>
        {(language) => {
          const missing = () => missingTexts(props.story, language);
          return (
            <button
              type="button"
              aria-pressed={props.language === language}
              title={
                missing() > 0 ? t("missing", { language: t(`language.${language}`), count: missing() }) : undefined
              }
              onClick={() => props.choose(language)}
            >
              {t(`language.${language}`)}
              <Show when={missing() > 0}>
                <span class="missing-count">
                  <span aria-hidden="true">{missing()}</span>
                  <span class="hidden-visually">
                    {t("missing", { language: t(`language.${language}`), count: missing() })}
                  </span>
                </span>
              </Show>
            </button>
          );
        }}
      </For>
    </fieldset>
  );
}

/** What stands under the title, and who wrote it. */
function AboutStory(props: { editor: StoryEditor; language: Language }) {
  const t = useEditorTexts();
  const story = () => props.editor.draft()!.story;
  return (
    <details class="about-story">
      <summary>{t("about")}</summary>
      <BilingualField
        label={t("about.summary")}
        lines={2}
        text={story().summary}
        language={props.language}
        limit={STORY_LIMITS.textCharacters}
        write={(summary) =>
          props.editor.change((draft) => withStoryWords(draft, { summary }), `summary.${props.language}`)
        }
      />
      <label class="field">
        <span class="label">{t("about.author")}</span>
        <input
          type="text"
          value={story().author}
          maxLength={STORY_LIMITS.titleCharacters}
          onInput={({ currentTarget }) =>
            props.editor.change((draft) => withStoryWords(draft, { author: currentTarget.value }), "author")
          }
        />
      </label>
    </details>
  );
}
