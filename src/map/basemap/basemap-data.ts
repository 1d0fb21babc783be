import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { BathymetryProperties, CountryProperties, DisputedProperties, Label } from "../../model/basemap.ts";

export type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

/** A settled border, a contested one, a shore. */
export type LineKind = "border" | "contested" | "coast";

/** Land at one level of detail. */
export interface LandData {
  readonly countries: Areas<CountryProperties>;
  /** One feature per kind of line. */
  readonly lines: FeatureCollection<MultiLineString, { readonly kind: LineKind }>;
}

/** All of the basemap as GeoJSON. Longitudes may run past 180 (MapLibre wraps them). */
export interface BasemapData extends LandData {
  readonly bathymetry: Areas<BathymetryProperties>;
  readonly lakes: Areas<object>;
  readonly disputed: Areas<DisputedProperties>;
  /** Edges of disputed areas that run inside a country. */
  readonly disputedEdges: FeatureCollection<MultiLineString, object>;
  readonly labels: FeatureCollection<Point, Label>;
}
