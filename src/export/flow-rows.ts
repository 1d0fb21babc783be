import { FLOW_STATUSES, type FlowStatus, type FlowTable, type Index, type Measure } from "../model/types.ts";
import type { Arc, ArcRole, FlowsView } from "../model/views.ts";
import { isMostlyWeighed } from "../model/weighed.ts";

/**
 * Whether the map draws a row: "drawn"; "folded" into the small ones that it leaves out; "traced" where it draws traced
 * journeys in place of the measured legs.
 */
export type Drawn = "drawn" | "folded" | "traced";

/** All trade from one country to another in one role, as measured. */
export interface FlowRow {
  /** iso3 */
  readonly exporter: string;
  readonly importer: string;
  readonly leg: ArcRole;
  /** USD or gross tonnes, as selected. */
  readonly amount: number;
  /** Part of the leg's amount in view, 0–1; null where goods are in view of which no share can be made, or too few weights. */
  readonly share: number | null;
  readonly drawn: Drawn;
  readonly estimated: boolean;
  readonly doubtful: boolean;
  readonly statuses: readonly FlowStatus[];
  readonly goods: readonly string[];
  readonly sourceIds: readonly string[];
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
export type WayOf = (exporter: string, importer: string, leg: ArcRole) => FlowWay | null;

/** What the map makes of the flows: `arcs` as drawn, and whether they are traced journeys. */
export interface DrawnArcs {
  readonly arcs: readonly Arc[];
  readonly traced: boolean;
}

/** Rows of the amounts of one leg, never of two. */
export interface LegTotal {
  readonly leg: ArcRole;
  readonly rows: number;
  readonly amount: number;
}

/**
 * Every flow in view, largest first.
 * @param view the flows of the selection without folding
 * @param wayOf how flows go, where they are drawn along lanes
 */
export function flowRows(
  index: Index,
  view: FlowsView,
  map: DrawnArcs,
  tableOf: (good: string) => FlowTable | undefined,
  wayOf: WayOf = () => null,
): FlowRow[] {
  const drawn = new Set(map.arcs.map(arcKey));
  const iso3 = (country: number) => index.countries[country]?.iso3 ?? "";
  const shareable = view.oneSidedGoods.length === 0 && isMostlyWeighed(1 - view.unweighedPart, 1);
  return view.arcs.map((arc) => ({
    exporter: iso3(arc.exporter),
    importer: iso3(arc.importer),
    leg: arc.role,
    amount: arc.amount,
    share: shareable && view.totalsByRole[arc.role] > 0 ? arc.amount / view.totalsByRole[arc.role] : null,
    drawn: map.traced ? "traced" : drawn.has(arcKey(arc)) ? "drawn" : "folded",
    estimated: arc.estimated,
    doubtful: arc.doubtful,
    way: wayOf(iso3(arc.exporter), iso3(arc.importer), arc.role),
    ...provenance(index, arc, tableOf),
  }));
}

function arcKey({ exporter, importer, role }: Arc): string {
  return `${exporter}-${importer}-${role}`;
}

function provenance(index: Index, arc: Arc, tableOf: (good: string) => FlowTable | undefined) {
  const statuses = new Set<number>();
  const sources = new Set<number>();
  const goods = new Set<string>();
  for (const { good, row } of arc.rows) {
    const table = tableOf(good);
    goods.add(good);
    if (table !== undefined) {
      statuses.add(table.status[row] as number);
      sources.add(table.source[row] as number);
    }
  }
  return {
    statuses: FLOW_STATUSES.filter((_, status) => statuses.has(status)),
    goods: [...goods],
    sourceIds: index.sources.flatMap((source, number) => (sources.has(number) ? [source.id] : [])),
  };
}

/** Amounts by leg, in the order feed, output, direct; legs without rows are left out. */
export function legTotals(rows: readonly FlowRow[]): LegTotal[] {
  return (["feed", "output", "direct"] as const).flatMap((leg) => {
    const ofLeg = rows.filter((row) => row.leg === leg);
    return ofLeg.length === 0
      ? []
      : [{ leg, rows: ofLeg.length, amount: ofLeg.reduce((sum, row) => sum + row.amount, 0) }];
  });
}

/** Name of a column of amounts, with its unit. */
export function amountName(measure: Measure): string {
  return measure === "value" ? "value_usd" : "gross_weight_tonnes";
}
