import { createMemo, Index, Show } from "solid-js";
import { sentenceText } from "../../i18n/segments.ts";
import { headline } from "../../i18n/sentence.ts";
import { emsOf } from "../../i18n/text-width.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { SentenceText } from "../kit/SentenceText.tsx";
import { sentenceContext } from "../kit/sentence-context.ts";
import { useWords } from "../kit/words.ts";
import "./Headline.css";

/** The answer in words, made from the numbers on screen. Each number is a button that leads to its source. */
export function Headline(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  const words = useWords();
  const sentences = createMemo(() => {
    const facts = explorer.facts.answer();
    return facts === undefined ? [] : headline(facts, explorer.facts.flows(), sentenceContext(explorer));
  });
  return (
    <section class="headline" aria-live={explorer.time.playing() ? "off" : "polite"} aria-atomic="true">
      <Show when={sentences().length > 0} fallback={<p class="quiet">{words.t("app.loading")}</p>}>
        <h1>
          <Index each={sentences()}>
            {(sentence, at) => (
              <span
                class={at === 0 ? "headline-first" : "headline-second"}
                style={{ "--ems": emsOf(sentenceText([sentence()])) }}
              >
                <SentenceText sentence={sentence()} showSource={props.showSource} />{" "}
              </span>
            )}
          </Index>
        </h1>
      </Show>
    </section>
  );
}
