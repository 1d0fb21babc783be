import type { Layer } from "@deck.gl/core";
import type { Accessor } from "solid-js";
import type { Obstacle } from "../layers/label-obstacles.ts";
import type { LegendEntry } from "../layers/legend-types.ts";
import type { Parts } from "../state/explorer-types.ts";
import type { groupPalette, Palette } from "../theme/palette.ts";
import type { Motion } from "./motion.ts";

/** What layers are made of. */
export type MapExplorer = Parts<"link" | "look" | "data" | "sites" | "facts" | "supply" | "lanes">;

/** How everything on the map is drawn: as signals, so that a layer is made anew only for what it reads. */
export interface MapFrame {
  readonly colours: Accessor<ReturnType<typeof groupPalette>>;
  readonly motion: Motion;
  /** Pixel factor of lines and marks. */
  readonly scale: Accessor<number>;
  /** How far lanes stand in place of arcs: 0 none, 1 wholly. */
  readonly lanesPart: Accessor<number>;
  /** Row of the chosen site, -1 for none. */
  readonly chosenRow: Accessor<number>;
}

/** How numbers and names of the legend are written. */
export interface LegendFormats {
  readonly amount: (amount: number) => string;
  readonly tonnes: (tonnes: number) => string;
  readonly share: (part: number) => string;
  readonly country: (iso3: string) => string;
}

/** What of a thing is drawn now. */
export interface DrawnThing {
  /** In the order in which they lie over each other; ids as `deckIds` of the thing. */
  readonly layers: Accessor<readonly Layer[]>;
  /** What a click on an instance of one of them does. False where it is nothing. */
  choose(deckId: string, instance: number): boolean;
  /** What names on the map step aside for. Made at each call. */
  obstacles(): readonly Obstacle[];
}

/** One thing on the map: all that is to be known of it is in its record, and `mapThings` lists the records. */
export interface MapThing {
  /** Ids of its deck.gl layers. Small ones are asked first where several lie under the pointer, in the order of `askedFirst`. */
  readonly deckIds: readonly string[];
  readonly askedFirst: Readonly<Record<string, number>>;
  /** Called once a map, inside a Solid root. */
  create(explorer: MapExplorer, frame: MapFrame): DrawnThing;
  /** Signs of it that are on screen, in the colours of a palette: paper may have another than the screen. Reactive. */
  legend(explorer: MapExplorer, palette: Palette, formats: LegendFormats): readonly LegendEntry[];
}

/** Always another layer with the same buffers: deck.gl cannot draw one again that it has once taken off the map. */
export function faded(layer: Layer, opacity: number): Layer {
  return layer.clone({ opacity });
}

/** 0–255 as the shaders' 0–1. */
export function fractions([red, green, blue, alpha]: readonly [number, number, number, number]) {
  return [red / 255, green / 255, blue / 255, alpha / 255] as const;
}
