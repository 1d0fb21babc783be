import { ENTRY_KINDS, type EntryKind, type Found, type FoundGroup } from "./entry.ts";

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
 * @param results of one or more indices, each the best first
 */
export function grouped(
  results: readonly { readonly found: readonly Found[]; readonly total: number; readonly kind?: EntryKind }[],
): FoundGroup[] {
  const groups = ENTRY_KINDS.map((kind) => {
    const found = results.flatMap((result) => result.found.filter((one) => one.entry.kind === kind));
    const whole = results.find((result) => result.kind === kind);
    return { kind, found: found.slice(0, MOST_SHOWN[kind]), total: whole?.total ?? found.length };
  });
  const best = (group: FoundGroup) => group.found[0]?.closeness ?? 0;
  // Sorting is stable: equals keep the order of their kinds.
  return groups.filter((group) => group.found.length > 0).sort((a, b) => best(b) - best(a));
}
