import { revealSite, type Widened } from "../../search/reveal-site.ts";
import type { Parts } from "../../state/explorer-types.ts";
import type { Words } from "../kit/words.ts";
import { SITE_ZOOM } from "./zooms.ts";

/**
 * Goes to a site by its row: its mark is drawn (filters are widened, and the reader is told), its card opens and the map
 * flies there, all in one step of Back where the names of the sites are already there.
 */
export function goToSite(explorer: Parts<"link" | "sites" | "map" | "notices">, words: Words, row: number): void {
  const sites = explorer.sites.table();
  if (sites === undefined) {
    explorer.sites.choose(row);
    return;
  }
  const { patch, widened } = revealSite(sites, row, explorer.link.selection);
  const id = explorer.sites.texts()?.[row]?.id;
  if (id === undefined) {
    explorer.link.select(patch);
    explorer.sites.choose(row);
  } else {
    explorer.link.select({ ...patch, item: { type: "site", id } });
  }
  const added = wordsOf(words, widened);
  if (added.length > 0) {
    explorer.notices.notify("info", "search.widened", { added: words.list(added) });
  }
  // Where the mark is drawn, which can be beside the published place where many share one.
  explorer.map.focus(sites.drawnLongitude[row] ?? 0, sites.drawnLatitude[row] ?? 0, SITE_ZOOM);
}

function wordsOf(words: Words, { mineral, kind, lowConfidence }: Widened): string[] {
  return [
    ...(mineral ? [words.mineral(mineral)] : []),
    ...(kind ? [words.t(`kind.${kind}`)] : []),
    ...(lowConfidence ? [words.t("search.lowConfidence")] : []),
  ];
}
