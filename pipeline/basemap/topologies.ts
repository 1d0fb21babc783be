import type { Geometry } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { Areas } from "./geometry.ts";

/** The type package of quantize and simplify wants topologies without properties; they keep them all the same. */
export type Plain = Topology<Record<string, GeometryObject>>;

/** Objects by name, with the lines they share stored once. Unquantized: coordinates stay exact. */
export function shareLines(objects: Readonly<Record<string, Areas<object> | Geometry>>): Topology {
  return topology({ ...objects }) as Topology;
}

/** As `shareLines`, rounded to a grid of `steps` across the bounding box and delta-encoded, to be written. */
export function gridTopology(objects: Readonly<Record<string, Areas<object> | Geometry>>, steps: number): Topology {
  return quantize(shareLines(objects) as Plain, steps) as Topology;
}

/** Areas of one object of a topology. The caller names the properties it reads. */
export function areasOf<P>(source: Topology, object: string): Areas<P> {
  return feature(source, source.objects[object] as GeometryCollection) as unknown as Areas<P>;
}
