import { readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "d3-array";
import { createLoader } from "../src/data/load.ts";
import { CHOKEPOINT_IDS, type ChokepointId } from "../src/model/chokepoints.ts";
import { flowsView } from "../src/model/flows-view.ts";
import { groupsView } from "../src/model/groups.ts";
import { laneFlows } from "../src/model/lane-flows.ts";
import type { LaneFlow } from "../src/model/lanes.ts";
import { DEFAULT_SELECTION, type Selection } from "../src/model/selection.ts";
import { type FlowTable, type LngLat, MINERAL_IDS, type MineralId, STAGES } from "../src/model/types.ts";
import { createComparer } from "../src/routing/lane-answers.ts";
import { createLaneRouter } from "../src/routing/lane-router.ts";

/** Straits that are closed one after the other. */
const CLOSED = CHOKEPOINT_IDS.slice(0, 8);

export interface LaneTimes {
  readonly mineral: MineralId;
  readonly year: number;
  readonly flows: number;
  /** Medians over the straits, milliseconds. */
  readonly closing: number;
  readonly opening: number;
  readonly fromNothing: number;
  /** Medians of the shortest-path trees that were made. */
  readonly trees: { readonly closing: number; readonly fromNothing: number };
}

/** Closes one strait after the other for the mineral and year with the most flows; the same from nothing in turn. */
export async function laneTimes(geo: string): Promise<LaneTimes> {
  const loader = createLoader("", async (path) => new Response(new Uint8Array(readFileSync(join(geo, path)))));
  const [index, network] = [await loader.index(), await loader.lanes()];
  const tables = new Map<string, FlowTable>();
  for (const { good } of index.flowFiles) {
    tables.set(good, await loader.flows(good));
  }
  const dataset = { index, flows: tables, production: [] };
  const flowsOf = (mineral: MineralId, year: number): LaneFlow[] => {
    const chosen = { minerals: [mineral], stages: STAGES, year, lens: "all", everyFlow: true } as const;
    const selection: Selection = { ...DEFAULT_SELECTION, ...chosen };
    return laneFlows(flowsView(dataset, selection, groupsView(index, year, false)).arcs, dataset, selection);
  };
  const years = [...new Set(index.flowFiles.flatMap((file) => file.years))];
  const all = MINERAL_IDS.flatMap((mineral) => years.map((year) => ({ mineral, year, flows: flowsOf(mineral, year) })));
  const largest = all.reduce((most, next) => (next.flows.length > most.flows.length ? next : most));
  const countries = new Map(
    index.countries.map((country): [string, LngLat] => [country.iso3, [country.longitude, country.latitude]]),
  );
  const times = measure(() => createLaneRouter(network, countries), largest.flows);
  return { mineral: largest.mineral, year: largest.year, flows: largest.flows.length, ...times };
}

function measure(make: () => ReturnType<typeof createLaneRouter>, flows: readonly LaneFlow[]) {
  const kept = make();
  const compare = createComparer(kept);
  compare(flows, { closed: [], presets: [] }, null);
  const rounds = CLOSED.map((strait) => {
    const before = kept.computed();
    const closing = milliseconds(() => compare(flows, { closed: [strait], presets: [] }, null));
    const trees = kept.computed() - before;
    const opening = milliseconds(() => compare(flows, { closed: [], presets: [] }, null));
    return { closing, opening, trees, ...scratch(make, flows, strait) };
  });
  const middle = (value: (round: (typeof rounds)[number]) => number) => median(rounds, value) ?? Number.NaN;
  return {
    closing: middle((round) => round.closing),
    opening: middle((round) => round.opening),
    fromNothing: middle((round) => round.fromNothing),
    trees: { closing: middle((round) => round.trees), fromNothing: middle((round) => round.freshTrees) },
  };
}

function scratch(make: () => ReturnType<typeof createLaneRouter>, flows: readonly LaneFlow[], strait: ChokepointId) {
  const fresh = make();
  const fromNothing = milliseconds(() => createComparer(fresh)(flows, { closed: [strait], presets: [] }, null));
  return { fromNothing, freshTrees: fresh.computed() };
}

function milliseconds(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
