import { createResource, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { LINKED_ID, type LinkedCode } from "../../state/linked-code.ts";
import { linkedBriefing } from "../../state/local-briefing.ts";
import { Refusal, type Refused } from "../editor/Refusal.tsx";
import { Told, ToldLine } from "../kit/Told.tsx";
import { useCaptionTexts } from "../present/caption-texts.ts";
import { usePresentTexts } from "../present/texts.ts";
import { useEmbedTexts } from "./texts.ts";
import "./EmbedBriefing.css";

/** A briefing in a frame, in place of the sentence: title and text of the step, and the way on and back. */
export default function EmbedBriefing(props: { showSource: ShowSource; linked: LinkedCode | null }) {
  const { briefing } = useExplorer();
  const text = useEmbedTexts();
  const refused = createLinked(props);
  const texts = useCaptionTexts();
  return (
    <>
      <Show when={refused()}>{(what) => <Refusal refused={what()} />}</Show>
      <Show when={briefing.briefing()}>
        <article class="embed-briefing" aria-live="polite">
          <header>
            <h1>
              <ToldLine inlines={texts.title()} showSource={props.showSource} />
            </h1>
            <Steps />
          </header>
          <div class="embed-briefing-text">
            <Told blocks={texts.blocks()} showSource={props.showSource} />
            <Show when={briefing.briefing()?.id === LINKED_ID}>
              <p class="note">{text("unchecked")}</p>
            </Show>
          </div>
        </article>
      </Show>
    </>
  );
}

/** Opens the briefing that the link holds; gives why it cannot be opened, null where nothing is wrong. */
function createLinked(props: { linked: LinkedCode | null }): () => Refused | null {
  const { briefing } = useExplorer();
  const [reading] = createResource(
    () => props.linked,
    async ({ code, isNew }) => {
      const read = await linkedBriefing(code);
      if (read.briefing !== null && isNew) {
        briefing.open(read.briefing);
      }
      return read;
    },
  );
  return () => {
    const read = reading();
    return read && read.briefing === null ? { file: "", reading: read } : null;
  };
}

function Steps() {
  const { briefing } = useExplorer();
  const text = usePresentTexts();
  const count = () => briefing.briefing()?.steps.length ?? 0;
  const go = (by: number) => () => briefing.goTo(briefing.at() + by);
  return (
    <nav class="embed-steps" aria-label={text("presentation.step", { step: briefing.at() + 1, count: count() })}>
      <button type="button" aria-label={text("presentation.back")} disabled={briefing.at() === 0} onClick={go(-1)}>
        <span class="embed-arrow back" aria-hidden="true" />
      </button>
      <span class="number" aria-hidden="true">
        {briefing.at() + 1} / {count()}
      </span>
      <button
        type="button"
        aria-label={text("presentation.next")}
        disabled={briefing.at() + 1 >= count()}
        onClick={go(1)}
      >
        <span class="embed-arrow" aria-hidden="true" />
      </button>
    </nav>
  );
}
