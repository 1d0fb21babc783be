import { ENTRY_KINDS, type Entry, type EntryKind, type Found, type FoundGroup } from "./entry.ts";
import type { EntryIndex, Finding } from "./entry-index.ts";
import { comparable } from "./tokens.ts";

/** Found entries of each kind that are shown. */
const MOST_SHOWN: Readonly<Record<EntryKind, number>> = {
  mineral: 5,
  country: 6,
  group: 4,
  good: 6,
  view: 8,
  action: 16,
  site: 20,
};

/** What to look for, and where. */
export interface SearchRequest {
  readonly text: string;
  /** Indices of few entries: all but sites. */
  readonly few: readonly EntryIndex[];
  readonly sites: EntryIndex;
}

/**
 * Found entries by kind: the kind with the closest match first, equals in the order of ENTRY_KINDS, so that a mineral or
 * a country goes before sites, and a site's own name before what only holds it.
 * One letter finds no sites. Typing errors are forgiven where nothing holds every word as typed; else what holds a part of them is left out.
 */
export function search(request: SearchRequest): FoundGroup[] {
  const asTyped = findings(request, false);
  const whole = asTyped.some((finding) => finding.whole > 0);
  const all = whole ? asTyped : findings(request, true);
  const found = all.flatMap((finding) => finding.found).filter((one) => !whole || one.closeness > 1);
  const sites = all.at(-1) ?? NOTHING;
  const groups = ENTRY_KINDS.map((kind) => {
    const own = found.filter((one) => one.entry.kind === kind);
    const total = kind === "site" ? sites[whole ? "whole" : "total"] : own.length;
    return { kind, found: own.slice(0, MOST_SHOWN[kind]), total };
  });
  return inOrder(groups);
}

/** Entries by kind as they come, for a list before anything is typed. */
export function listed(entries: readonly Entry[]): FoundGroup[] {
  const found = entries.map((entry): Found => ({ entry, closeness: 1, name: entry.names[0] ?? "", score: 0 }));
  const groups = ENTRY_KINDS.map((kind) => {
    const own = found.filter((one) => one.entry.kind === kind);
    return { kind, found: own.slice(0, MOST_SHOWN[kind]), total: own.length };
  });
  return inOrder(groups);
}

/** Those of the sites last. */
function findings({ text, few, sites }: SearchRequest, forgiving: boolean): Finding[] {
  const ofSites = isLetter(text) ? NOTHING : sites.find(text, forgiving);
  return [...few.map((index) => index.find(text, forgiving)), ofSites];
}

/** A quarter of all sites holds a word that begins with any one letter: it is the symbol of a mineral, if anything. */
function isLetter(text: string): boolean {
  return /^[a-z\d]$/.test(comparable(text));
}

function inOrder(groups: readonly FoundGroup[]): FoundGroup[] {
  const best = (group: FoundGroup) => group.found[0]?.closeness ?? 0;
  // Sorting is stable: equals keep the order of their kinds.
  return groups.filter((group) => group.found.length > 0).sort((a, b) => best(b) - best(a));
}

/** Nothing found. */
const NOTHING: Finding = { found: [], whole: 0, total: 0 };
