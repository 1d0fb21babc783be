import { partyTest } from "../model/groups.ts";
import { countryNumber } from "../model/lookup.ts";
import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import type { Arc, ArcRole, GroupsView, JourneysView } from "../model/views.ts";
import { journeysBetween } from "./journeys.ts";

/** As for measured flows (model/fold.ts). */
const DRAWN_PART = 0.95;

/**
 * Arcs of the traced journeys between the chosen origin and consumer: the feed is always an estimate, the output
 * where an origin is chosen (else it is the measured export itself). Largest first. Null where neither is chosen: the
 * measured flows are drawn then. Own mines and unknown origins have no feed.
 */
export function journeyArcs(view: JourneysView, selection: Selection, index: Index, groups: GroupsView): Arc[] | null {
  if (selection.lens !== "through" || (selection.origin === "" && selection.consumer === "")) {
    return null;
  }
  const origin = selection.origin === "" ? null : countryNumber(index, selection.origin);
  const isConsumer = selection.consumer === "" ? () => true : partyTest(selection.consumer, groups, index);
  const journeys = journeysBetween(view, origin, null).filter((journey) => isConsumer(journey.consumer));
  const feed = new Map<number, number>();
  const output = new Map<number, number>();
  for (const { origin, consumer, amount } of journeys) {
    feed.set(origin, (feed.get(origin) ?? 0) + amount);
    output.set(consumer, (output.get(consumer) ?? 0) + amount);
  }
  const { processor } = view;
  const abroad = [...feed].filter(([origin]) => origin >= 0 && origin !== processor);
  const arcs = [
    ...abroad.map(([origin, amount]) => arc(origin, processor, "feed", amount, true)),
    ...[...output].map(([consumer, amount]) => arc(processor, consumer, "output", amount, selection.origin !== "")),
  ].sort((a, b) => b.amount - a.amount || a.exporter - b.exporter || a.importer - b.importer);
  return selection.everyFlow ? arcs : (["feed", "output"] as const).flatMap((role) => mostOf(arcs, role));
}

/** The largest arcs of one role that together make 95 % of it: the rest would be a hairball of crumbs. */
function mostOf(arcs: readonly Arc[], role: ArcRole): Arc[] {
  const ofRole = arcs.filter((arc) => arc.role === role);
  const wanted = ofRole.reduce((sum, { amount }) => sum + amount, 0) * DRAWN_PART;
  let sum = 0;
  return ofRole.filter(({ amount }) => {
    const isNeeded = sum < wanted;
    sum += amount;
    return isNeeded;
  });
}

function arc(exporter: number, importer: number, role: ArcRole, amount: number, estimated: boolean): Arc {
  return { exporter, importer, role, amount, estimated, doubtful: false, rows: [] };
}
