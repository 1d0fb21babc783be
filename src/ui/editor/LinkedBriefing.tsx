import { createResource, createSignal, Match, Show, Switch } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { LINKED_ID } from "../../state/linked-code.ts";
import { linkedBriefing } from "../../state/local-briefing.ts";
import { createMyBriefings } from "../../state/my-briefings.ts";
import { Refusal } from "./Refusal.tsx";
import { useEditorTexts } from "./texts.ts";
import "./editor.css";

/**
 * Opens the briefing that came with the link and says, for as long as it is shown, that nobody here has checked it.
 * `isNew` is false after a reload: then the player finds it by itself.
 */
export default function LinkedBriefing(props: { code: string; isNew: boolean }) {
  const { briefing: player } = useExplorer();
  const t = useEditorTexts();
  const mine = createMyBriefings();
  const [kept, setKept] = createSignal(false);
  const [closed, setClosed] = createSignal(false);
  const [reading] = createResource(
    () => props.code,
    async (code) => {
      const read = await linkedBriefing(code);
      if (read.briefing !== null && props.isNew) {
        player.open(read.briefing);
      }
      return read;
    },
  );
  const refused = () => {
    const read = reading();
    return read && read.briefing === null && props.isNew ? { file: "", reading: read } : null;
  };
  const keep = async () => {
    const briefing = reading()?.briefing;
    const id = briefing ? await mine.duplicate(briefing, (title) => title) : null;
    setKept(id !== null);
  };
  return (
    <Show when={!closed()}>
      <div class="notices linked-briefing">
        <Switch>
          <Match when={reading.loading && props.isNew}>
            <p role="status">{t("linked.opening")}</p>
          </Match>
          <Match when={refused()}>
            {(what) => (
              <div class="notice error">
                <Refusal refused={what()} />
                <button type="button" onClick={() => setClosed(true)}>
                  {t("share.close")}
                </button>
              </div>
            )}
          </Match>
          <Match when={player.briefing()?.id === LINKED_ID}>
            <div class="notice warning" role="status">
              <p>
                {t("linked.note")} <Show when={kept()}>{t("linked.kept")}</Show>
              </p>
              <span>
                <Show when={!kept()}>
                  <button type="button" onClick={keep}>
                    {t("linked.keep")}
                  </button>
                </Show>
                <button type="button" onClick={() => setClosed(true)}>
                  {t("share.close")}
                </button>
              </span>
            </div>
          </Match>
        </Switch>
      </div>
    </Show>
  );
}
