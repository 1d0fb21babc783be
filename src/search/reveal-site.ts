import { mineralsAt } from "../model/mineral-sets.ts";
import type { Selection } from "../model/selection.ts";
import { CONFIDENCES, type MineralId, SITE_KINDS, type SiteKind, type SiteTable } from "../model/types.ts";

/** What had to be added to the filters so that a site is drawn. */
export interface Widened {
  readonly mineral?: MineralId;
  readonly kind?: SiteKind;
  readonly lowConfidence?: true;
}

/**
 * The change of the selection that makes a site's row pass the filters of the map; empty where it does already.
 * Filters are only widened: what was shown stays.
 */
export function revealSite(
  sites: SiteTable,
  row: number,
  selection: Selection,
): { readonly patch: Partial<Selection>; readonly widened: Widened } {
  const kind = SITE_KINDS[sites.kind[row] ?? -1];
  const minerals = mineralsAt(sites.minerals, row);
  const [mineral] = minerals;
  const hidesMineral = selection.minerals.length > 0 && !minerals.some((one) => selection.minerals.includes(one));
  const hidesKind = kind !== undefined && !selection.kinds.includes(kind);
  const hidesLow = CONFIDENCES[sites.confidence[row] ?? -1] === "low" && !selection.lowConfidence;
  const widened: Widened = {
    ...(hidesMineral && mineral !== undefined && { mineral }),
    ...(hidesKind && { kind }),
    ...(hidesLow && { lowConfidence: true as const }),
  };
  const patch: Partial<Selection> = {
    ...(widened.mineral && { minerals: [...selection.minerals, widened.mineral] }),
    ...(widened.kind && { kinds: SITE_KINDS.filter((one) => one === widened.kind || selection.kinds.includes(one)) }),
    ...(widened.lowConfidence && { lowConfidence: true }),
  };
  return { patch, widened };
}
