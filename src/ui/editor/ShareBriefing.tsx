import { createEffect, createResource, createSignal, Match, Show, Switch } from "solid-js";
import { copyText } from "../../actions/copy-text.ts";
import { type Briefing, briefingText } from "../../briefing/briefing.ts";
import { SHARE_CHARACTERS, shareCode } from "../../briefing/share-code.ts";
import { withHash } from "../../link/address.ts";
import { BRIEFING_FRAME, embedCode } from "../../link/embed-code.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { briefingFragment } from "../../state/linked-code.ts";
import { Copyable } from "../kit/Copyable.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Switch as OnOff } from "../kit/Switch.tsx";
import { useWords } from "../kit/words.ts";
import { saveBriefing } from "./save-briefing.ts";
import { useEditorTexts } from "./texts.ts";

/** A briefing as a link that holds all of it, where that is short enough, and as a file. */
export function ShareBriefing(props: { briefing: Briefing; open: boolean; close: () => void }) {
  const { look } = useExplorer();
  const t = useEditorTexts();
  return (
    <Dialog open={props.open} close={props.close} title={t("share.title")} closeLabel={t("share.close")}>
      <div class="share-briefing">
        <h3>{t("share.link")}</h3>
        <ShareLink briefing={props.briefing} />
        <h3>{t("share.file")}</h3>
        <p class="note">{t("share.fileNote")}</p>
        <button type="button" class="editor-button" onClick={() => saveBriefing(props.briefing, look.language())}>
          {t("saveFile")}
        </button>
      </div>
    </Dialog>
  );
}

function ShareLink(props: { briefing: Briefing }) {
  const { look } = useExplorer();
  const t = useEditorTexts();
  const words = useWords();
  const [withNotes, setWithNotes] = createSignal(false);
  const [copied, setCopied] = createSignal<boolean | null>(null);
  const [code] = createResource(
    () => (withNotes() ? props.briefing : withoutNotes(props.briefing)),
    (briefing) => shareCode(briefing),
  );
  const page = `${location.origin}${location.pathname}`;
  const link = () => withHash(page, briefingFragment(code() ?? ""));
  const frame = () => {
    const title = briefingText(props.briefing.title, look.language()) || t("untitled");
    return embedCode(withHash(`${page}?embed=1`, briefingFragment(code() ?? "")), title, BRIEFING_FRAME);
  };
  createEffect(() => {
    code();
    setCopied(null);
  });
  return (
    <>
      <p class="note">{t("share.linkNote")}</p>
      <OnOff label={t("share.notes")} on={withNotes()} set={setWithNotes} />
      <Switch fallback={<p role="status">{t("share.packing")}</p>}>
        <Match when={(code()?.length ?? 0) > SHARE_CHARACTERS}>
          <p class="editor-note" role="status">
            {t("share.tooLong", { count: words.count(link().length), most: words.count(SHARE_CHARACTERS) })}
          </p>
        </Match>
        <Match when={code()}>
          <div class="editor-row">
            <input
              type="text"
              readOnly
              aria-label={t("share.link")}
              value={link()}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <button type="button" class="editor-button main" onClick={async () => setCopied(await copyText(link()))}>
              {t("share.copy")}
            </button>
          </div>
        </Match>
      </Switch>
      <p class="note" role="status">
        <Show when={copied() !== null}>{t(copied() ? "share.copied" : "share.notCopied")}</Show>
      </p>
      <Show when={(code()?.length ?? Number.POSITIVE_INFINITY) <= SHARE_CHARACTERS}>
        <h3>{t("share.embed")}</h3>
        <p class="note">{t("share.embedNote")}</p>
        <Copyable label={t("share.embedCode")} text={frame()} rows={3} />
      </Show>
    </>
  );
}

/** Notes are for the speaker alone: a link for everybody leaves them out unless it is asked to take them along. */
function withoutNotes(briefing: Briefing): Briefing {
  return { ...briefing, steps: briefing.steps.map((step) => ({ ...step, notes: { en: "", ko: "" } })) };
}
