import type { OfflineStatus } from "../../state/offline-types.ts";
import type { Words } from "../kit/words.ts";

/** What of the atlas is on the device, in a few words. */
export function offlineWords(status: OfflineStatus, words: Words): string {
  switch (status.kind) {
    case "saving":
    case "stopped":
      return words.t(`offline.${status.kind}`, { part: words.share(status.part) });
    default:
      return words.t(`offline.${status.kind}`);
  }
}
