import { hasOneOf } from "./mineral-sets.ts";
import type { Selection } from "./selection.ts";
import { CONFIDENCES, MINERAL_IDS, SITE_KINDS, type SiteTable } from "./types.ts";

/** Row numbers of the sites that the selection shows: kinds, minerals, and low confidence only on request. */
export function shownSiteRows(sites: SiteTable, selection: Selection): Uint32Array {
  const kinds = SITE_KINDS.map((kind) => selection.kinds.includes(kind));
  // The selection is a store: reading it once, not once a row.
  const left = selection.lowConfidence ? -1 : CONFIDENCES.indexOf("low");
  const isChosen = hasOneOf(sites.minerals, selection.minerals.length === 0 ? MINERAL_IDS : selection.minerals);
  const rows = new Uint32Array(sites.length);
  let shown = 0;
  for (let row = 0; row < sites.length; row++) {
    if (isChosen(row) && kinds[sites.kind[row]!] && sites.confidence[row] !== left) {
      rows[shown++] = row;
    }
  }
  return rows.slice(0, shown);
}
