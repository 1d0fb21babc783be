import { For, Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { type Story, storyText } from "../../story/story.ts";
import { useEditorTexts } from "./texts.ts";

/** Lodeway's own briefings, to begin with a copy of one. */
export function ShippedStories(props: { copy: (story: Story) => void }) {
  const { look, notices, story } = useExplorer();
  const t = useEditorTexts();
  const copy = async (id: string) => {
    try {
      props.copy(await story.load(id));
    } catch {
      notices.notify("error", "dataError.offline");
    }
  };
  return (
    <Show when={(story.shipped()?.length ?? 0) > 0}>
      <h3>{t("shipped.title")}</h3>
      <ul class="kept-list shipped">
        <For each={story.shipped()}>
          {({ id, title, steps }) => (
            <li class="kept">
              <button type="button" class="kept-open" onClick={() => copy(id)}>
                <span class="kept-title">{storyText(title, look.language())}</span>
                <span class="note">
                  {t("mine.steps", { count: steps })}, {t("shipped.copy")}
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
