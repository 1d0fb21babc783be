import { Show } from "solid-js";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";

/** Says that a new version can be loaded. It is loaded when the reader asks for it, and only then. */
export function UpdateNotice(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const others = () => props.explorer.offline.otherWindows();
  return (
    <Show when={props.explorer.offline.newVersion()}>
      <div class="notice info" role="status">
        <p>{others() === 0 ? words.t("update.here") : words.t("update.others", { count: others() })}</p>
        <span class="notice-actions">
          <button type="button" onClick={() => props.explorer.offline.loadNewVersion()}>
            {words.t("update.load")}
          </button>
          <button type="button" onClick={() => props.explorer.offline.dismissNewVersion()}>
            {words.t("update.later")}
          </button>
        </span>
      </div>
    </Show>
  );
}
