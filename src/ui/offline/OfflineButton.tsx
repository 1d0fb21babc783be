import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { offlineWords } from "./offline-words.ts";
import "./OfflineButton.css";

/** Opens the offline panel; a mark and a few words say how far the atlas is kept on the device. */
export function OfflineButton(props: { show: () => void }) {
  const { offline } = useExplorer();
  const words = useWords();
  const status = () => offline.status();
  return (
    <button type="button" class="offline-button" aria-haspopup="dialog" onClick={() => props.show()}>
      <span class="offline-mark" data-kind={status().kind} aria-hidden="true" />
      <span>
        {words.t("offline.title")} · {offlineWords(status(), words)}
      </span>
    </button>
  );
}
