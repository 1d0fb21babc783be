import { PARTY_GROUPS, type PartyGroup } from "../model/selection.ts";
import type { Index, SiteText } from "../model/types.ts";
import { COUNTRY_NAMES, MINERAL_NAMES } from "./alternative-names.ts";
import type { Entry } from "./entry.ts";

/** Minerals, countries and customs codes of the index as entries. */
export function indexEntries(index: Index): Entry[] {
  return [
    ...index.minerals.map((mineral): Entry => {
      const names = [mineral.en, mineral.ko, mineral.symbol, ...(MINERAL_NAMES[mineral.id] ?? [])];
      return { kind: "mineral", id: mineral.id, names, words: [mineral.id] };
    }),
    ...index.countries.map((country): Entry => {
      const names = [country.en, country.ko, country.iso3, ...(COUNTRY_NAMES[country.iso3] ?? [])];
      return { kind: "country", id: country.iso3, names, words: [] };
    }),
    ...index.goods.map((good): Entry => {
      const names = [...good.hsCodes, good.en, good.ko];
      return { kind: "good", id: good.id, names, words: ["HS"] };
    }),
  ];
}

/** Groups that a filter can name, but for those that are a country. @param namesOf what a group is called */
export function groupEntries(namesOf: (group: PartyGroup) => readonly string[]): Entry[] {
  return PARTY_GROUPS.filter((group) => group !== "china").map((group) => ({
    kind: "group",
    id: group,
    names: namesOf(group),
    words: [],
  }));
}

/** A site, by its row: its names in every language, and who runs it. */
export function siteEntry(text: SiteText, row: number): Entry {
  const others = text.aliases.split(";").map((alias) => alias.trim());
  const names = [text.name, text.nameLocal, ...others].filter((name) => name !== "");
  return { kind: "site", id: String(row), names, words: [text.operator] };
}
