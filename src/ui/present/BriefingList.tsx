import { createSignal, For, onCleanup, Show } from "solid-js";
import { copyText } from "../../actions/copy-text.ts";
import { briefingText } from "../../briefing/briefing.ts";
import { DEFAULT_EMBED, type EmbedSettings } from "../../link/embed.ts";
import { BRIEFING_FRAME, embedCode } from "../../link/embed-code.ts";
import { writeLink } from "../../link/link.ts";
import type { BriefingEntry } from "../../state/briefing-types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { openTitle } from "./caption-texts.ts";
import { usePresentTexts } from "./texts.ts";
import "./BriefingList.css";

/** How long a button says that it worked. */
const COPIED_MILLISECONDS = 2500;

/** The shipped briefings: what each is about, how long it takes, and the ways to show it. */
export default function BriefingList(props: { close: () => void }) {
  const { briefing } = useExplorer();
  const text = usePresentTexts();
  const entries = () => briefing.shipped();
  return (
    <>
      <p class="note">{text("list.lead")}</p>
      <Show when={entries()} fallback={<p class="quiet">{text("list.loading")}</p>}>
        <ul class="briefings">
          <For each={entries()} fallback={<li class="quiet">{text("list.none")}</li>}>
            {(entry) => <Briefing entry={entry} close={props.close} />}
          </For>
        </ul>
      </Show>
    </>
  );
}

function Briefing(props: { entry: BriefingEntry; close: () => void }) {
  const { look, briefing } = useExplorer();
  const text = usePresentTexts();
  const words = useWords();
  const say = (part: BriefingEntry["title"]) => openTitle(briefingText(part, look.language()));
  /** Pages in Korean lie in a folder of their own. */
  const pageFolder = () => (look.language() === "ko" ? "ko/" : "");
  const minutes = () => Math.max(1, Math.round(props.entry.seconds / 60));
  const present = (kiosk: boolean) => {
    props.close();
    briefing.present(props.entry.id, kiosk);
  };
  return (
    <li class="briefing">
      <h3>{say(props.entry.title)}</h3>
      <p>{say(props.entry.summary)}</p>
      <p class="note">{text("list.length", { steps: props.entry.steps, minutes: minutes() })}</p>
      <p class="briefing-ways">
        <button type="button" class="briefing-present" onClick={() => present(false)}>
          {text("list.present")}
        </button>
        <button type="button" onClick={() => present(true)}>
          {text("list.kiosk")}
        </button>
        <CopyButton
          label={words.t("header.copyLink")}
          copied={words.t("header.linkCopied")}
          make={() => linkOf(props.entry.id)}
        />
        <CopyButton
          label={text("list.embed")}
          copied={text("list.embedCopied")}
          make={() => embedCode(linkOf(props.entry.id, DEFAULT_EMBED), say(props.entry.title), BRIEFING_FRAME)}
        />
        <a class="briefing-page" href={`stories/${props.entry.id}/${pageFolder()}index.html`}>
          {text("list.page")}
        </a>
      </p>
    </li>
  );
}

/** Copies what leads to the first step, and says so for a moment. */
function CopyButton(props: { label: string; copied: string; make: () => string }) {
  const { notices } = useExplorer();
  const [copied, setCopied] = createSignal(false);
  let timer = 0;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    if (!(await copyText(props.make()))) {
      notices.notify("warning", "link.notCopied");
      return;
    }
    setCopied(true);
    clearTimeout(timer);
    timer = window.setTimeout(() => setCopied(false), COPIED_MILLISECONDS);
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {copied() ? props.copied : props.label}
      </button>
      <span role="status" class="hidden-visually">
        {copied() ? props.copied : ""}
      </span>
    </>
  );
}

function linkOf(id: string, embed: EmbedSettings | null = null): string {
  const address = new URL(location.href);
  address.search = writeLink({ place: { briefing: id, step: 1, kiosk: false }, embed });
  address.hash = "";
  return address.href;
}
