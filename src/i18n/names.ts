import { isPartyGroup } from "../model/groups.ts";
import { countryNumber, goodById } from "../model/lookup.ts";
import type { Language } from "../model/reader.ts";
import type { Party, TableName } from "../model/selection.ts";
import type { Good, Index, MineralId, Source } from "../model/types.ts";
import { createTranslate, translateAny } from "./translate.ts";

/** English names that take an article inside a sentence, by iso3. */
const WITH_ARTICLE = new Set(["USA", "GBR", "NLD", "PHL", "ARE", "DOM", "CAF", "COD", "COG"]);

/** Name of a country by iso3; the iso3 itself where it is not in the index. */
export function countryName(index: Index, iso3: string, language: Language): string {
  return index.countries[countryNumber(index, iso3)]?.[language] ?? iso3;
}

/** Name of a country as it stands within a sentence: "the United States". */
export function countryInSentence(index: Index, iso3: string, language: Language): string {
  const name = countryName(index, iso3, language);
  return language === "en" && WITH_ARTICLE.has(iso3) ? `the ${name}` : name;
}

/** A country or a group as it stands within a sentence. */
export function partyInSentence(index: Index, party: Party, language: Language): string {
  return isPartyGroup(party)
    ? createTranslate(language)(`partyInSentence.${party}`)
    : countryInSentence(index, party, language);
}

/** Whose supply it is: the chosen group, or the one country of `consumers` (country numbers). */
export function consumerInSentence(
  index: Index,
  chosen: Party | "",
  consumers: readonly number[],
  language: Language,
): string {
  const iso3 = index.countries[consumers[0] ?? -1]?.iso3 ?? "";
  return partyInSentence(index, isPartyGroup(chosen) ? chosen : iso3, language);
}

/** What a table is called on its tab. */
export function tableLabel(table: TableName, language: Language): string {
  return translateAny(language, `table.tab.${table}`, {}) ?? table;
}

/** Name of a mineral; its id where it is not in the index. */
export function mineralName(index: Index, mineral: MineralId, language: Language): string {
  return index.minerals.find((candidate) => candidate.id === mineral)?.[language] ?? mineral;
}

/** Name of a good by its id; the bare id where it is not in the index. */
export function productName(index: Index, id: string, language: Language): string {
  return goodById(index, id)?.[language] || id;
}

/** Name of a good for a label. */
export function goodName(good: Good, language: Language): string {
  return good[language] || good.id;
}

/** What the reader must know of a good, in the reader's language; empty where the data does not say. */
export function goodNote(good: Good, language: Language): string {
  return language === "ko" ? good.noteKo : good.note;
}

/** A word as it stands within an English sentence: "Lithium" is "lithium"; symbols such as "PGM" stay. */
export function withinSentence(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** What a sentence begins with: "the United States" is "The United States". */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What publishers, or their best-known data set, are called in short. */
const PUBLISHERS_IN_SHORT: Readonly<Record<string, string>> = {
  "Austrian Federal Ministry of Finance": "World Mining Data",
  "British Geological Survey": "BGS",
  CEPII: "CEPII BACI",
  "International Council on Mining and Metals (ICMM)": "ICMM",
  "International Energy Agency": "IEA",
  "U.S. Geological Survey": "USGS",
  "United Nations Statistics Division": "UN Comtrade",
};

/** Short name of a publisher for brackets; the full name where there is none in use. */
export function publisherShort(source: Source): string {
  return PUBLISHERS_IN_SHORT[source.publisher] ?? source.publisher;
}
