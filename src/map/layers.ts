import type { Layer } from "@deck.gl/core";
import { type Accessor, createMemo } from "solid-js";
import type { Obstacle } from "../layers/label-obstacles.ts";
import { screenScale } from "../layers/scales.ts";
import { groupPalette } from "../theme/palette.ts";
import { type ChosenSite, chosenRow, chosenSite } from "./chosen-site.ts";
import { createFade } from "./fade.ts";
import { isLanesDrawn } from "./lanes-on-map.ts";
import type { MapExplorer } from "./map-layer.ts";
import { mapThings } from "./map-things.ts";
import type { Motion } from "./motion.ts";
import type { Picked } from "./overlay.ts";

/** What is drawn now, and what a click on it means. */
export interface DrawnLayers {
  readonly layers: Accessor<readonly Layer[]>;
  readonly arcCount: Accessor<number>;
  readonly siteCount: Accessor<number>;
  readonly chosenSite: Accessor<ChosenSite | null>;
  /** What names on the map step aside for. Made at each call. */
  obstacles(): readonly Obstacle[];
  /** How far the lanes stand in place of the arcs: 0 none, 1 wholly. */
  readonly lanesPart: Accessor<number>;
  /** Selects what was hit; false where it was nothing of ours. */
  choose(hit: Picked): boolean;
}

/** Layers for what the explorer shows: each thing apart, so that a change of one leaves the others' buffers. */
export function createLayers(
  explorer: MapExplorer,
  motion: Motion,
  size: Accessor<{ width: number; height: number }>,
): DrawnLayers {
  const scale = createMemo(() => screenScale(size().width, size().height));
  const colours = createMemo(() => groupPalette(explorer.look.theme()));
  // Until the first lanes have come the arcs stay, then one fades into the other: never an empty map in between.
  const lanesPart = createFade(() => isLanesDrawn(explorer));
  const chosen = createMemo(() => chosenRow(explorer));
  const frame = { colours, motion, scale, lanesPart, chosenRow: chosen };
  const things = mapThings().map((thing) => ({ thing, ...thing.create(explorer, frame) }));
  return {
    layers: createMemo(() => things.flatMap(({ layers }) => layers())),
    lanesPart,
    chosenSite: createMemo(() => chosenSite(explorer, chosen(), scale())),
    // What lies on top first.
    obstacles: () => [...things].reverse().flatMap(({ obstacles }) => obstacles()),
    arcCount: () => explorer.facts.arcs().length,
    siteCount: () => explorer.sites.shown().length,
    choose: ({ layerId, instance }) =>
      things.find(({ thing }) => thing.deckIds.includes(layerId))?.choose(layerId, instance) ?? false,
  };
}
