import { FAILURE_TEXTS } from "../../i18n/failure-texts.ts";
import type { Language } from "../../model/reader.ts";
import "../kit/base.css";
import "./Failure.css";

/** The page when even the first small file could not be had: what happened, what to do, and a way to try again. */
export function Failure(props: { error: unknown; retry: () => void }) {
  const language: Language = navigator.language.startsWith("ko") ? "ko" : "en";
  const texts = FAILURE_TEXTS[language];
  return (
    <main class="failure" role="alert" lang={language}>
      <h1>{texts.title}</h1>
      <p>{texts.help}</p>
      <p class="note">{props.error instanceof Error ? props.error.message : String(props.error)}</p>
      <button type="button" class="retry" onClick={() => props.retry()}>
        {texts.retry}
      </button>
    </main>
  );
}
