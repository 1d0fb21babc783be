import { Show } from "solid-js";
import { YEARS } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { OfflineStatus } from "../../state/offline-types.ts";
import { useWords } from "../kit/words.ts";
import { megabytes } from "./megabytes.ts";
import { offlineWords } from "./offline-words.ts";
import { createSiteSize } from "./site-size.ts";
import { TakeAlong } from "./TakeAlong.tsx";
import { type OfflineTranslate, useOfflineTexts } from "./texts.ts";
import { YearsChoice } from "./YearsChoice.tsx";
import "./OfflinePanel.css";

/** How far the atlas is kept on this device, what to do where it is not, and the atlas as one file. */
export default function OfflinePanel() {
  const explorer = useExplorer();
  const words = useWords();
  const t = useOfflineTexts();
  const offline = () => explorer.offline;
  const status = () => offline().status();
  const size = createSiteSize();
  const inMegabytes = (bytes: number | undefined) =>
    bytes === undefined ? "…" : megabytes(bytes, explorer.look.language());
  return (
    <div class="offline-panel">
      <section>
        <h3 role="status">{offlineWords(status(), words)}</h3>
        <Show when={partKept(status())}>
          {(part) => <progress value={part()} aria-label={offlineWords(status(), words)} />}
        </Show>
        <p>{about(status(), t, inMegabytes(size()?.(offline().years()).kept), inMegabytes)}</p>
        <Show when={status().kind !== "unavailable"}>
          <YearsChoice
            legend={t("years.kept")}
            value={offline().years()}
            sizeOf={(years) => inMegabytes(size()?.(years).kept)}
            choose={(years) => offline().chooseYears(years)}
          />
          <p class="note">{t("years.note", { recent: YEARS.recent })}</p>
        </Show>
        <Show when={["offered", "stopped"].includes(status().kind)}>
          <button type="button" class="offline-action" onClick={() => offline().saveEverything()}>
            {t(status().kind === "offered" ? "saveAll" : "again")}
          </button>
        </Show>
        <Show when={status().kind === "ready"}>
          <p class="note">{t("install")}</p>
        </Show>
      </section>
      <TakeAlong sizeOf={(years) => inMegabytes(size()?.(years).all)} />
    </div>
  );
}

function partKept(status: OfflineStatus): number | false {
  return (status.kind === "saving" || status.kind === "stopped") && status.part;
}

function about(
  status: OfflineStatus,
  t: OfflineTranslate,
  size: string,
  inMegabytes: (bytes: number) => string,
): string {
  switch (status.kind) {
    case "saving":
      return t("about.saving", { size });
    case "offered":
      return t("about.offered", { size: inMegabytes(status.bytes) });
    case "stopped":
    case "unavailable":
      return t(`about.${status.kind}.${status.reason}` as "about.stopped.room");
    default:
      return t(`about.${status.kind}`);
  }
}
