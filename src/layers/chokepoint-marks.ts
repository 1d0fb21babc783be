import type { Layer } from "@deck.gl/core";
import { CHOKEPOINT_IDS, type ChokepointId } from "../model/chokepoints.ts";
import type { Chokepoint } from "../model/lanes.ts";
import { amountThrough, type PassedAmounts } from "../model/lanes-view.ts";
import { overlayParameters } from "./far-side.ts";
import type { Rgba } from "./flow-attributes.ts";
import { SITE_SHAPES, SiteLayer } from "./site-layer.ts";

/** Radius in pixels of a chokepoint that nothing passes, and of one that everything passes. */
const PIXELS = { smallest: 4, largest: 9 } as const;

export interface ChokepointLook {
  readonly open: Rgba;
  readonly closed: Rgba;
  readonly outline: readonly [number, number, number, number];
  readonly ink: readonly [number, number, number, number];
  readonly radiusScale: number;
  readonly chosen: ChokepointId | null;
}

/** Chokepoints that a lane passes or that are closed: what the map marks and the panel names. */
export function shownChokepoints(
  chokepoints: readonly Chokepoint[],
  passed: PassedAmounts,
  closed: readonly ChokepointId[],
): readonly Chokepoint[] {
  return chokepoints.filter(({ id }) => closed.includes(id) || largestShare(passed, id) > 0);
}

/** The largest share of a role that passes: feed and output are not added. */
export function largestShare(passed: PassedAmounts, id: ChokepointId): number {
  const gate = CHOKEPOINT_IDS.indexOf(id);
  return Math.max(...[0, 1, 2].map((role) => amountThrough(passed, gate, role).share));
}

/** Half the side of a chokepoint's square, pixels at scale 1. */
export function chokepointRadius(passed: PassedAmounts, id: ChokepointId): number {
  return PIXELS.smallest + (PIXELS.largest - PIXELS.smallest) * Math.sqrt(largestShare(passed, id));
}

/** A hollow square by the share that passes, a cross where it is closed. */
export function chokepointsLayer(
  shown: readonly Chokepoint[],
  passed: PassedAmounts,
  closed: readonly ChokepointId[],
  look: ChokepointLook,
): Layer {
  const radius = (id: ChokepointId) => chokepointRadius(passed, id);
  const shape = (id: ChokepointId) => (closed.includes(id) ? SITE_SHAPES.cross : SITE_SHAPES.hollowSquare);
  return new SiteLayer({
    id: "chokepoints",
    data: {
      length: shown.length,
      attributes: {
        getLngLat: { value: Float32Array.from(shown.flatMap((one) => [one.longitude, one.latitude])), size: 2 },
        getStyle: {
          value: Float32Array.from(shown.flatMap(({ id }) => [radius(id), shape(id), 0, id === look.chosen ? 1 : 0])),
          size: 4,
        },
        getColor: {
          value: Uint8ClampedArray.from(shown.flatMap(({ id }) => (closed.includes(id) ? look.closed : look.open))),
          size: 4,
        },
      },
    },
    pickable: true,
    parameters: overlayParameters,
    outline: look.outline,
    ink: look.ink,
    radiusScale: look.radiusScale,
  });
}
