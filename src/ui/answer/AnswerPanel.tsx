import { createMemo, For, Show } from "solid-js";
import { originSentence, tradeSentence } from "../../i18n/sentence.ts";
import { placeOfBaskets } from "../../model/lookup.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { YEARS } from "../../model/selection.ts";
import { hasShares, isWorldFill } from "../../model/supply-parts.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { later } from "../kit/later.tsx";
import { SentenceText } from "../kit/SentenceText.tsx";
import { sentenceContext } from "../kit/sentence-context.ts";
import { useWords } from "../kit/words.ts";
import { namedSpans } from "../provenance/report-span.ts";
import { AnswerContents } from "./AnswerContents.tsx";
import { FEATURE_PANELS } from "./feature-panels.ts";
import { Unweighed } from "./Unweighed.tsx";
import { WorldShares } from "./WorldShares.tsx";
import "./AnswerPanel.css";

// The traced supply and its charts come after the first screen.
const supplyPart = () => import("../supply/Supply.tsx");
const SupplyHead = later(async () => ({ default: (await supplyPart()).SupplyHead }));
const SupplyTail = later(async () => ({ default: (await supplyPart()).SupplyTail }));
const Baskets = later(async () => ({ default: (await import("./Baskets.tsx")).Baskets }));
const AnswerTail = later(async () => ({ default: (await import("./AnswerTail.tsx")).AnswerTail }));

/** The map's content as numbers: trade in view, shares of the world, roles, journeys, groups, and what is not drawn. */
export function AnswerPanel(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  /** Shares of the world stand where those of a consumer are not asked for or not known. */
  const isWorldInView = () => {
    const { fill } = explorer.link.selection;
    const supply = explorer.supply.now();
    return isWorldFill(fill) || fill === "none" || !supply || !hasShares(supply);
  };
  const baskets = createMemo(() => placeOfBaskets(explorer.data.index, explorer.link.selection.minerals));
  return (
    <div class="answer-panel" aria-busy={explorer.data.loading()}>
      <AnswerContents />
      <TradeInView showSource={props.showSource} />
      <Show when={baskets() === "all"}>
        <Baskets />
      </Show>
      <BeforeOutput />
      <SupplyHead showSource={props.showSource} />
      <Show when={isWorldInView()}>
        <Shares showSource={props.showSource} />
      </Show>
      <SupplyTail showSource={props.showSource} />
      <AnswerTail />
      <For each={FEATURE_PANELS.map((load) => later(load))}>{(Panel) => <Panel showSource={props.showSource} />}</For>
    </div>
  );
}

/** What is not held of the first years. */
function BeforeOutput() {
  const { link } = useExplorer();
  const words = useWords();
  const year = () => link.selection.year;
  return (
    <Show when={year() < YEARS.output}>
      <p class="note warning">{words.t("answer.beforeOutput", { first: YEARS.output, year: year() })}</p>
    </Show>
  );
}

/** The measured amounts in a sentence, and the largest origin of raw material. */
function TradeInView(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  const words = useWords();
  const selection = explorer.link.selection;
  const trade = createMemo(() =>
    tradeSentence({ year: selection.year }, explorer.facts.flows(), sentenceContext(explorer)),
  );
  const origin = createMemo(() => {
    const facts = explorer.facts.answer();
    return facts && selection.lens === "through" ? originSentence(facts, sentenceContext(explorer)) : null;
  });
  const spans = createMemo(() => namedSpans(explorer, words, origin() !== null));
  return (
    <Show when={explorer.facts.flows()}>
      {(view) => (
        <div class="trade-notes">
          <p class="trade-in-view">
            <SentenceText sentence={trade()} showSource={props.showSource} />{" "}
            <Show when={origin()}>
              {(sentence) => <SentenceText sentence={sentence()} showSource={props.showSource} />}
            </Show>
          </p>
          <For each={spans()}>{(text) => <p class="note">{text}</p>}</For>
          <Unweighed view={view()} />
        </div>
      )}
    </Show>
  );
}

function Shares(props: { showSource: ShowSource }) {
  const { link, facts } = useExplorer();
  const words = useWords();
  const known = () => facts.mining() !== null || facts.refining() !== null;
  const { selection } = link;
  const unknown = () => {
    const reason = facts.answer()?.isOutputLost ? "answer.sharesLost" : "answer.sharesUnknown";
    return words.t(selection.minerals.length === 1 ? reason : "answer.sharesOneMineral");
  };
  return (
    <Show when={known()} fallback={<p class="note">{unknown()}</p>}>
      <div class="shares">
        <Show when={facts.mining()}>
          {(view) => <WorldShares title={words.t("answer.mined")} view={view()} showSource={props.showSource} />}
        </Show>
        <Show when={facts.refining()}>
          {(view) => <WorldShares title={words.t("answer.refined")} view={view()} showSource={props.showSource} />}
        </Show>
      </div>
    </Show>
  );
}
