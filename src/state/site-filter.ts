import type { Selection } from "../model/selection.ts";
import { CONFIDENCES, MINERAL_IDS, SITE_KINDS, type SiteTable } from "../model/types.ts";

/** Row numbers of the sites that the selection shows: kinds, minerals, and low confidence only on request. */
export function shownSiteRows(sites: SiteTable, selection: Selection): Uint32Array {
  const kinds = new Set(selection.kinds.map((kind) => SITE_KINDS.indexOf(kind)));
  const low = CONFIDENCES.indexOf("low");
  const bits = mineralBits(selection);
  const rows: number[] = [];
  for (let row = 0; row < sites.length; row++) {
    const confident = selection.lowConfidence || sites.confidence[row] !== low;
    if (confident && kinds.has(sites.kind[row]!) && (sites.mineralBits[row]! & bits) !== 0) {
      rows.push(row);
    }
  }
  return Uint32Array.from(rows);
}

/** The selected minerals as bits; all bits when none is chosen. */
function mineralBits(selection: Selection): number {
  const chosen = selection.minerals.length === 0 ? MINERAL_IDS : selection.minerals;
  return chosen.reduce((bits, mineral) => bits | (1 << MINERAL_IDS.indexOf(mineral)), 0);
}
