import type { ArcSums } from "./arc-sums.ts";
import { ARC_ROLES } from "./row-roles.ts";
import type { Lens } from "./selection.ts";
import type { ArcRole } from "./views.ts";

/** How much of a role's amount is drawn, largest arcs first, and at most how many arcs. */
export interface FoldRule {
  readonly part: number;
  readonly atMost: number;
}

/** The flows that make 95 % of the amount are drawn; the long tail is folded into a count and an amount. */
export const FOLD_95: FoldRule = { part: 0.95, atMost: Number.POSITIVE_INFINITY };

/**
 * Beside the journeys through a processor, other trade is only a backdrop: the arcs that make half of it, and no more
 * than 40, which still reads as a few lines rather than a mesh.
 */
export const FOLD_QUIET: FoldRule = { part: 0.5, atMost: 40 };

const FOLD_NOTHING: FoldRule = { part: 1, atMost: Number.POSITIVE_INFINITY };

/** The rule for one role under a lens. */
export function foldRule(lens: Lens, role: ArcRole, everyFlow: boolean): FoldRule {
  if (everyFlow) {
    return FOLD_NOTHING;
  }
  return lens === "through" && role === "direct" ? FOLD_QUIET : FOLD_95;
}

/** Slots of each role, largest first (equal amounts by exporter, then importer), and how many of them are drawn. */
export interface FoldedRole {
  readonly slots: readonly number[];
  readonly drawn: number;
  readonly total: number;
  readonly drawnAmount: number;
}

/** Sorts the known arcs of each role and says where the fold is. */
export function foldByRole(sums: ArcSums, lens: Lens, everyFlow: boolean): Record<ArcRole, FoldedRole> {
  const [feed, output, direct] = ARC_ROLES.map((role, number) => fold(sums, number, foldRule(lens, role, everyFlow)));
  return { feed, output, direct } as Record<ArcRole, FoldedRole>;
}

function fold(sums: ArcSums, role: number, rule: FoldRule): FoldedRole {
  const slots = slotsOfRole(sums, role);
  const total = slots.reduce((sum, slot) => sum + (sums.amount[slot] as number), 0);
  const enough = total * rule.part;
  let drawn = 0;
  let drawnAmount = 0;
  while (drawn < slots.length && drawn < rule.atMost && (rule.part === 1 || drawnAmount < enough)) {
    drawnAmount += sums.amount[slots[drawn] as number] as number;
    drawn += 1;
  }
  return { slots, drawn, total, drawnAmount };
}

function slotsOfRole(sums: ArcSums, role: number): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < sums.slots; slot += 1) {
    if (sums.role[slot] === role && sums.known[slot] === 1) {
      slots.push(slot);
    }
  }
  return slots.sort((a, b) => largerFirst(sums, a, b));
}

/** Order of two slots: larger amount first, then by exporter and importer, so that equal amounts never swap. */
export function largerFirst(sums: ArcSums, a: number, b: number): number {
  return (
    (sums.amount[b] as number) - (sums.amount[a] as number) ||
    (sums.exporter[a] as number) - (sums.exporter[b] as number) ||
    (sums.importer[a] as number) - (sums.importer[b] as number) ||
    (sums.role[a] as number) - (sums.role[b] as number)
  );
}
