import { createSignal, Show } from "solid-js";
import { BRIEFING_LIMITS, type Briefing, type BriefingText, briefingText } from "../../briefing/briefing.ts";
import type { KeptBriefing } from "../../state/briefing-store.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { Menu } from "../table/Menu.tsx";
import { saveBriefing, saveUnreadable } from "./save-briefing.ts";
import { useEditorTexts } from "./texts.ts";

/** One briefing of the list, and what can be done to it. One that cannot be read can still be saved as a file. */
export function BriefingRow(props: {
  kept: KeptBriefing;
  open: () => void;
  rename: (title: BriefingText) => void;
  duplicate: (briefing: Briefing) => void;
  remove: () => void;
}) {
  const { look } = useExplorer();
  const t = useEditorTexts();
  const words = useWords();
  const language = () => look.language();
  const briefing = () => props.kept.reading.briefing;
  const [renaming, setRenaming] = createSignal(false);
  const title = () => {
    const readable = briefing();
    return readable
      ? briefingText(readable.title, language()) || t("untitled")
      : t(props.kept.reading.problem === "newer" ? "mine.newer" : "mine.unreadable");
  };
  const steps = () => {
    const count = briefing()?.steps.length ?? 0;
    return count === 1 ? t("mine.oneStep") : t("mine.steps", { count });
  };
  const saved = () => t("mine.saved", { date: words.date(props.kept.savedAt.slice(0, 10)) });
  const save = () => {
    const readable = briefing();
    if (readable) {
      saveBriefing(readable, language());
    } else {
      saveUnreadable(props.kept.id, props.kept.raw);
    }
  };
  return (
    <li class="kept">
      <Show
        when={renaming() && briefing()}
        fallback={
          <button type="button" class="kept-open" disabled={briefing() === null} onClick={() => props.open()}>
            <span class="kept-title">{title()}</span>
            <span class="note">
              <Show when={briefing()}>{steps()}, </Show>
              {saved()}
            </span>
          </button>
        }
      >
        {(readable) => (
          <RenameForm
            title={readable().title[language()] || title()}
            done={(text) => {
              setRenaming(false);
              if (text !== null) {
                props.rename({ ...readable().title, [language()]: text });
              }
            }}
          />
        )}
      </Show>
      <Menu label={<More title={t("mine.more", { title: title() })} />} closesOnChoice>
        <Show when={briefing()}>
          {(readable) => (
            <>
              <button type="button" onClick={() => setRenaming(true)}>
                {t("mine.rename")}
              </button>
              <button type="button" onClick={() => props.duplicate(readable())}>
                {t("mine.duplicate")}
              </button>
            </>
          )}
        </Show>
        <button type="button" onClick={save}>
          {t("saveFile")}
        </button>
        <button type="button" onClick={() => props.remove()}>
          {t("mine.delete")}
        </button>
      </Menu>
    </li>
  );
}

function More(props: { title: string }) {
  return (
    <>
      <span class="hidden-visually">{props.title}</span>
      <span class="more-mark" aria-hidden="true" />
    </>
  );
}

/** Escape leaves the title as it was. */
function RenameForm(props: { title: string; done: (title: string | null) => void }) {
  const t = useEditorTexts();
  let field!: HTMLInputElement;
  return (
    <form
      class="editor-row rename"
      onSubmit={(event) => {
        event.preventDefault();
        props.done(field.value);
      }}
      onKeyDown={(event) => event.key === "Escape" && props.done(null)}
    >
      <input
        type="text"
        aria-label={t("mine.renamed")}
        value={props.title}
        maxLength={BRIEFING_LIMITS.titleCharacters}
        ref={(element) => {
          field = element;
          queueMicrotask(() => element.select());
        }}
      />
      <button type="submit" class="editor-button">
        {t("mine.renameDone")}
      </button>
    </form>
  );
}
