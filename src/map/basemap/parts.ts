import type { Feature, MultiLineString } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { BathymetryProperties, CountryProperties, DisputedProperties } from "../../model/basemap.ts";
import type { Areas, LineKind, Lines } from "./basemap-data.ts";

/** The shapes of the basemap by the name of their source: which file they are in, and how they are made of it. */
const PARTS = {
  bathymetry: part("bathymetry", (topology) => areas<BathymetryProperties>(topology, "bathymetry")),
  countries: part("countries", (topology) => areas<CountryProperties>(topology, "countries")),
  lakes: part("lakes", (topology) => areas<object>(topology, "lakes")),
  disputed: part("disputed", (topology) => areas<DisputedProperties>(topology, "areas")),
  lines: part("countries", (topology) =>
    lines([
      line(topology, "borders", { kind: "border" as LineKind }),
      line(topology, "contested", { kind: "contested" as LineKind }),
      line(topology, "coast", { kind: "coast" as LineKind }),
    ]),
  ),
  /** Edges of disputed areas that run inside a country. */
  "disputed-edges": part("disputed", (topology) => lines([line(topology, "outlines", {})])),
} as const;

export type PartName = keyof typeof PARTS;
type PartData<Name extends PartName> = ReturnType<(typeof PARTS)[Name]["make"]>;

/**
 * One part of the basemap as GeoJSON. Longitudes may run past 180 (MapLibre wraps them).
 * @throws when the topology lacks an object that the part is made of
 */
export function partOf<Name extends PartName>(name: Name, topology: Topology): PartData<Name> {
  return PARTS[name].make(topology) as PartData<Name>;
}

/** Name of a part's file in the folder of the basemap. "fine" is for the land near by: countries and lines only. */
export function fileOfPart(name: PartName, detail: "coarse" | "fine" = "coarse"): string {
  return `${PARTS[name].file}${detail === "fine" ? "-fine" : ""}.topo.json`;
}

function part<Data>(file: string, make: (topology: Topology) => Data) {
  return { file, make };
}

function areas<P>(topology: Topology, name: string): Areas<P> {
  return feature(topology, object(topology, name) as GeometryCollection) as unknown as Areas<P>;
}

function line<P>(topology: Topology, name: string, properties: P): Feature<MultiLineString, P> {
  const found = feature(topology, object(topology, name)) as unknown as Feature<MultiLineString>;
  return { ...found, properties };
}

function lines<P>(features: Feature<MultiLineString, P>[]): Lines<P> {
  return { type: "FeatureCollection", features };
}

function object(topology: Topology, name: string) {
  const found = topology.objects?.[name];
  if (!found) {
    throw new Error(`Basemap file without "${name}"`);
  }
  return found;
}
