import type { FlowTable, Index, Measure } from "../model/types.ts";
import type { Arc, ArcRole, FlowsView } from "../model/views.ts";
import { isMostlyWeighed } from "../model/weighed.ts";
import { type FlowFacts, flowFacts } from "./flow-facts.ts";
import type { ImportsOf } from "./import-sums.ts";

/**
 * What the map does with a row: "drawn" as measured; "traced": it draws what the traced journeys make of it in its
 * place; "folded": too small to be drawn; "not-drawn": beside the journeys of the chosen origin or consumer.
 */
export type Drawn = "drawn" | "traced" | "folded" | "not-drawn";

/** All trade from one country to another in one role, as measured. */
export interface FlowRow extends FlowFacts {
  /** iso3 */
  readonly exporter: string;
  readonly importer: string;
  readonly role: ArcRole;
  /** USD or gross tonnes, as selected. */
  readonly amount: number;
  /**
   * Part of all flows of the role, 0–1, whichever origin or consumer is chosen; null where goods are in view of which no share
   * can be made, or too few weights.
   */
  readonly share: number | null;
  /** Part of what the importer imports of the same goods from anywhere, 0–1; null where one of them is one-sided. */
  readonly shareOfImports: number | null;
  readonly drawn: Drawn;
  readonly estimated: boolean;
  readonly doubtful: boolean;
  /** How it goes; null where it is not drawn along lanes, or no way is known or left. */
  readonly way: FlowWay | null;
}

/** The schematic way of a flow, both lengths of its whole way. */
export interface FlowWay {
  readonly by: FlowWayKind;
  /** At sea and straight on land. */
  readonly nauticalMiles: number;
}

/** "sea-and-land" has a leg on land before or behind the sea. */
export const FLOW_WAY_KINDS = ["sea", "sea-and-land", "road", "rail", "river"] as const;
export type FlowWayKind = (typeof FLOW_WAY_KINDS)[number];

/** The way of a pair of countries (iso3) in one role. */
export type WayOf = (exporter: string, importer: string, role: ArcRole) => FlowWay | null;

/** What the map makes of the flows: `arcs` as drawn. */
export interface DrawnArcs {
  readonly arcs: readonly Arc[];
  /** Arcs of all traced journeys, the small ones too; null where the map draws the measured flows. */
  readonly journeys: readonly Arc[] | null;
}

/** What rows are told beside. */
export interface FlowsAround {
  readonly map: DrawnArcs;
  /** The flows whichever origin or consumer is chosen: all of their role. */
  readonly whole: FlowsView;
  readonly importsOf: ImportsOf;
  readonly tableOf: (good: string) => FlowTable | undefined;
  /** How flows go, where they are drawn along lanes. */
  readonly wayOf?: WayOf | undefined;
}

/** Rows of the amounts of one role, never of two. */
export interface RoleTotal {
  readonly role: ArcRole;
  readonly rows: number;
  readonly amount: number;
}

/**
 * Every flow in view, largest first.
 * @param view the flows of the selection without folding
 */
export function flowRows(index: Index, view: FlowsView, around: FlowsAround): FlowRow[] {
  const drawn = drawnBy(around.map);
  const iso3 = (country: number) => index.countries[country]?.iso3 ?? "";
  return view.arcs.map((arc) => {
    const facts = flowFacts(index, arc, around.tableOf);
    return {
      exporter: iso3(arc.exporter),
      importer: iso3(arc.importer),
      role: arc.role,
      amount: arc.amount,
      share: shareOfRole(arc, around.whole),
      shareOfImports: shareOfImports(arc, facts.goods, around),
      drawn: drawn(arc),
      estimated: arc.estimated,
      doubtful: arc.doubtful,
      way: around.wayOf?.(iso3(arc.exporter), iso3(arc.importer), arc.role) ?? null,
      ...facts,
    };
  });
}

function shareOfRole({ role, amount }: Arc, { oneSidedGoods, totalsByRole, unweighedPart }: FlowsView): number | null {
  const isShareable = oneSidedGoods.length === 0 && isMostlyWeighed(1 - unweighedPart, 1);
  return isShareable && totalsByRole[role] > 0 ? amount / totalsByRole[role] : null;
}

function shareOfImports({ importer, amount }: Arc, goods: readonly string[], around: FlowsAround): number | null {
  const total = around.importsOf(importer, goods);
  const isOneSided = around.whole.oneSidedGoods.some(({ id }) => goods.includes(id));
  const isShareable = !isOneSided && isMostlyWeighed(1 - around.whole.unweighedPart, 1);
  return isShareable && total > 0 ? amount / total : null;
}

function drawnBy({ arcs, journeys }: DrawnArcs): (arc: Arc) => Drawn {
  const shown = new Map(arcs.map((arc) => [arcKey(arc), arc]));
  const traced = journeys && new Set(journeys.map(arcKey));
  return (arc) => {
    const found = shown.get(arcKey(arc));
    if (found !== undefined) {
      // Without a chosen origin the output of the journeys is the measured export itself.
      return traced !== null && found.estimated ? "traced" : "drawn";
    }
    return traced === null || traced.has(arcKey(arc)) ? "folded" : "not-drawn";
  };
}

function arcKey({ exporter, importer, role }: Arc): string {
  return `${exporter}-${importer}-${role}`;
}

/** Amounts by role, in the order feed, output, direct; roles without rows are left out. */
export function roleTotals(rows: readonly FlowRow[]): RoleTotal[] {
  return (["feed", "output", "direct"] as const).flatMap((role) => {
    const ofRole = rows.filter((row) => row.role === role);
    return ofRole.length === 0
      ? []
      : [{ role, rows: ofRole.length, amount: ofRole.reduce((sum, row) => sum + row.amount, 0) }];
  });
}

const AMOUNT_NAMES = {
  value: "value_usd",
  weight: "gross_weight_tonnes",
  content: "content_tonnes",
} as const satisfies Record<Measure, string>;

/** Name of a column of amounts, with its unit. */
export function amountName(measure: Measure): string {
  return AMOUNT_NAMES[measure];
}
