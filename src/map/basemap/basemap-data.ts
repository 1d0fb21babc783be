import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { Label } from "../../model/basemap.ts";

export type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
export type Lines<P> = FeatureCollection<MultiLineString, P>;
export type Labels = FeatureCollection<Point, MapLabel>;

/** A name, and whether a weightier one of those on every picture of the world is so near that it has the first choice. */
export interface MapLabel extends Label {
  readonly crowded: boolean;
}

/** A settled border, a contested one, a shore. */
export type LineKind = "border" | "contested" | "coast";
