import { createEffect, Match, on, Show, Switch } from "solid-js";
import { useWords } from "../kit/words.ts";
import type { Job } from "./job.ts";
import { usePictureTexts } from "./texts.ts";

/** The button that starts a job; while it runs, how far it is and the button that ends it; then what came of it. */
export function JobStatus(props: { job: Job; label: string; disabled?: boolean; start: () => void }) {
  const t = usePictureTexts();
  const words = useWords();
  const state = () => props.job.state();
  const part = () => {
    const now = state();
    return now.type === "working" ? now.part : null;
  };
  const message = () => {
    const now = state();
    switch (now.type) {
      case "working":
        return now.part === null ? t("working") : t("working.part", { share: words.share(now.part) });
      case "done":
        return t("saved", { name: now.name });
      case "cancelled":
        return t("cancelled");
      default:
        return "";
    }
  };
  const problem = () => {
    const now = state();
    return now.type === "failed" ? t(`problem.${now.problem}`) : "";
  };
  let box!: HTMLDivElement;
  // The pressed button gives way to the other one: without this the focus would fall out of the dialog.
  const keepFocus = () => document.activeElement === document.body && box.querySelector("button")?.focus();
  createEffect(on(props.job.isWorking, keepFocus, { defer: true }));
  return (
    <div class="picture-job" ref={box}>
      <Switch>
        <Match when={props.job.isWorking()}>
          <Show when={part()} fallback={<progress aria-label={t("working")} />}>
            {(done) => <progress aria-label={t("working")} value={done()} max="1" />}
          </Show>
          <button type="button" class="picture-cancel" onClick={() => props.job.cancel()}>
            {t("cancel")}
          </button>
        </Match>
        <Match when={!props.job.isWorking()}>
          <button type="button" class="picture-start" disabled={props.disabled} onClick={() => props.start()}>
            {props.label}
          </button>
        </Match>
      </Switch>
      <p class="note" role="status">
        {message()}
      </p>
      <Show when={problem()}>
        <p class="note warning" role="alert">
          {problem()}
        </p>
      </Show>
    </div>
  );
}
