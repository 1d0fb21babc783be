import { type ArcSums, sumArcs } from "./arc-sums.ts";
import { fitMeasure } from "./content.ts";
import { type FoldedRole, foldByRole, largerFirst } from "./fold.ts";
import { lostGoods, missingGoods } from "./missing.ts";
import { oneSidedGoods } from "./one-sided.ts";
import { ARC_ROLES, goodsInView, ROLE, rolesInView } from "./row-roles.ts";
import type { Selection } from "./selection.ts";
import { FLOW_STATUSES, type Index } from "./types.ts";
import type { Arc, ArcRole, Dataset, FlowsView, GroupsView, RowRef } from "./views.ts";

/**
 * What the map draws for a selection: arcs, largest first, folded per role, with totals in the selected measure.
 * Amounts that are unknown in this measure are counted in `unknownRows` and are in no sum.
 */
export function flowsView(dataset: Dataset, selection: Selection, groups: GroupsView): FlowsView {
  const { index } = dataset;
  const goods = goodsInView(index, selection);
  const sums = sumArcs(dataset, {
    goods,
    year: selection.year,
    measure: fitMeasure(selection, index).measure,
    roleOf: rolesInView(selection, groups, index),
  });
  const [value, unweighed] = [inRoles(sums.value), inRoles(sums.unweighedValue)];
  const folded = foldByRole(sums, selection.lens, selection.everyFlow);
  const oneSided = oneSidedGoods(dataset, sums.goodsInUse, selection.year);
  return {
    arcs: arcsOf(sums, folded),
    ...foldSummary(folded),
    ...provenance(sums, index),
    missingGoods: missingGoods(index, goods, selection.year),
    lostGoods: lostGoods(dataset, goods, selection.year),
    unweighedPart: partOf(
      sumOf((role) => unweighed[role]),
      sumOf((role) => value[role]),
    ),
    unweighedParts: byRole((role) => partOf(unweighed[role], value[role])),
    known: byRole((role) => folded[role].slots.some((slot) => sums.known[slot] === 1)),
    oneSidedGoods: sums.goodsInUse.filter((good) => oneSided.has(good.id)),
  };
}

function foldSummary(folded: Record<ArcRole, FoldedRole>) {
  const totalsByRole = byRole((role) => folded[role].total);
  const foldedByRole = byRole((role) => ({
    count: folded[role].slots.length - folded[role].drawn,
    amount: Math.max(0, folded[role].total - folded[role].drawnAmount),
  }));
  return {
    total: sumOf((role) => totalsByRole[role]),
    drawnTotal: sumOf((role) => folded[role].drawnAmount),
    foldedCount: sumOf((role) => foldedByRole[role].count),
    foldedAmount: sumOf((role) => foldedByRole[role].amount),
    totalsByRole,
    foldedByRole,
  };
}

/** A column with one entry per role. */
function inRoles(column: Float64Array): Record<ArcRole, number> {
  return byRole((role) => column[ROLE[role]] as number);
}

function partOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function byRole<T>(value: (role: ArcRole) => T): Record<ArcRole, T> {
  return { feed: value("feed"), output: value("output"), direct: value("direct") };
}

function sumOf(value: (role: ArcRole) => number): number {
  return value("feed") + value("output") + value("direct");
}

function provenance(sums: ArcSums, index: Index) {
  return {
    unknownRows: sums.unknownRows,
    goods: sums.goodsInUse,
    statuses: FLOW_STATUSES.filter((_, bit) => (sums.statusBits & (1 << bit)) !== 0),
    sourceIds: index.sources.filter((_, source) => sums.sources[source] === 1).map((source) => source.id),
  };
}

/** Arcs of the drawn slots, largest first. */
function arcsOf(sums: ArcSums, folded: Record<ArcRole, FoldedRole>): Arc[] {
  const slots = ARC_ROLES.flatMap((role) => folded[role].slots.slice(0, folded[role].drawn));
  slots.sort((a, b) => largerFirst(sums, a, b));
  let rows: ReadonlyMap<number, readonly RowRef[]> | undefined;
  const rowsOf = (slot: number) => {
    rows ??= rowsBySlot(sums, slots);
    return rows.get(slot) ?? [];
  };
  return slots.map((slot) => arcOf(sums, slot, rowsOf));
}

/** One arc. Its rows are gathered when a card first asks for them: the map never does. */
function arcOf(sums: ArcSums, slot: number, rowsOf: (slot: number) => readonly RowRef[]): Arc {
  const amount = sums.amount[slot] as number;
  return {
    exporter: sums.exporter[slot] as number,
    importer: sums.importer[slot] as number,
    role: ARC_ROLES[sums.role[slot] as number] as ArcRole,
    amount,
    // One estimated or doubtful crumb does not mark an arc; more than half of it does.
    estimated: (sums.estimatedAmount[slot] as number) * 2 > amount,
    doubtful: (sums.doubtfulAmount[slot] as number) * 2 > amount,
    get rows() {
      return rowsOf(slot);
    },
  };
}

function rowsBySlot(sums: ArcSums, slots: readonly number[]): ReadonlyMap<number, readonly RowRef[]> {
  const rows = new Map(slots.map((slot) => [slot, [] as RowRef[]]));
  for (const { good, start, end, offset } of sums.segments) {
    for (let row = start; row < end; row += 1) {
      rows.get(sums.rowSlot[offset + row - start] as number)?.push({ good: good.id, row });
    }
  }
  return rows;
}
