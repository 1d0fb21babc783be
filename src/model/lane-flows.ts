import type { LaneFlow } from "./lanes.ts";
import { amountsOf } from "./lookup.ts";
import type { Selection } from "./selection.ts";
import type { Good, MineralId } from "./types.ts";
import type { Arc, Dataset } from "./views.ts";

/**
 * What the drawn arcs send over lanes: an arc of several minerals becomes one flow for each, as they leave by different
 * ports. Trade of a country with itself is left out. Amounts of an arc's flows sum to the arc's.
 */
export function laneFlows(
  arcs: readonly Arc[],
  dataset: Dataset,
  selection: Pick<Selection, "minerals" | "measure">,
): LaneFlow[] {
  const { countries } = dataset.index;
  const mineralOf = new Map(dataset.index.goods.map((good) => [good.id, filedMineral(good, selection.minerals)]));
  return arcs.flatMap((arc, number) => {
    if (arc.exporter === arc.importer) {
      return [];
    }
    const ends = { exporter: countries[arc.exporter]!.iso3, importer: countries[arc.importer]!.iso3 };
    return partsByMineral(arc, dataset, selection, mineralOf).map(
      ([mineral, part]): LaneFlow => ({ ...ends, mineral, role: arc.role, amount: arc.amount * part, arc: number }),
    );
  });
}

/** The mineral that rows of a good are taken for: the first of the good that is selected. */
function filedMineral(good: Good, selected: readonly MineralId[]): MineralId | "" {
  return good.minerals.find((mineral) => selected.length === 0 || selected.includes(mineral)) ?? good.minerals[0] ?? "";
}

/** Parts of an arc by mineral, each once, summing to 1; by the amounts of its rows, or equal where none is known. */
function partsByMineral(
  arc: Arc,
  dataset: Dataset,
  selection: Pick<Selection, "minerals" | "measure">,
  mineralOf: ReadonlyMap<string, MineralId | "">,
): (readonly [MineralId | "", number])[] {
  const only = selection.minerals.length === 1 ? selection.minerals[0] : undefined;
  if (only !== undefined || arc.rows.length === 0) {
    return [[only ?? "", 1]];
  }
  const sums = new Map<MineralId | "", number>();
  for (const { good, row } of arc.rows) {
    const table = dataset.flows.get(good);
    const amount = table === undefined ? 0 : amountsOf(table, selection.measure)[row] || 0;
    const mineral = mineralOf.get(good) ?? "";
    sums.set(mineral, (sums.get(mineral) ?? 0) + amount);
  }
  const total = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  return total > 0
    ? [...sums].filter(([, amount]) => amount > 0).map(([mineral, amount]) => [mineral, amount / total])
    : [...sums.keys()].map((mineral) => [mineral, 1 / sums.size]);
}
