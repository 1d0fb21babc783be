import { createSignal, Match, onCleanup, Show, Switch } from "solid-js";
import type { KeptYears } from "../../offline/site-files.ts";
import { startZip } from "../../offline/zip-client.ts";
import type { ZipFailure, ZipReply } from "../../offline/zip-messages.ts";
import { zipName } from "../../offline/zip-site.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { saveFile } from "../kit/save-file.ts";
import { useWords } from "../kit/words.ts";
import { megabytes } from "./megabytes.ts";
import { useOfflineTexts } from "./texts.ts";
import { YearsChoice } from "./YearsChoice.tsx";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly part: number }
  | { readonly kind: "done"; readonly name: string; readonly bytes: number }
  | { readonly kind: "failed"; readonly failure: ZipFailure };

/** The whole atlas as one zip, made here from the files of this page. */
export function TakeAlong(props: { sizeOf: (years: KeptYears) => string }) {
  const { look } = useExplorer();
  const t = useOfflineTexts();
  const words = useWords();
  const [years, setYears] = createSignal<KeptYears>("all");
  const [state, setState] = createSignal<State>({ kind: "idle" });
  let stop = () => {};
  onCleanup(() => stop());
  const hear = (reply: ZipReply) => {
    if (reply.type === "progress") {
      setState({ kind: "working", part: reply.part });
    } else if (reply.type === "failed") {
      setState({ kind: "failed", failure: reply });
    } else {
      const name = zipName(reply, reply.years);
      saveFile(name, reply.zip);
      setState({ kind: "done", name, bytes: reply.zip.size });
    }
  };
  const start = () => {
    setState({ kind: "working", part: 0 });
    stop = startZip(years(), hear);
  };
  const cancel = () => {
    stop();
    setState({ kind: "idle" });
  };
  const working = () => {
    const now = state();
    return now.kind === "working" ? now : undefined;
  };
  const said = () => {
    const now = state();
    switch (now.kind) {
      case "done":
        return t("take.done", { name: now.name, size: megabytes(now.bytes, look.language()) });
      case "failed":
        return now.failure.problem === "other"
          ? t("take.failed", { message: now.failure.message })
          : t(`take.${now.failure.problem}`, { path: now.failure.path });
      default:
        return "";
    }
  };
  return (
    <section>
      <h3>{t("take.title")}</h3>
      <p>{t("take.about")}</p>
      <Show
        when={working()}
        fallback={
          <>
            <YearsChoice legend={t("take.years")} value={years()} sizeOf={props.sizeOf} choose={setYears} />
            <button type="button" class="offline-action" onClick={start}>
              {t("take.button")}
            </button>
          </>
        }
      >
        {(now) => (
          <div class="take-progress">
            <progress value={now().part} aria-label={t("take.title")} />
            <span class="number">{t("take.working", { part: words.share(now().part) })}</span>
            <button type="button" onClick={cancel}>
              {t("take.cancel")}
            </button>
          </div>
        )}
      </Show>
      <Switch>
        <Match when={state().kind === "failed"}>
          <p class="warning" role="alert">
            {said()}
          </p>
        </Match>
        <Match when={state().kind === "done"}>
          <p role="status">{said()}</p>
        </Match>
      </Switch>
    </section>
  );
}
