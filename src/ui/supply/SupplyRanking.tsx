import { createMemo, createSignal } from "solid-js";
import { countryTone } from "../../model/china.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { UNKNOWN_COUNTRY } from "../../model/supply.ts";
import { amountsOfStage, partOfSupply, type SupplyStage } from "../../model/supply-parts.ts";
import type { CountryAmount } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { BarList, type BarRow } from "../kit/BarList.tsx";
import { MoreButton } from "../kit/MoreButton.tsx";
import { TOP_ROWS } from "../kit/ranked-rows.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { MethodLink } from "../provenance/MethodLink.tsx";
import { chosenCountries, consumerName, goodsName, stageInView } from "./supply-view.ts";
import { useSupplyTexts } from "./texts.ts";

/** Where the supply was mined or refined: countries, largest first, the unknown part last and never hidden. */
export function SupplyRanking(props: { supply: ConsumerSupply; stage?: SupplyStage }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  const [all, setAll] = createSignal(false);
  const stage = () => props.stage ?? stageInView(explorer);
  const known = createMemo(() =>
    amountsOfStage(props.supply, stage()).filter((row) => row.country !== UNKNOWN_COUNTRY),
  );
  const unknown = () => amountsOfStage(props.supply, stage()).filter((row) => row.country === UNKNOWN_COUNTRY);
  const shown = () => (all() ? known() : known().slice(0, TOP_ROWS));
  const largest = () => known()[0]?.amount ?? props.supply.total;
  const rest = () => {
    const amount = known()
      .slice(shown().length)
      .reduce((sum, row) => sum + row.amount, 0);
    return amount > 0 ? [{ name: words.t("others"), amount }] : [];
  };
  const plain = (name: string, amount: number): BarRow => ({
    name,
    figure: words.share(partOfSupply(props.supply, amount)),
    part: Math.min(1, amount / largest()),
    tone: "rest",
  });
  const country = ({ country: number, amount }: CountryAmount): BarRow => {
    const iso3 = explorer.data.index.countries[number]?.iso3 ?? "";
    return {
      ...plain(words.countryAt(number), amount),
      detail: words.estimate(amount, props.supply.measure),
      tone: countryTone(iso3),
      chosen: chosenCountries(explorer).includes(number),
      choose: () => explorer.link.select({ item: { type: "country", iso3 } }),
    };
  };
  const rows = () => [
    ...shown().map(country),
    ...rest().map(({ name, amount }) => plain(name, amount)),
    ...unknown().map(({ amount }) => plain(words.t("unknown"), amount)),
  ];
  return (
    <Section
      title={t(`ranking.${stage()}`)}
      unit={t(`ranking.unit.${props.supply.base}`, {
        consumer: consumerName(explorer, props.supply),
        goods: goodsName(explorer, props.supply),
        year: props.supply.year,
      })}
    >
      <div class="traced supply-ranking">
        <BarList rows={rows()} label={t(`ranking.${stage()}`)} />
      </div>
      <MethodLink />
      <MoreButton hidden={known().length - shown().length} all={all()} set={setAll} />
    </Section>
  );
}
