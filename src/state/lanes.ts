import { type Accessor, createEffect, createMemo, createResource, createSignal, on, onCleanup } from "solid-js";
import type { Loader } from "../data/load.ts";
import { laneFlows } from "../model/lane-flows.ts";
import type { LaneNetwork } from "../model/lanes.ts";
import type { Selection } from "../model/selection.ts";
import type { Index, LngLat } from "../model/types.ts";
import type { Arc, Dataset } from "../model/views.ts";
import { createLaneClient, type LaneClient, type LanePort } from "../routing/lane-client.ts";
import type { LaneResult } from "../routing/lane-messages.ts";
import type { LaneOptions } from "../routing/lane-router.ts";
import type { Explorer } from "./explorer-types.ts";

/** The part of the explorer that is about lanes. */
export type LanesState = Pick<Explorer, "lanes" | "closureEffects" | "chosenLane" | "lanePlaces" | "lanesLoading">;

/** What a routing needs of the rest of the state. */
export interface LanesInput {
  readonly index: Index;
  readonly loader: Loader;
  readonly selection: Selection;
  readonly dataset: Accessor<Dataset | undefined>;
  readonly arcs: Accessor<readonly Arc[]>;
  readonly onError: (error: unknown) => void;
}

/** Starts the real worker; a bundler finds it by this form. */
function startWorker(): LanePort {
  return new Worker(new URL("../routing/lanes-worker.ts", import.meta.url), { type: "module" }) as unknown as LanePort;
}

/** Routes the arcs in a worker while the selection asks for lanes. Network and worker come with the first ask. */
export function createLanes(input: LanesInput, start: () => LanePort = startWorker): LanesState {
  const { selection, dataset } = input;
  const isWanted = () => selection.routes === "lanes";
  const wasWanted = createMemo<boolean>((before) => before || isWanted(), false);
  const [network] = createResource(wasWanted, () => input.loader.lanes().catch(input.onError));
  const client = createClient(input, () => network.latest ?? undefined, start);
  const flows = createMemo(() => {
    const data = dataset();
    return isWanted() && data !== undefined ? laneFlows(input.arcs(), data, selection) : undefined;
  });
  const options = createMemo(() => optionsOf(selection));
  const chosen = createMemo(() => (selection.item?.type === "flow" ? { ...selection.item } : null));
  const [result, setResult] = createSignal<LaneResult>();
  const [isAsking, setAsking] = createSignal(false);
  createEffect(
    on([flows, options, chosen, client], ([asked, wanted, flow, worker]) => {
      if (asked === undefined || worker === undefined) {
        return;
      }
      setAsking(true);
      worker.route(asked, wanted, flow).then(
        (found) => {
          if (found !== null) {
            setResult(found);
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
  return {
    lanes: () => (isWanted() ? result()?.routed : undefined),
    closureEffects: () => (isWanted() ? (result()?.effects ?? null) : null),
    chosenLane: () => (isWanted() ? (result()?.chosen ?? null) : null),
    lanePlaces: () => network.latest?.places,
    lanesLoading: () => isWanted() && (network.loading || isAsking()),
  };
}

function optionsOf(selection: Selection): LaneOptions {
  return { closed: [...selection.closed], presets: selection.corridor === "usual" ? [] : [selection.corridor] };
}

/** One worker for as long as the state lives. */
function createClient(
  { index }: LanesInput,
  network: () => LaneNetwork | undefined,
  start: () => LanePort,
): Accessor<LaneClient | undefined> {
  return createMemo<LaneClient | undefined>(() => {
    const loaded = network();
    if (loaded === undefined) {
      return undefined;
    }
    const countries = index.countries.map(({ iso3, longitude, latitude }): [string, LngLat] => [
      iso3,
      [longitude, latitude],
    ]);
    const client = createLaneClient(start(), loaded, countries);
    onCleanup(() => client.close());
    return client;
  });
}
