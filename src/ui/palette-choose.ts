import { MINERAL_IDS } from "../model/types.ts";
import type { Entry, EntryKind } from "../search/entry.ts";
import { revealSite, type Widened } from "../search/reveal-site.ts";
import type { Explorer } from "../state/explorer-types.ts";
import type { Words } from "./words.ts";
import { COUNTRY_ZOOM, SITE_ZOOM } from "./zooms.ts";

type Choose = (explorer: Explorer, id: string, words: Words) => void;

/** What choosing means, by kind. Views and actions are commands, which act by themselves. */
const CHOICES: Readonly<Record<Exclude<EntryKind, "view" | "action">, Choose>> = {
  mineral: chooseMineral,
  country: chooseCountry,
  group: (explorer, id) => explorer.select({ importers: [id] }),
  code: chooseCode,
  site: chooseSite,
};

/** Does what choosing a found thing means: selects it, opens its card, flies there. Commands are not among them. */
export function chooseEntry(explorer: Explorer, words: Words, { kind, id }: Entry): void {
  if (kind !== "view" && kind !== "action") {
    CHOICES[kind](explorer, id, words);
  }
}

function chooseMineral(explorer: Explorer, mineral: string): void {
  explorer.select({ minerals: MINERAL_IDS.filter((id) => id === mineral) });
}

function chooseCountry(explorer: Explorer, iso3: string): void {
  explorer.select({ item: { type: "country", iso3 } });
  const country = explorer.index.countries.find((candidate) => candidate.iso3 === iso3);
  if (country !== undefined) {
    explorer.focus(country.longitude, country.latitude, COUNTRY_ZOOM);
  }
}

/** The mineral that the code's rows are filed under, and its stage. */
function chooseCode(explorer: Explorer, hsCode: string): void {
  const code = explorer.index.hsCodes.find((candidate) => candidate.hsCode === hsCode);
  if (code !== undefined) {
    explorer.select({ minerals: code.minerals.slice(0, 1), stages: [code.stage] });
  }
}

/** Opens the card in one step of Back, with the filters as wide as the site needs. */
function chooseSite(explorer: Explorer, rowId: string, words: Words): void {
  const row = Number(rowId);
  const id = explorer.siteText()?.[row]?.id;
  const sites = explorer.sites();
  if (id === undefined) {
    return;
  }
  const item = { type: "site", id } as const;
  if (sites === undefined) {
    explorer.select({ item });
    return;
  }
  const { patch, widened } = revealSite(sites, row, explorer.selection);
  explorer.select({ ...patch, item });
  const added = wordsOf(words, widened);
  if (added.length > 0) {
    explorer.notify("info", "search.widened", { added: words.list(added) });
  }
  explorer.focus(sites.drawnLongitude[row] ?? 0, sites.drawnLatitude[row] ?? 0, SITE_ZOOM);
}

function wordsOf(words: Words, { mineral, kind, lowConfidence }: Widened): string[] {
  return [
    ...(mineral ? [words.mineral(mineral)] : []),
    ...(kind ? [words.t(`kind.${kind}`)] : []),
    ...(lowConfidence ? [words.t("search.lowConfidence")] : []),
  ];
}
