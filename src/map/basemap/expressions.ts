import type { ExpressionSpecification } from "maplibre-gl";

/** The few MapLibre expressions the basemap is written in, under their plain names. */

export function property(name: string): ExpressionSpecification {
  return ["get", name];
}

export function equals(name: string, value: string | boolean): ExpressionSpecification {
  return ["==", ["get", name], value];
}

export function isOneOf(name: string, values: readonly string[]): ExpressionSpecification {
  return ["in", ["get", name], ["literal", [...values]]];
}

/** Passes from the feature's own zoom on. MapLibre asks at whole zooms only: 3.5 counts from 4. */
export function zoomReached(name: string): ExpressionSpecification {
  return [">=", ["zoom"], ["get", name]];
}

export function all(...conditions: ExpressionSpecification[]): ExpressionSpecification {
  return ["all", ...conditions];
}

/** A number that grows with zoom: pairs of zoom and value, straight between them. */
export function byZoom(...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;
}
