import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { Label } from "../../model/basemap.ts";

export type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
export type Lines<P> = FeatureCollection<MultiLineString, P>;
export type Labels = FeatureCollection<Point, Label>;

/** A settled border, a contested one, a shore. */
export type LineKind = "border" | "contested" | "coast";
