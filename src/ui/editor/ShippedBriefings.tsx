import { For, Show } from "solid-js";
import { type Briefing, briefingText } from "../../briefing/briefing.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useEditorTexts } from "./texts.ts";

/** Lodeway's own briefings, to begin with a copy of one. */
export function ShippedBriefings(props: { copy: (briefing: Briefing) => void }) {
  const { look, notices, briefing } = useExplorer();
  const t = useEditorTexts();
  const copy = async (id: string) => {
    try {
      props.copy(await briefing.load(id));
    } catch {
      notices.notify("error", "dataError.offline");
    }
  };
  return (
    <Show when={(briefing.shipped()?.length ?? 0) > 0}>
      <h3>{t("shipped.title")}</h3>
      <ul class="kept-list shipped">
        <For each={briefing.shipped()}>
          {({ id, title, steps }) => (
            <li class="kept">
              <button type="button" class="kept-open" onClick={() => copy(id)}>
                <span class="kept-title">{briefingText(title, look.language())}</span>
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
