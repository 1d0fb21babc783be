import { createMemo, Index, Show } from "solid-js";
import { sentenceText } from "../../i18n/segments.ts";
import { headline } from "../../i18n/sentence.ts";
import { emsOf } from "../../i18n/text-width.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { SentenceText } from "../kit/SentenceText.tsx";
import { sentenceContext } from "../kit/sentence-context.ts";
import { createWords } from "../kit/words.ts";
import "./Headline.css";

/** The answer in words, made from the numbers on screen. Each number is a button that leads to its source. */
export function Headline(props: { explorer: Explorer; showSource: ShowSource }) {
  const words = createWords(props.explorer);
  const sentences = createMemo(() => {
    const facts = props.explorer.facts.answer();
    return facts === undefined ? [] : headline(facts, props.explorer.facts.flows(), sentenceContext(props.explorer));
  });
  return (
    <section class="headline" aria-live={props.explorer.time.playing() ? "off" : "polite"} aria-atomic="true">
      <Show when={sentences().length > 0} fallback={<p class="quiet">{words.t("app.loading")}</p>}>
        <h1>
          <Index each={sentences()}>
            {(sentence, at) => (
              <span
                class={at === 0 ? "headline-first" : "headline-second"}
                style={{ "--ems": emsOf(sentenceText([sentence()])) }}
              >
                <SentenceText explorer={props.explorer} sentence={sentence()} showSource={props.showSource} />{" "}
              </span>
            )}
          </Index>
        </h1>
      </Show>
    </section>
  );
}
