import { ENTRY_KINDS, type EntryKind, type FoundGroup } from "./entry.ts";
import type { Finding } from "./entry-index.ts";

/** Found entries of each kind that are shown. */
const MOST_SHOWN: Readonly<Record<EntryKind, number>> = {
  mineral: 5,
  country: 6,
  group: 4,
  code: 6,
  view: 8,
  action: 8,
  site: 20,
};

/**
 * Found entries by kind: the kind with the closest match first, equals in the order of ENTRY_KINDS, so that a mineral or
 * a country goes before sites, and a site's own name before what is only alike.
 * Where something holds every word as typed, what is only alike is left out.
 */
export function grouped(few: readonly Finding[], sites: Finding): FoundGroup[] {
  const whole = [...few, sites].some((finding) => finding.whole > 0);
  const found = [...few, sites].flatMap((finding) => finding.found).filter((one) => !whole || one.closeness > 1);
  const groups = ENTRY_KINDS.map((kind) => {
    const own = found.filter((one) => one.entry.kind === kind);
    const total = kind === "site" ? sites[whole ? "whole" : "total"] : own.length;
    return { kind, found: own.slice(0, MOST_SHOWN[kind]), total };
  });
  const best = (group: FoundGroup) => group.found[0]?.closeness ?? 0;
  // Sorting is stable: equals keep the order of their kinds.
  return groups.filter((group) => group.found.length > 0).sort((a, b) => best(b) - best(a));
}

/** Nothing found. */
export const NOTHING: Finding = { found: [], whole: 0, total: 0 };
