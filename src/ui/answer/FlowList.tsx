import { createMemo, createSignal, Show } from "solid-js";
import type { Arc, FlowsView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { BarList, type BarRow } from "../kit/BarList.tsx";
import { MoreButton } from "../kit/MoreButton.tsx";
import { arcFigures, TOP_ROWS } from "../kit/ranked-rows.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { reportSpanWords } from "../provenance/report-span.ts";

/** Flows as a list: those drawn, the same selection as their arcs on the map, or others that `unit` then names. */
export function FlowList(props: { view: FlowsView; unit?: string }) {
  const explorer = useExplorer();
  const words = useWords();
  const [all, setAll] = createSignal(false);
  const arcs = createMemo(() => props.view.arcs.slice(0, all() ? Number.POSITIVE_INFINITY : TOP_ROWS));
  const goods = createMemo(() => props.view.goods.map(({ id }) => id));
  const row = (arc: Arc): BarRow => {
    const [exporter = "", importer = ""] = [arc.exporter, arc.importer].map(
      (country) => explorer.data.index.countries[country]?.iso3,
    );
    const item = explorer.link.selection.item;
    return {
      name: `${words.country(exporter)} → ${words.country(importer)}`,
      ...arcFigures(words, arc),
      note: reportSpanWords(explorer, words, goods(), {
        exporter,
        importer,
        year: explorer.link.selection.year,
      }),
      part: arc.amount / (props.view.arcs[0]?.amount || 1),
      tone: "plain",
      chosen: item?.type === "flow" && item.exporter === exporter && item.importer === importer,
      choose: () => explorer.link.select({ item: { type: "flow", exporter, importer } }),
    };
  };
  return (
    <Section
      title={words.t("answer.flows")}
      unit={props.unit ?? words.t("answer.flowsUnit", { year: explorer.link.selection.year })}
    >
      <Show when={arcs().length > 0} fallback={<p class="note">{words.t("answer.noRows")}</p>}>
        <BarList rows={arcs().map(row)} label={words.t("answer.flows")} />
        <MoreButton hidden={props.view.arcs.length - arcs().length} all={all()} set={setAll} />
      </Show>
    </Section>
  );
}
