import { createMemo, createSignal, For, Show } from "solid-js";
import { countryInSentence, goodName, goodNote } from "../../i18n/names.ts";
import { BASKETS_TEXTS } from "../../i18n/texts/baskets.ts";
import { type BasketFlow, basketYear, isOnlyInBaskets } from "../../model/baskets.ts";
import { basketsOf, countryNumber } from "../../model/lookup.ts";
import type { Good } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { BarList, type BarRow } from "../kit/BarList.tsx";
import { usePartTexts, useWords } from "../kit/words.ts";

/** Flows of a basket that are listed. */
const LISTED = 5;

/**
 * Customs codes that hold the selected minerals with others: told as themselves, and in no arc, share or ranking. Open
 * where customs know the mineral in no other way; else loaded when they are opened.
 */
export function Baskets() {
  const { link, data } = useExplorer();
  const baskets = createMemo(() => basketsOf(data.index, link.selection.minerals));
  return <For each={baskets()}>{(good) => <Basket good={good} />}</For>;
}

function Basket(props: { good: Good }) {
  const { link, look, data } = useExplorer();
  const t = usePartTexts(BASKETS_TEXTS);
  const isAll = createMemo(() => {
    const { minerals, year } = link.selection;
    const dataset = data.dataset();
    return dataset !== undefined && minerals.length === 1 && isOnlyInBaskets(dataset, minerals[0]!, year);
  });
  const [opened, setOpened] = createSignal(false);
  return (
    <details class="basket" open={isAll() || opened()} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {t("baskets.title", {
          good: goodName(props.good, look.language()),
          code: props.good.hsCodes.join(", "),
        })}
      </summary>
      <p class="note">{goodNote(props.good, look.language())}</p>
      <Show when={isAll() || opened()}>
        <BasketOfYear good={props.good} />
      </Show>
    </details>
  );
}

/** What the year's rows of a basket say: the world's total, the processor's part, the largest flows. */
function BasketOfYear(props: { good: Good }) {
  const { link, look, data } = useExplorer();
  const words = useWords();
  const t = usePartTexts(BASKETS_TEXTS);
  const { selection } = link;
  const { index } = data;
  const view = createMemo(() => {
    const table = data.basketTable(props.good.id);
    return table && { year: basketYear(table, selection.year, countryNumber(index, selection.processor)) };
  });
  const row = ({ exporter, importer, valueUsd }: BasketFlow): BarRow => ({
    name: `${words.countryAt(exporter)} → ${words.countryAt(importer)}`,
    figure: words.amount(valueUsd, "value"),
    part: valueUsd / (view()?.year?.flows[0]?.valueUsd ?? 1),
    tone: "plain",
  });
  return (
    <Show when={view()} fallback={<p class="note">{words.t("app.loading")}</p>}>
      {(known) => (
        <Show when={known().year} fallback={<p class="note">{t("baskets.notHeld", { year: selection.year })}</p>}>
          {(year) => (
            <>
              <p>
                {t("baskets.sentence", {
                  year: selection.year,
                  amount: words.amount(year().totalUsd, "value"),
                  share: words.share(year().processorPart),
                  processor: countryInSentence(index, selection.processor, look.language()),
                })}
              </p>
              <BarList
                rows={year().flows.slice(0, LISTED).map(row)}
                label={t("baskets.flows", { good: goodName(props.good, look.language()) })}
              />
            </>
          )}
        </Show>
      )}
    </Show>
  );
}
