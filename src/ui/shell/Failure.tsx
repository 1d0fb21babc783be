import { createTranslate } from "../../i18n/translate.ts";
import type { Language } from "../../model/reader.ts";
import "../kit/base.css";
import "./Failure.css";

/** The page when even the first small file could not be had: what happened, what to do, and a way to try again. */
export function Failure(props: { error: unknown; retry: () => void }) {
  const language: Language = navigator.language.startsWith("ko") ? "ko" : "en";
  const t = createTranslate(language);
  return (
    <main class="failure" role="alert" lang={language}>
      <h1>{t("app.failed")}</h1>
      <p>{t("app.failedHelp")}</p>
      <p class="note">{props.error instanceof Error ? props.error.message : String(props.error)}</p>
      <button type="button" class="retry" onClick={() => props.retry()}>
        {t("app.retry")}
      </button>
    </main>
  );
}
