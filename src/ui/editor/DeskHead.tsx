import { createSignal, For, Show } from "solid-js";
import { BRIEFING_LIMITS, type Briefing } from "../../briefing/briefing.ts";
import { withBriefingWords } from "../../briefing/edit-briefing.ts";
import type { Language } from "../../model/reader.ts";
import { LANGUAGES } from "../../model/reader.ts";
import type { BriefingEditor } from "../../state/briefing-editor.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { BilingualField } from "./BilingualField.tsx";
import { missingTexts } from "./missing-texts.ts";
import { ShareBriefing } from "./ShareBriefing.tsx";
import { useEditorTexts } from "./texts.ts";

/** Title of the briefing, whether it is saved, and what can be done to it as a whole. */
export function DeskHead(props: {
  editor: BriefingEditor;
  language: Language;
  setLanguage: (language: Language) => void;
}) {
  const { writing } = useExplorer();
  const t = useEditorTexts();
  const briefing = () => props.editor.draft()!.briefing;
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
        class="briefing-title"
        label={t("briefing.title")}
        hideLabel
        hint={t("briefing.titleHint")}
        text={briefing().title}
        language={props.language}
        limit={BRIEFING_LIMITS.titleCharacters}
        write={(title) =>
          props.editor.change((draft) => withBriefingWords(draft, { title }), `title.${props.language}`)
        }
      />
      <div class="editor-row desk-tools">
        <LanguageTabs briefing={briefing()} language={props.language} choose={props.setLanguage} />
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
      <AboutBriefing editor={props.editor} language={props.language} />
      <ShareBriefing briefing={briefing()} open={sharing()} close={() => setSharing(false)} />
    </header>
  );
}

/** In which language one writes, and how much of the briefing lacks in it. */
function LanguageTabs(props: { briefing: Briefing; language: Language; choose: (language: Language) => void }) {
  const t = useEditorTexts();
  return (
    <fieldset class="language-tabs">
      <legend class="hidden-visually">{t("language")}</legend>
      <For each={LANGUAGES}>
        {(language) => {
          const missing = () => missingTexts(props.briefing, language);
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
function AboutBriefing(props: { editor: BriefingEditor; language: Language }) {
  const t = useEditorTexts();
  const briefing = () => props.editor.draft()!.briefing;
  return (
    <details class="about-briefing">
      <summary>{t("about")}</summary>
      <BilingualField
        label={t("about.summary")}
        lines={2}
        text={briefing().summary}
        language={props.language}
        limit={BRIEFING_LIMITS.textCharacters}
        write={(summary) =>
          props.editor.change((draft) => withBriefingWords(draft, { summary }), `summary.${props.language}`)
        }
      />
      <label class="field">
        <span class="label">{t("about.author")}</span>
        <input
          type="text"
          value={briefing().author}
          maxLength={BRIEFING_LIMITS.titleCharacters}
          onInput={({ currentTarget }) =>
            props.editor.change((draft) => withBriefingWords(draft, { author: currentTarget.value }), "author")
          }
        />
      </label>
    </details>
  );
}
