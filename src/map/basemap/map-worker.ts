import type { AddProtocolAction } from "maplibre-gl";
import MapLibreWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs";
import type { Topology } from "topojson-specification";
import { partAtAddress, SCHEME } from "./part-address.ts";
import { partOf } from "./parts.ts";

/** MapLibre's worker, which also makes the shapes of the basemap: parsing and copying them is not the page's work. */

declare const self: { addProtocol(scheme: string, load: AddProtocolAction): void };

// It starts itself when it is imported; its package denies that, and bundlers drop it unless it is used.
Object.assign(self, { MapLibreWorker });

/** Two parts are made of one file, asked for at the same time. Milliseconds. */
const KEPT_MILLISECONDS = 10_000;
const kept = new Map<string, Promise<Topology>>();

self.addProtocol(SCHEME, async ({ url }) => {
  const { part, file } = partAtAddress(url);
  return { data: partOf(part, await topologyOf(file)) };
});

function topologyOf(file: string): Promise<Topology> {
  let topology = kept.get(file);
  if (topology === undefined) {
    topology = fetchTopology(file);
    kept.set(file, topology);
    setTimeout(() => kept.delete(file), KEPT_MILLISECONDS);
  }
  return topology;
}

async function fetchTopology(file: string): Promise<Topology> {
  const response = await fetch(file);
  if (!response.ok) {
    throw new Error(`${file}: ${response.status}`);
  }
  return response.json();
}
