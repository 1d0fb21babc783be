import type { Feature, FeatureCollection, MultiLineString, Point } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Label } from "../../model/basemap.ts";
import type { Areas, BasemapData, LandData, LineKind } from "./basemap-data.ts";

export type FetchJson = (path: string) => Promise<unknown>;

/**
 * Loads what the first screen needs (coarse land).
 * @param base address of the data folder, with a slash at its end
 * @throws when a file cannot be had or lacks an object that the map needs
 */
export async function loadBasemap(base: string, fetchJson: FetchJson): Promise<BasemapData> {
  const get = (name: string) => fetchJson(`${base}basemap/${name}`);
  const names = ["countries.topo.json", "bathymetry.topo.json", "lakes.topo.json", "disputed.topo.json", "labels.json"];
  const [land, bathymetry, lakes, disputed, labels] = await Promise.all(names.map(get));
  return {
    ...landData(land as Topology),
    bathymetry: areas(bathymetry as Topology, "bathymetry"),
    lakes: areas(lakes as Topology, "lakes"),
    disputed: areas(disputed as Topology, "areas"),
    disputedEdges: collection([lineFeature(disputed as Topology, "outlines", {})]),
    labels: collection((labels as readonly Label[]).map(labelFeature)),
  };
}

/** Loads the detailed land that replaces the coarse one from `FINE_LAND_ZOOM` on. Parameters as `loadBasemap`. */
export async function loadFineLand(base: string, fetchJson: FetchJson): Promise<LandData> {
  return landData((await fetchJson(`${base}basemap/countries-fine.topo.json`)) as Topology);
}

function landData(land: Topology): LandData {
  const lines = [
    lineFeature(land, "borders", { kind: "border" as LineKind }),
    lineFeature(land, "contested", { kind: "contested" as LineKind }),
    lineFeature(land, "coast", { kind: "coast" as LineKind }),
  ];
  return { countries: areas(land, "countries"), lines: collection(lines) };
}

function areas<P>(topology: Topology, name: string): Areas<P> {
  return feature(topology, object(topology, name) as GeometryCollection) as unknown as Areas<P>;
}

function lineFeature<P>(topology: Topology, name: string, properties: P): Feature<MultiLineString, P> {
  const line = feature(topology, object(topology, name)) as unknown as Feature<MultiLineString>;
  return { ...line, properties };
}

function object(topology: Topology, name: string) {
  const found = topology.objects?.[name];
  if (!found) {
    throw new Error(`Basemap file without "${name}"`);
  }
  return found;
}

function labelFeature(label: Label): Feature<Point, Label> {
  const coordinates = [label.longitude, label.latitude];
  return { type: "Feature", geometry: { type: "Point", coordinates }, properties: label };
}

function collection<G extends MultiLineString | Point, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: "FeatureCollection", features };
}
