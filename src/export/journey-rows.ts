import { partyMask, partyTest } from "../model/groups.ts";
import { countryNumber, rowsOfYear } from "../model/lookup.ts";
import type { Selection } from "../model/selection.ts";
import type { FlowTable, Index } from "../model/types.ts";
import type { Arc, GroupsView, Journey, JourneysView } from "../model/views.ts";

/**
 * "legs": no journey is chosen, and the map draws the measured flows. Else "drawn" where the choice holds the journey and
 * its feed and output are drawn, "folded" where one of them is too small to be, and "not-drawn" beside the choice.
 */
export type JourneyDrawn = "legs" | "drawn" | "folded" | "not-drawn";

/** One traced journey: an estimate by proportional mixing. */
export interface JourneyRow {
  /** iso3; "" where the origin is unknown. The processor's own where its own mines fed it. */
  readonly origin: string;
  readonly processor: string;
  readonly consumer: string;
  /** USD or gross tonnes, as selected. */
  readonly amount: number;
  /** Part of all that the rows add up to, 0–1. */
  readonly share: number | null;
  readonly drawn: JourneyDrawn;
}

/** Fields of the selection that decide which journeys there are. */
type Ends = Pick<Selection, "exporters" | "importers" | "origin" | "consumer">;

/**
 * Journeys whose ends pass the party filters (origins and consumers), largest first. Those of a chosen origin or
 * consumer are marked; the others stay, to be chosen next. An unknown origin is in no group.
 * @param arcs what the map draws
 */
export function journeyRows(
  index: Index,
  view: JourneysView,
  groups: GroupsView,
  ends: Ends,
  arcs: readonly Arc[],
): JourneyRow[] {
  const origins = partyMask([...ends.exporters], groups, index);
  const consumers = partyMask([...ends.importers], groups, index);
  const everyOrigin = ends.exporters.length === 0;
  const passing = view.journeys.filter(
    (journey) =>
      (journey.origin < 0 ? everyOrigin : origins[journey.origin] === 1) && consumers[journey.consumer] === 1,
  );
  const total = journeyTotal(passing);
  const iso3 = (country: number) => index.countries[country]?.iso3 ?? "";
  const drawn = drawnBy(index, groups, ends, arcs);
  return passing.map((journey) => ({
    origin: iso3(journey.origin),
    processor: iso3(journey.processor),
    consumer: iso3(journey.consumer),
    amount: journey.amount,
    share: total > 0 ? journey.amount / total : null,
    drawn: drawn(journey),
  }));
}

function drawnBy(
  index: Index,
  groups: GroupsView,
  { origin, consumer }: Ends,
  arcs: readonly Arc[],
): (journey: Journey) => JourneyDrawn {
  if (origin === "" && consumer === "") {
    return () => "legs";
  }
  const chosen = origin === "" ? null : countryNumber(index, origin);
  const isConsumer = consumer === "" ? () => true : partyTest(consumer, groups, index);
  const isChosen = (journey: Journey) => (chosen === null || journey.origin === chosen) && isConsumer(journey.consumer);
  const origins = new Set(arcs.filter(({ role }) => role === "feed").map(({ exporter }) => exporter));
  const consumers = new Set(arcs.filter(({ role }) => role === "output").map(({ importer }) => importer));
  // Own mines and unknown origins have no feed to draw.
  const hasArcs = (journey: Journey) =>
    consumers.has(journey.consumer) &&
    (journey.origin < 0 || journey.origin === journey.processor || origins.has(journey.origin));
  return (journey) => (isChosen(journey) ? (hasArcs(journey) ? "drawn" : "folded") : "not-drawn");
}

/** Sum of some journeys. */
export function journeyTotal(rows: readonly { readonly amount: number }[]): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}

/** Sources of the trade rows that the journeys of a processor are traced from, and of its own output. */
export function journeySourceIds(
  index: Index,
  view: JourneysView,
  year: number,
  goods: Iterable<string>,
  tableOf: (good: string) => FlowTable | undefined,
): string[] {
  const sources = new Set<number>();
  for (const good of goods) {
    const table = tableOf(good);
    if (table !== undefined) {
      const { start, end } = rowsOfYear(table, year);
      for (let row = start; row < end; row += 1) {
        if (table.exporter[row] === view.processor || table.importer[row] === view.processor) {
          sources.add(table.source[row] as number);
        }
      }
    }
  }
  const own = view.mix.own?.sourceIds ?? [];
  return index.sources.flatMap(({ id }, number) => (sources.has(number) || own.includes(id) ? [id] : []));
}
