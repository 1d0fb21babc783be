import { isPartyGroup } from "../model/groups.ts";
import type { Party, Selection, TableName } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import { formatList } from "./format.ts";
import { consumerInSentence, countryName, mineralName } from "./names.ts";
import { createTranslate, type Language } from "./translate.ts";

/**
 * What a table or a file is a selection of, in words: mineral, year, measure, lens, and every filter that is set.
 * @param consumers country numbers of those whose supply stands beside the world's shares; none where it does not
 */
export function selectionWords(
  selection: Selection,
  table: TableName,
  index: Index,
  language: Language,
  consumers: readonly number[] = [],
): string {
  const parts =
    table === "sites"
      ? siteWords(selection, language)
      : table === "shares"
        ? supplyWords(selection, index, language, consumers)
        : tradeWords(selection, index, language);
  return [mineralsAndYear(selection, index, language), ...parts].join("; ");
}

function mineralsAndYear({ minerals, year }: Selection, index: Index, language: Language): string {
  const t = createTranslate(language);
  const names = minerals.map((mineral) => mineralName(index, mineral, language));
  return t("selection.minerals", {
    minerals: names.length === 0 ? t("header.allMinerals") : formatList(names, language),
    year,
  });
}

function siteWords({ kinds, lowConfidence }: Selection, language: Language): string[] {
  const t = createTranslate(language);
  const names = kinds.map((kind) => t(`kind.${kind}`));
  return [
    t("selection.kinds", { kinds: names.length === 0 ? t("none") : formatList(names, language) }),
    ...(lowConfidence ? [t("selection.lowConfidence")] : []),
  ];
}

/** Whose supply stands beside the world's shares, and in what it is measured: shares of the world are without measure. */
function supplyWords(
  { consumer, measure }: Selection,
  index: Index,
  language: Language,
  consumers: readonly number[],
): string[] {
  const t = createTranslate(language);
  const name = consumerInSentence(index, consumer, consumers, language);
  return consumers.length === 0 ? [] : [t("selection.supply", { name }), t(`measure.${measure}`)];
}

function tradeWords(selection: Selection, index: Index, language: Language): string[] {
  const t = createTranslate(language);
  const country = (iso3: string) => countryName(index, iso3, language);
  const party = (name: Party) => (isPartyGroup(name) ? t(`party.${name}`) : country(name));
  const parties = (names: readonly Party[]) => formatList(names.map(party), language);
  const { exporters, importers, origin, consumer, stages } = selection;
  return [
    t(`lens.${selection.lens}`, { processor: country(selection.processor) }),
    t(`measure.${selection.measure}`),
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
