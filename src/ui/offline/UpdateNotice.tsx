import { Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";

/** Says that a new version can be loaded. It is loaded when the reader asks for it, and only then. */
export function UpdateNotice() {
  const { offline } = useExplorer();
  const words = useWords();
  const others = () => offline.otherWindows();
  return (
    <Show when={offline.newVersion()}>
      <div class="notice info" role="status">
        <p>{others() === 0 ? words.t("update.here") : words.t("update.others", { count: others() })}</p>
        <span class="notice-actions">
          <button type="button" onClick={() => offline.loadNewVersion()}>
            {words.t("update.load")}
          </button>
          <button type="button" onClick={() => offline.dismissNewVersion()}>
            {words.t("update.later")}
          </button>
        </span>
      </div>
    </Show>
  );
}
