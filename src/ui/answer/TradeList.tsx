import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { countryTone } from "../../model/china.ts";
import type { Measure } from "../../model/types.ts";
import type { CountryAmount } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { BarList, type BarRow } from "../kit/BarList.tsx";
import { MoreButton } from "../kit/MoreButton.tsx";
import { partsOf, TOP_ROWS } from "../kit/ranked-rows.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { reportSpanWords } from "../provenance/report-span.ts";
import { unrankedWords } from "./unweighed-words.ts";

/** One role at the processor: partners by measured amount. A row selects the flow, as a click on its arc does. */
export function TradeList(props: {
  title: string;
  unit: string;
  amounts: readonly CountryAmount[];
  /** Ids of the goods that the amounts are of. */
  goods: readonly string[];
  /** Of the amounts, where it is not the selected one. */
  measure?: Measure;
  /** False where too little of the trade has a weight or a known content to rank it and to make shares. */
  isShareable?: boolean;
  /** "from": the partner sells to the processor; "to": it buys from it. */
  direction: "from" | "to";
  children?: JSX.Element;
}) {
  const explorer = useExplorer();
  const words = useWords();
  const [all, setAll] = createSignal(false);
  const parts = createMemo(() => partsOf(props.amounts));
  const shown = () => (all() ? parts() : parts().slice(0, TOP_ROWS));
  const flowOf = (country: number) => {
    const partner = explorer.data.index.countries[country]?.iso3 ?? "";
    const processor = explorer.link.selection.processor;
    return props.direction === "from"
      ? ({ type: "flow", exporter: partner, importer: processor } as const)
      : ({ type: "flow", exporter: processor, importer: partner } as const);
  };
  const row = ({ country, amount, part }: ReturnType<typeof parts>[number]): BarRow => {
    const flow = flowOf(country);
    const item = explorer.link.selection.item;
    return {
      name: words.countryAt(country),
      detail: words.amount(amount, props.measure),
      note: reportSpanWords(explorer, words, props.goods, { ...flow, year: explorer.link.selection.year }),
      figure: words.share(part),
      part: part / (parts()[0]?.part || 1),
      tone: countryTone(explorer.data.index.countries[country]?.iso3 ?? ""),
      chosen: item?.type === "flow" && item.exporter === flow.exporter && item.importer === flow.importer,
      choose: () => explorer.link.select({ item: flow }),
    };
  };
  return (
    <Section title={props.title} unit={props.unit}>
      <Show
        when={parts().length > 0 && props.isShareable !== false}
        fallback={<p class="note">{parts().length > 0 ? unrankedWords(explorer, words) : words.t("answer.noRows")}</p>}
      >
        <BarList rows={shown().map(row)} label={props.title} />
        <MoreButton hidden={parts().length - shown().length} all={all()} set={setAll} />
      </Show>
      {props.children}
    </Section>
  );
}
