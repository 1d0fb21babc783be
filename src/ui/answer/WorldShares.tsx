import { createMemo, createSignal, Show } from "solid-js";
import { countryTone } from "../../model/china.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { shareBehind } from "../../model/supply-rows.ts";
import type { SharesView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { BarList, type BarRow } from "../kit/BarList.tsx";
import { MoreButton } from "../kit/MoreButton.tsx";
import { rankedShares, restOf, type ShareRow, shownShares } from "../kit/ranked-rows.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { SourceButton } from "../provenance/SourceButton.tsx";

/** Who mines or refines: the world's shares of one mineral, ranked, with basis, year and source. */
export function WorldShares(props: { title: string; view: SharesView; showSource: ShowSource }) {
  const explorer = useExplorer();
  const words = useWords();
  const [all, setAll] = createSignal(false);
  const ranked = createMemo(() => rankedShares(props.view));
  const shown = createMemo(() => shownShares(ranked(), explorer.link.selection.processor, all()));
  const largest = () => ranked()[0]?.part ?? 1;
  const ask = () => {
    const [first] = ranked();
    const figure = first ? `${words.country(first.iso3)} ${words.share(first.part)}` : props.title;
    props.showSource({ figure, sourceIds: [props.view.sourceId], ...shareBehind(props.view, null) });
  };
  const row = ({ iso3, part }: ShareRow): BarRow => ({
    name: words.country(iso3),
    figure: words.share(part),
    part: part / largest(),
    tone: countryTone(iso3),
    chosen: isChosen(explorer, iso3),
    choose: () => explorer.link.select({ item: { type: "country", iso3 } }),
  });
  const rows = () => {
    const rest = restOf(shown());
    const others: BarRow[] =
      rest === null
        ? []
        : [{ name: words.t("others"), figure: words.share(rest), part: Math.min(1, rest / largest()), tone: "rest" }];
    return [...shown().map(row), ...others];
  };
  return (
    <Section
      title={props.title}
      unit={words.t("answer.sharesBasis", { year: props.view.year, basis: words.datum("basis", props.view.basis) })}
    >
      <BarList rows={rows()} label={props.title} />
      <MoreButton hidden={ranked().length - shown().length} all={all()} set={setAll} />
      <p class="note">
        <SourceButton id={props.view.sourceId} showSource={ask} />
        <Show when={props.view.estimated}> · {words.t("answer.estimated")}</Show>
        <Show when={!props.view.exact}> · {words.t("answer.nearestYear")}</Show>
      </p>
      <Show when={props.view.unknown.length > 0}>
        <p class="note">{words.t("answer.withheld", { names: words.list(props.view.unknown.map(words.country)) })}</p>
      </Show>
    </Section>
  );
}

function isChosen(explorer: Parts<"link">, iso3: string): boolean {
  const item = explorer.link.selection.item;
  return item?.type === "country" && item.iso3 === iso3;
}
