import { isPartyGroup } from "../model/groups.ts";
import type { Language } from "../model/reader.ts";
import type { Party, Selection, TableName } from "../model/selection.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import type { Index } from "../model/types.ts";
import { formatList } from "./format.ts";
import { consumerInSentence, countryInSentence, countryName, mineralName, partyInSentence } from "./names.ts";
import { createTranslate } from "./translate.ts";

/** Of a traced supply: whose it is (country numbers), and in what. */
type Supplied = Pick<ConsumerSupply, "consumers" | "measure">;

/**
 * What a table or a file is a selection of, in words: mineral, year, measure, lens, and every filter that is set.
 * @param supplied the supply that stands beside the world's shares: its measure need not be the view's
 */
export function selectionWords(
  selection: Selection,
  table: TableName | "map",
  index: Index,
  language: Language,
  supplied?: Supplied | null,
): string {
  const supply = () => supplyWords(selection, index, language, supplied?.consumers ?? []);
  const trade = () => tradeWords(selection, index, language);
  const parts: Readonly<Partial<Record<TableName | "map", () => string[]>>> = {
    sites: () => siteWords(selection, language),
    flows: trade,
    journeys: trade,
    // Shares of the world are without measure.
    shares: () => (supplied?.consumers.length ? [...supply(), measureWord(supplied, language)] : []),
    map: () => [...trade(), ...supply()],
  };
  return [mineralsAndYear(selection, index, language), ...(parts[table] ?? trade)()].join("; ");
}

/** What a file of all years is a selection of: the year of the selection is not said. */
export function selectionOfAllYears(selection: Selection, index: Index, language: Language): string {
  const minerals = mineralWords(selection, index, language);
  const head = createTranslate(language)("selection.allYears", { minerals });
  return [head, ...tradeWords(selection, index, language)].join("; ");
}

/** What a view is called where there is little room: its minerals, its year, and how the trade is looked at. */
export function viewTitle(selection: Selection, index: Index, language: Language): string {
  return [mineralsAndYear(selection, index, language), lensWord(selection, index, language)].join("; ");
}

function lensWord({ lens, processor }: Selection, index: Index, language: Language): string {
  return createTranslate(language)(`lens.${lens}`, { processor: countryName(index, processor, language) });
}

/** What a view is about, short enough for the title of a step: mineral and year, and what stands out of the ordinary. */
export function titleWords(selection: Selection, index: Index, language: Language): string {
  const about = standsOut(selection, index, language);
  const head = mineralsAndYear(selection, index, language);
  return about === "" ? head : `${head}: ${about}`;
}

/** The most particular thing that is chosen; "" where nothing is. */
function standsOut(selection: Selection, index: Index, language: Language): string {
  const t = createTranslate(language);
  const { closed, consumer, origin, lens, processor, item } = selection;
  if (closed.length > 0) {
    return t("selection.closed", { count: closed.length });
  }
  if (consumer !== "") {
    return t("selection.supply", { name: partyInSentence(index, consumer, language) });
  }
  if (origin !== "") {
    return t("selection.origin", { name: countryInSentence(index, origin, language) });
  }
  if (item?.type === "country") {
    return countryName(index, item.iso3, language);
  }
  return t(`lens.${lens}`, { processor: countryName(index, processor, language) });
}

function measureWord({ measure }: Pick<Selection, "measure">, language: Language): string {
  return createTranslate(language)(`measure.${measure}`);
}

function mineralsAndYear(selection: Selection, index: Index, language: Language): string {
  const minerals = mineralWords(selection, index, language);
  return createTranslate(language)("selection.minerals", { minerals, year: selection.year });
}

function mineralWords({ minerals }: Selection, index: Index, language: Language): string {
  const names = minerals.map((mineral) => mineralName(index, mineral, language));
  return names.length === 0 ? createTranslate(language)("header.allMinerals") : formatList(names, language);
}

function siteWords({ kinds, lowConfidence }: Selection, language: Language): string[] {
  const t = createTranslate(language);
  const names = kinds.map((kind) => t(`kind.${kind}`));
  return [
    t("selection.kinds", { kinds: names.length === 0 ? t("none") : formatList(names, language) }),
    ...(lowConfidence ? [t("selection.lowConfidence")] : []),
  ];
}

/** Whose supply stands beside the world's shares. */
function supplyWords(
  { consumer }: Selection,
  index: Index,
  language: Language,
  consumers: readonly number[],
): string[] {
  const name = consumerInSentence(index, consumer, consumers, language);
  return consumers.length === 0 ? [] : [createTranslate(language)("selection.supply", { name })];
}

function tradeWords(selection: Selection, index: Index, language: Language): string[] {
  const t = createTranslate(language);
  const country = (iso3: string) => countryName(index, iso3, language);
  const party = (name: Party) => (isPartyGroup(name) ? t(`party.${name}`) : country(name));
  const parties = (names: readonly Party[]) => formatList(names.map(party), language);
  const { exporters, importers, origin, consumer, stages } = selection;
  return [
    lensWord(selection, index, language),
    measureWord(selection, language),
    stages.length === 0
      ? t("selection.noStage")
      : t("selection.stages", {
          stages: formatList(
            stages.map((stage) => t(`stage.${stage}`)),
            language,
          ),
        }),
    ...(exporters.length > 0 ? [t("selection.from", { names: parties(exporters) })] : []),
    ...(importers.length > 0 ? [t("selection.to", { names: parties(importers) })] : []),
    ...(origin === "" ? [] : [t("selection.origin", { name: country(origin) })]),
    ...(consumer === "" ? [] : [t("selection.consumer", { name: party(consumer) })]),
    ...(selection.withEu ? [t("selection.withEu")] : []),
  ];
}
