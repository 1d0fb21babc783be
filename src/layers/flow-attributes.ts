import type { LngLat } from "../model/types.ts";
import { arcEnds, FLAT_BEND, isNearlyAntipodal } from "../routing/arc-path.ts";

/** Red, green, blue, alpha, 0–255. */
export type Rgba = readonly [number, number, number, number];

/** One arc as the layer wants it. Width in pixels at scale 1. */
export interface DrawnArc {
  readonly source: LngLat;
  readonly target: LngLat;
  readonly width: number;
  readonly dashed: boolean;
  readonly sourceColour: Rgba;
  readonly targetColour: Rgba;
}

/** Binary attributes of the flow layer. `arcOfInstance` gives the arc behind a picked instance. */
export interface FlowAttributes {
  readonly length: number;
  readonly arcOfInstance: Uint32Array;
  readonly ends: Float32Array;
  readonly style: Float32Array;
  readonly sourceColours: Uint8ClampedArray;
  readonly targetColours: Uint8ClampedArray;
}

/** Spreads the moving lights of neighbouring arcs evenly over the cycle (golden ratio). */
const PHASE_STEP = 0.618034;

/**
 * Typed arrays for `arcs`. An arc that crosses the antimeridian is written twice, 360° apart: each world copy draws
 * only what lies in its own world, so the two halves together are whole wherever the map is centred.
 */
export function flowAttributes(arcs: readonly DrawnArc[]): FlowAttributes {
  const ends = arcs.map((arc) => arcEnds(arc.source, arc.target));
  const shifts = ends.map(twinShift);
  const length = arcs.length + shifts.filter((shift) => shift !== 0).length;
  const result = allocate(length);
  let instance = 0;
  arcs.forEach((arc, index) => {
    const { source, target } = ends[index]!;
    writeInstance(result, instance++, index, arc, source, target, 0);
    if (shifts[index] !== 0) {
      writeInstance(result, instance++, index, arc, source, target, shifts[index]!);
    }
  });
  return result;
}

/** 0 where the whole bow stays in one world, else the shift that brings its other half back into it. */
function twinShift({ source, target }: { source: LngLat; target: LngLat }): number {
  const reach = Math.abs(target[1] - source[1]) * FLAT_BEND * 2;
  const west = Math.min(source[0], target[0]) - reach;
  const east = Math.max(source[0], target[0]) + reach;
  return west < -180 ? 360 : east > 180 ? -360 : 0;
}

function allocate(length: number): FlowAttributes {
  return {
    length,
    arcOfInstance: new Uint32Array(length),
    ends: new Float32Array(length * 4),
    style: new Float32Array(length * 4),
    sourceColours: new Uint8ClampedArray(length * 4),
    targetColours: new Uint8ClampedArray(length * 4),
  };
}

function writeInstance(
  into: FlowAttributes,
  instance: number,
  index: number,
  arc: DrawnArc,
  source: LngLat,
  target: LngLat,
  shift: number,
): void {
  const flags = (arc.dashed ? 1 : 0) + (isNearlyAntipodal(source, target) ? 2 : 0);
  const at = instance * 4;
  into.arcOfInstance[instance] = index;
  into.ends.set([source[0] + shift, source[1], target[0] + shift, target[1]], at);
  into.style.set([arc.width, FLAT_BEND, (index * PHASE_STEP) % 1, flags], at);
  into.sourceColours.set(arc.sourceColour, at);
  into.targetColours.set(arc.targetColour, at);
}

/** The `data` prop of a FlowLayer. */
export function flowData(attributes: FlowAttributes) {
  return {
    length: attributes.length,
    attributes: {
      getEnds: { value: attributes.ends, size: 4 },
      getStyle: { value: attributes.style, size: 4 },
      getSourceColor: { value: attributes.sourceColours, size: 4 },
      getTargetColor: { value: attributes.targetColours, size: 4 },
    },
  };
}
