import type { Selection } from "./selection.ts";
import { CONFIDENCES, MINERAL_IDS, SITE_KINDS, type SiteTable } from "./types.ts";

/** Row numbers of the sites that the selection shows: kinds, minerals, and low confidence only on request. */
export function shownSiteRows(sites: SiteTable, selection: Selection): Uint32Array {
  const kinds = SITE_KINDS.map((kind) => selection.kinds.includes(kind));
  // The selection is a store: reading it once, not once a row.
  const left = selection.lowConfidence ? -1 : CONFIDENCES.indexOf("low");
  const bits = mineralBits(selection);
  const rows = new Uint32Array(sites.length);
  let shown = 0;
  for (let row = 0; row < sites.length; row++) {
    if ((sites.mineralBits[row]! & bits) !== 0 && kinds[sites.kind[row]!] && sites.confidence[row] !== left) {
      rows[shown++] = row;
    }
  }
  return rows.slice(0, shown);
}

/** The selected minerals as bits; all bits when none is chosen. */
function mineralBits(selection: Selection): number {
  const chosen = selection.minerals.length === 0 ? MINERAL_IDS : selection.minerals;
  return chosen.reduce((bits, mineral) => bits | (1 << MINERAL_IDS.indexOf(mineral)), 0);
}
