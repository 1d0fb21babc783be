import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { LngLat } from "../model/types.ts";
import type { FileColumn } from "./file-column.ts";
import type { FileMetadata } from "./file-metadata.ts";
import { greatCircle } from "./great-circle.ts";
import { plainJson, record } from "./json.ts";

/** A feature collection (RFC 7946) with one more member in front, which readers pass over. */
export interface DescribedCollection extends FeatureCollection {
  readonly metadata: FileMetadata;
}

/** Where a row stands or runs; null where that is unknown. */
export type GeometryOf<Row> = (row: Row) => Geometry | null;

/** A table as GeoJSON. Properties are the columns of the other files. */
export function geojsonText<Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  about: FileMetadata,
  geometryOf: GeometryOf<Row>,
): string {
  const features = rows.map(
    (row): Feature => ({ type: "Feature", geometry: geometryOf(row) as Geometry, properties: record(columns, row) }),
  );
  const collection: DescribedCollection = { type: "FeatureCollection", metadata: about, features };
  return `${plainJson(collection)}\n`;
}

/** A point. */
export function pointOf([longitude, latitude]: LngLat): Geometry {
  return { type: "Point", coordinates: [longitude, latitude] };
}

/** The great circle between two places, in two parts where it crosses the antimeridian (RFC 7946, 3.1.9). */
export function lineBetween(from: LngLat, to: LngLat): Geometry {
  const parts = greatCircle(from, to).map((part) => part.map(([longitude, latitude]) => [longitude, latitude]));
  const [first = []] = parts;
  return parts.length === 1
    ? { type: "LineString", coordinates: first }
    : { type: "MultiLineString", coordinates: parts };
}
