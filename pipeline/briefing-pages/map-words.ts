import { formatList } from "../../src/i18n/format.ts";
import { mineralName, partyInSentence, withinSentence } from "../../src/i18n/names.ts";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { Language } from "../../src/model/reader.ts";
import type { Party, Selection } from "../../src/model/selection.ts";
import type { Index } from "../../src/model/types.ts";
import { pageWords } from "./page-words.ts";

/** What a map shows, in words, for those who do not see it: minerals, year, lines, places, and the colour of countries. */
export function mapWords(selection: Selection, index: Index, language: Language): string {
  const t = pageWords(language);
  const { minerals, year, stages, kinds, fill, consumer } = selection;
  const words = createTranslate(language);
  const names = minerals.map((mineral, at) => listed(mineralName(index, mineral, language), at, language));
  const all = names.length === 0 ? words("header.allMinerals") : formatList(names, language);
  const places = kinds.map((kind) => listed(words(`kind.${kind}`), 1, language));
  return [
    t("map.minerals", { minerals: all, year }),
    ...(stages.length === 0 ? [] : [tradeWords(selection, index, language)]),
    ...(places.length === 0 ? [] : [t("map.sites", { kinds: formatList(places, language) })]),
    ...(fill === "none" ? [] : [t(`map.fill.${fill}`, { consumer: partyInSentence(index, consumer, language) })]),
  ].join("; ");
}

/** A word in a list: only the first begins with a capital. */
function listed(word: string, at: number, language: Language): string {
  return language === "en" && at > 0 ? withinSentence(word) : word;
}

function tradeWords(selection: Selection, index: Index, language: Language): string {
  const t = pageWords(language);
  const { lens, processor, exporters, importers, origin, consumer, routes } = selection;
  const party = (name: Party) => partyInSentence(index, name, language);
  const list = (parties: readonly Party[]) => formatList(parties.map(party), language);
  const trade = t(`map.trade.${lens}`, { processor: party(processor) });
  const ends = [
    ...(exporters.length === 0 ? [] : [t("map.from", { names: list(exporters) })]),
    ...(importers.length === 0 ? [] : [t("map.to", { names: list(importers) })]),
    ...(origin === "" ? [] : [t("map.origin", { name: party(origin) })]),
    ...(consumer === "" ? [] : [t("map.consumer", { name: party(consumer) })]),
    ...(routes === "lanes" ? [t("map.lanes")] : []),
  ].join(language === "ko" ? "; " : " ");
  return ends === "" ? trade : t("map.trade", { trade, ends });
}
