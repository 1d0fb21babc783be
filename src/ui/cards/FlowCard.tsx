import { createMemo, For, Show } from "solid-js";
import { goodName, goodNote } from "../../i18n/names.ts";
import { goodsInView } from "../../model/row-roles.ts";
import { REPORTS_DIFFER } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { FlowLegs } from "../lanes/lane-parts.tsx";
import { gapOf, largestValue, type PairRow, pairRows } from "../provenance/flow-rows.ts";
import { FlowReport } from "./FlowReport.tsx";
import { useFlowCardTexts } from "./flow-card-texts.ts";

/** Trade between two countries in the year: one block per good, with the second report beside the first. */
export function FlowCard(props: { exporter: string; importer: string }) {
  const { link, look, data, lanes } = useExplorer();
  const words = useWords();
  const t = useFlowCardTexts();
  const selection = link.selection;
  const pair = () => ({ exporter: props.exporter, importer: props.importer, year: selection.year });
  const blocks = createMemo(() =>
    goodsInView(data.index, selection)
      .flatMap((good) => {
        const table = data.flowTable(good.id);
        const rows = table ? pairRows(data.index, table, pair()) : [];
        return rows.length === 0 ? [] : [{ good, rows }];
      })
      .sort((a, b) => largestValue(b.rows) - largestValue(a.rows)),
  );
  return (
    <>
      <p class="note">{t("flow.subtitle", { year: selection.year })}</p>
      <Show when={lanes.routed()}>
        <FlowLegs exporter={props.exporter} importer={props.importer} />
      </Show>
      <For each={blocks()} fallback={<p class="note">{t("flow.none", { year: selection.year })}</p>}>
        {(block) => (
          <section class="flow-code">
            <h3>{goodName(block.good, look.language())}</h3>
            <p class="note number">
              {words.t("flow.code", { code: block.good.hsCodes.join(", ") })} · {words.t(`stage.${block.good.stage}`)}
            </p>
            <Show when={goodNote(block.good, look.language())}>{(note) => <p class="note warning">{note()}</p>}</Show>
            <For each={block.rows}>
              {(row) => (
                <>
                  <FlowReport row={row} />
                  <Show when={row.otherReport}>
                    <SecondReports good={block.good.id} first={row} pair={pair()} />
                  </Show>
                </>
              )}
            </For>
          </section>
        )}
      </For>
    </>
  );
}

/** What another source says of the same flow: both stand, and the gap is said. Never added to the first. */
function SecondReports(props: {
  good: string;
  first: PairRow;
  pair: { exporter: string; importer: string; year: number };
}) {
  const { data } = useExplorer();
  const words = useWords();
  const t = useFlowCardTexts();
  const rows = () => {
    const table = data.reportTable(props.good);
    return table ? pairRows(data.index, table, props.pair) : undefined;
  };
  const gap = (second: PairRow) => {
    const value = gapOf(props.first.valueUsd, second.valueUsd);
    const weight = gapOf(props.first.netWeightTonnes, second.netWeightTonnes);
    return [
      value === null ? "" : t("flow.gap", { gap: words.gap(value) }),
      weight === null ? "" : t("flow.gapWeight", { gap: words.gap(weight) }),
    ].filter((part) => part !== "");
  };
  const amounts = (span: readonly [number, number]) => {
    const [low, high] = span.map((amount) => words.amount(amount, "value"));
    return { low: low as string, high: high as string };
  };
  return (
    <Show when={rows()} fallback={<p class="note">{words.t("card.loading")}</p>}>
      {(known) => (
        <For each={known()}>
          {(second) => (
            <div class="second-report">
              <h4>{t("flow.second")}</h4>
              <For each={gap(second)}>{(text) => <p class="number gap">{text}</p>}</For>
              <Show when={props.first.reportsDiffer && spanOf(props.first, second)}>
                {(span) => <p class="note warning">{t("flow.differ", amounts(span()))}</p>}
              </Show>
              <FlowReport row={second} />
            </div>
          )}
        </For>
      )}
    </Show>
  );
}

/** The smaller and the larger value of two reports that differ by more than a third; null where one is unknown, too. */
function spanOf({ valueUsd: one }: PairRow, { valueUsd: other }: PairRow): readonly [number, number] | null {
  if (one === null || other === null) {
    return null;
  }
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return high > low * REPORTS_DIFFER ? [low, high] : null;
}
