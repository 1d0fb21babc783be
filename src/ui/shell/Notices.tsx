import { For, Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Notice } from "../../state/explorer-types.ts";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";
import { UpdateNotice } from "../offline/UpdateNotice.tsx";
import "./Notices.css";

// Only old links and briefings need it.
const OlderEdition = later(async () => ({ default: (await import("../pages/OlderEdition.tsx")).OlderEdition }));

/** Messages: what happened and what to do. Errors are announced at once. */
export function Notices() {
  const { notices, editions } = useExplorer();
  const words = useWords();
  const text = (notice: Notice) => {
    const known = words.any(notice.key, notice.values);
    return known === notice.key ? words.t("notice.other", { key: notice.key }) : known;
  };
  return (
    <div class="notices">
      <UpdateNotice />
      <Show when={editions.older()}>
        <OlderEdition />
      </Show>
      <For each={notices.shown()}>
        {(notice) => (
          <div class={`notice ${notice.kind}`} role={notice.kind === "error" ? "alert" : "status"}>
            <p>{text(notice)}</p>
            <button type="button" onClick={() => notices.dismiss(notice.id)}>
              {words.t("notice.dismiss")}
            </button>
          </div>
        )}
      </For>
    </div>
  );
}
