import { FLOWS_ON_MAP } from "./flows-on-map.ts";
import { LANES_ON_MAP } from "./lanes-on-map.ts";
import type { MapThing } from "./map-layer.ts";
import { SITES_ON_MAP } from "./sites-on-map.ts";

/** Everything on the map, in the order in which it lies over each other and stands in the legend. */
export const MAP_THINGS: readonly MapThing[] = [FLOWS_ON_MAP, LANES_ON_MAP, SITES_ON_MAP];

/** Ids of the deck.gl layers that are asked first under the pointer, small things before others. */
export const ASKED_FIRST: readonly string[] = MAP_THINGS.flatMap(({ askedFirst }) => Object.entries(askedFirst))
  .sort(([, a], [, b]) => a - b)
  .map(([deckId]) => deckId);
