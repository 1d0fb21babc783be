import { type Accessor, createEffect, createMemo, createResource, createSignal, on, onCleanup } from "solid-js";
import type { Loader } from "../data/load.ts";
import { laneFlows } from "../model/lane-flows.ts";
import type { LaneNetwork } from "../model/lanes.ts";
import { flowsOfLine, type RoutedFlows } from "../model/lanes-view.ts";
import { mineralsToReach, nearestPlants, type PlantReach, plantsOf, type ReachPlace } from "../model/reach.ts";
import type { Selection } from "../model/selection.ts";
import type { Index, LngLat, SiteTable } from "../model/types.ts";
import type { Arc, Dataset } from "../model/views.ts";
import { createLaneClient, type LaneClient, type LanePort } from "../routing/lane-client.ts";
import type { LaneResult, ReachQuestion } from "../routing/lane-messages.ts";
import type { LaneOptions } from "../routing/lane-options.ts";
import type { LanesPart, LinkPart } from "./explorer-types.ts";

/** Plants that a card lists. */
const PLANTS_LISTED = 6;

/** What a routing needs of the rest of the state. */
export interface LanesInput {
  readonly index: Index;
  readonly loader: Loader;
  readonly selection: Selection;
  readonly dataset: Accessor<Dataset | undefined>;
  readonly arcs: Accessor<readonly Arc[]>;
  readonly sites: Accessor<SiteTable | undefined>;
  readonly select: LinkPart["select"];
  readonly onError: (error: unknown) => void;
}

/** Starts the real worker; a bundler finds it by this form. */
function startWorker(): LanePort {
  return new Worker(new URL("../routing/lanes-worker.ts", import.meta.url), { type: "module" }) as unknown as LanePort;
}

/** Routes the arcs in a worker while the selection asks for lanes. Network and worker come with the first ask. */
export function createLanes(input: LanesInput, start: () => LanePort = startWorker): LanesPart {
  const { selection, dataset } = input;
  const isWanted = () => selection.routes === "lanes";
  const [isReachAsked, setReachAsked] = createSignal(false);
  const wasWanted = createMemo<boolean>((before) => before || isWanted() || isReachAsked(), false);
  const [network, { refetch }] = createResource(wasWanted, () => input.loader.lanes().catch(input.onError));
  const client = createClient(input, () => network.latest ?? undefined, start);
  const flows = createMemo(() => {
    const data = dataset();
    return isWanted() && data !== undefined ? laneFlows(input.arcs(), data, selection) : undefined;
  });
  const options = createMemo(() => optionsOf(selection));
  const chosen = createMemo(() => (selection.item?.type === "flow" ? { ...selection.item } : null));
  const [result, setResult] = createSignal<LaneResult & { readonly goods: string }>();
  const [isAsking, setAsking] = createSignal(false);
  createEffect(
    on([flows, options, chosen, client], ([asked, wanted, flow, living]) => {
      if (asked === undefined || living === undefined) {
        return;
      }
      const goods = goodsOf(selection);
      setAsking(true);
      living()
        .route(asked, wanted, flow)
        .then(
          (found) => {
            if (found !== null) {
              setResult({ ...found, goods });
              setAsking(false);
            }
          },
          (error: unknown) => {
            setAsking(false);
            input.onError(error);
          },
        );
    }),
  );
  createEffect(
    on(
      [flows, isReachAsked],
      // A network that failed to load is asked for again with the next choice.
      () => (isWanted() || isReachAsked()) && !network.loading && network.latest === undefined && refetch(),
      { defer: true },
    ),
  );
  /** Of another year it stands until the new one comes; amounts of other goods or in another unit would be wrong. */
  const shown = createMemo(() => (isWanted() && result()?.goods === goodsOf(selection) ? result() : undefined));
  const picked = createSharedLane(input, () => shown()?.routed);
  return {
    ...picked,
    nearestPlants: (row) => {
      setReachAsked(true);
      const living = client();
      return living === undefined ? undefined : askNearest(input, living(), row);
    },
    routed: () => shown()?.routed,
    closureEffects: () => shown()?.effects ?? null,
    chosen: () => shown()?.chosen ?? null,
    places: () => network.latest?.places,
    loading: () => isWanted() && (network.loading || isAsking()),
  };
}

/** The flows on the lane that was clicked, for as long as that routing is shown. */
function createSharedLane(
  { select }: LanesInput,
  routed: Accessor<RoutedFlows | undefined>,
): Pick<LanesPart, "shared" | "choose"> {
  const [picked, setPicked] = createSignal<{ readonly of: RoutedFlows["flows"]; readonly flows: readonly number[] }>();
  return {
    shared: () => {
      const lane = picked();
      return lane !== undefined && lane.of === routed()?.flows ? lane.flows : [];
    },
    choose: (line) => {
      const now = routed();
      const flows = now === undefined ? [] : flowsOfLine(now, line);
      const largest = now?.flows[flows[0] ?? -1];
      if (now !== undefined && largest !== undefined) {
        setPicked({ of: now.flows, flows });
        select({ item: { type: "flow", exporter: largest.exporter, importer: largest.importer } });
      }
    },
  };
}

/** Asks the worker for the ways from a site to all plants of its minerals. */
async function askNearest(input: LanesInput, worker: LaneClient, row: number): Promise<readonly PlantReach[]> {
  const { selection, index } = input;
  const sites = input.sites();
  if (sites === undefined) {
    return [];
  }
  const placeOf = (site: number): ReachPlace => ({
    iso3: index.countries[sites.country[site]!]?.iso3 ?? "",
    longitude: sites.longitude[site]!,
    latitude: sites.latitude[site]!,
  });
  const minerals = mineralsToReach(sites, row, selection.minerals);
  const plants = plantsOf(sites, minerals, selection.lowConfidence);
  const options = selection.routes === "lanes" ? optionsOf(selection) : { closed: [], presets: [] };
  const question: ReachQuestion = { from: placeOf(row), to: plants.map(placeOf), mineral: minerals[0] ?? "", options };
  return nearestPlants(plants, await worker.reach(question), PLANTS_LISTED);
}

function optionsOf(selection: Selection): LaneOptions {
  return { closed: [...selection.closed], presets: selection.corridor === "usual" ? [] : [selection.corridor] };
}

/** What amounts are of, and in which unit. */
function goodsOf({ minerals, measure }: Selection): string {
  return `${minerals.join(",")} ${measure}`;
}

/** The client of a worker that works: one that failed is replaced at the next ask. Undefined until the network is there. */
function createClient(
  { index }: LanesInput,
  network: () => LaneNetwork | undefined,
  start: () => LanePort,
): Accessor<(() => LaneClient) | undefined> {
  return createMemo(() => {
    const loaded = network();
    if (loaded === undefined) {
      return undefined;
    }
    const countries = index.countries.map(({ iso3, longitude, latitude }): [string, LngLat] => [
      iso3,
      [longitude, latitude],
    ]);
    let client: LaneClient | undefined;
    onCleanup(() => client?.close());
    return () => {
      if (client === undefined || client.hasFailed()) {
        client?.close();
        client = createLaneClient(start(), loaded, countries);
      }
      return client;
    };
  });
}
