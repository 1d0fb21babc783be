import { createMemo, Show } from "solid-js";
import { countryInSentence } from "../../i18n/names.ts";
import { goodsInView } from "../../model/row-roles.ts";
import type { FeedMix, JourneysView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { Journeys } from "./Journeys.tsx";
import { MixedGoods } from "./MixedGoods.tsx";
import { TradeList } from "./TradeList.tsx";

/** Trade through the processor: what it buys, who buys from it, and the journeys traced between the two. */
export function Routed(props: { view: JourneysView }) {
  const { link, look, data } = useExplorer();
  const words = useWords();
  const processor = () => countryInSentence(data.index, link.selection.processor, look.language());
  const outputGoods = createMemo(() =>
    goodsInView(data.index, link.selection)
      .filter((good) => good.output)
      .map(({ id }) => id),
  );
  const year = () => link.selection.year;
  return (
    <>
      <TradeList
        title={words.t("answer.feed", { processor: processor() })}
        unit={words.t("answer.feedUnit", { year: year() })}
        amounts={props.view.mix.imports}
        measure={props.view.mix.importsMeasure}
        isShareable={props.view.mix.areImportsShareable}
        goods={props.view.mix.feedGoods}
        direction="from"
      >
        <OwnMines mix={props.view.mix} />
      </TradeList>
      <TradeList
        title={words.t("answer.outputs", { processor: processor() })}
        unit={words.t("answer.outputsUnit", { year: year() })}
        amounts={props.view.outputs}
        goods={outputGoods()}
        direction="to"
      >
        <MixedGoods />
      </TradeList>
      <Journeys view={props.view} />
    </>
  );
}

const REASONS = {
  "no-mine-output": "answer.ownUnknown.no-mine-output",
  "no-refined-output": "answer.ownUnknown.no-refined-output",
  "bases-differ": "answer.ownUnknown.bases-differ",
} as const;

/** What the processor's own mines add, or why that is not known: share of supply and of imports are not one. */
function OwnMines(props: { mix: FeedMix }) {
  const words = useWords();
  return (
    <Show
      when={props.mix.own}
      fallback={
        <Show when={props.mix.ownUnknownReason || null}>
          {(reason) => <p class="note">{words.t(REASONS[reason()])}</p>}
        </Show>
      }
    >
      {(own) => (
        <p class="note">
          {words.t("answer.own", {
            share: words.share(props.mix.ownPart),
            year: own().year,
            basis: words.datum("basis", own().basis),
          })}
        </p>
      )}
    </Show>
  );
}
