import { FLOWS_ON_MAP } from "./flows-on-map.ts";
import { LANES_ON_MAP } from "./lanes-on-map.ts";
import { LATE_THINGS } from "./late-things.ts";
import type { MapThing } from "./map-layer.ts";
import { SITES_ON_MAP } from "./sites-on-map.ts";

const CORE_THINGS: readonly MapThing[] = [FLOWS_ON_MAP, LANES_ON_MAP, SITES_ON_MAP];

/** Everything on the map, in the order in which it lies over each other and stands in the legend; features on top. */
export function mapThings(): readonly MapThing[] {
  return [...CORE_THINGS, ...LATE_THINGS.entries];
}

/** Ids of the deck.gl layers that are asked first under the pointer, small things before others. */
export function askedFirst(): readonly string[] {
  return mapThings()
    .flatMap((thing) => Object.entries(thing.askedFirst))
    .sort(([, a], [, b]) => a - b)
    .map(([deckId]) => deckId);
}
