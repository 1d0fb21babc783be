import { createMemo, For, Show } from "solid-js";
import { originSentence, tradeSentence } from "../../i18n/sentence.ts";
import { placeOfBaskets } from "../../model/lookup.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { YEARS } from "../../model/selection.ts";
import { hasShares, isWorldFill } from "../../model/supply-parts.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { later } from "../kit/later.tsx";
import { SentenceText } from "../kit/SentenceText.tsx";
import { sentenceContext } from "../kit/sentence-context.ts";
import { createWords } from "../kit/words.ts";
import { namedSpans } from "../provenance/report-span.ts";
import { AnswerContents } from "./AnswerContents.tsx";
import { Unweighed } from "./Unweighed.tsx";
import { WorldShares } from "./WorldShares.tsx";
import "./AnswerPanel.css";

// The traced supply and its charts come after the first screen.
const supplyPart = () => import("../supply/Supply.tsx");
const SupplyHead = later(async () => ({ default: (await supplyPart()).SupplyHead }));
const SupplyTail = later(async () => ({ default: (await supplyPart()).SupplyTail }));
const Baskets = later(async () => ({ default: (await import("./Baskets.tsx")).Baskets }));
const AnswerTail = later(async () => ({ default: (await import("./AnswerTail.tsx")).AnswerTail }));

/** The map's content as numbers: trade in view, shares of the world, legs, journeys, groups, and what is not drawn. */
export function AnswerPanel(props: { explorer: Explorer; showSource: ShowSource }) {
  /** Shares of the world stand where those of a consumer are not asked for or not known. */
  const isWorldInView = () => {
    const { fill } = props.explorer.link.selection;
    const supply = props.explorer.supply.now();
    return isWorldFill(fill) || fill === "none" || !supply || !hasShares(supply);
  };
  const baskets = createMemo(() => placeOfBaskets(props.explorer.data.index, props.explorer.link.selection.minerals));
  return (
    <div class="answer-panel" aria-busy={props.explorer.data.loading()}>
      <AnswerContents explorer={props.explorer} />
      <TradeInView explorer={props.explorer} showSource={props.showSource} />
      <Show when={baskets() === "all"}>
        <Baskets explorer={props.explorer} />
      </Show>
      <BeforeOutput explorer={props.explorer} />
      <SupplyHead explorer={props.explorer} showSource={props.showSource} />
      <Show when={isWorldInView()}>
        <Shares explorer={props.explorer} showSource={props.showSource} />
      </Show>
      <SupplyTail explorer={props.explorer} showSource={props.showSource} />
      <AnswerTail explorer={props.explorer} />
    </div>
  );
}

/** What is not held of the first years. */
function BeforeOutput(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const year = () => props.explorer.link.selection.year;
  return (
    <Show when={year() < YEARS.output}>
      <p class="note warning">{words.t("answer.beforeOutput", { first: YEARS.output, year: year() })}</p>
    </Show>
  );
}

/** The measured amounts in a sentence, and the largest origin of raw material. */
function TradeInView(props: { explorer: Explorer; showSource: ShowSource }) {
  const words = createWords(props.explorer);
  const selection = props.explorer.link.selection;
  const trade = createMemo(() =>
    tradeSentence({ year: selection.year }, props.explorer.facts.flows(), sentenceContext(props.explorer)),
  );
  const origin = createMemo(() => {
    const facts = props.explorer.facts.answer();
    return facts && selection.lens === "through" ? originSentence(facts, sentenceContext(props.explorer)) : null;
  });
  const spans = createMemo(() => namedSpans(props.explorer, words, origin() !== null));
  return (
    <Show when={props.explorer.facts.flows()}>
      {(view) => (
        <div class="trade-notes">
          <p class="trade-in-view">
            <SentenceText explorer={props.explorer} sentence={trade()} showSource={props.showSource} />{" "}
            <Show when={origin()}>
              {(sentence) => (
                <SentenceText explorer={props.explorer} sentence={sentence()} showSource={props.showSource} />
              )}
            </Show>
          </p>
          <For each={spans()}>{(text) => <p class="note">{text}</p>}</For>
          <Unweighed explorer={props.explorer} view={view()} />
        </div>
      )}
    </Show>
  );
}

function Shares(props: { explorer: Explorer; showSource: ShowSource }) {
  const words = createWords(props.explorer);
  const known = () => props.explorer.facts.mining() !== null || props.explorer.facts.refining() !== null;
  const { selection } = props.explorer.link;
  const unknown = () => {
    const reason = props.explorer.facts.answer()?.isOutputLost ? "answer.sharesLost" : "answer.sharesUnknown";
    return words.t(selection.minerals.length === 1 ? reason : "answer.sharesOneMineral");
  };
  return (
    <Show when={known()} fallback={<p class="note">{unknown()}</p>}>
      <div class="shares">
        <Show when={props.explorer.facts.mining()}>
          {(view) => (
            <WorldShares
              explorer={props.explorer}
              title={words.t("answer.mined")}
              view={view()}
              showSource={props.showSource}
            />
          )}
        </Show>
        <Show when={props.explorer.facts.refining()}>
          {(view) => (
            <WorldShares
              explorer={props.explorer}
              title={words.t("answer.refined")}
              view={view()}
              showSource={props.showSource}
            />
          )}
        </Show>
      </div>
    </Show>
  );
}
