import { mineralColumns } from "./mineral-sets.ts";
import type { SiteText } from "./types.ts";

/** What a column holds: numbers of one kind, texts, or booleans. Numbers that are not known are NaN. */
type ColumnKind =
  | Int32ArrayConstructor
  | Uint8ArrayConstructor
  | Uint16ArrayConstructor
  | Uint32ArrayConstructor
  | Float32ArrayConstructor
  | Float64ArrayConstructor
  | "text"
  | "boolean";

/** The columns of an Arrow file, in order: what the pipeline writes and the app reads. */
export type TableSchema = Readonly<Record<string, ColumnKind>>;

type ValuesOf<Kind extends ColumnKind> = Kind extends "text"
  ? readonly string[]
  : Kind extends "boolean"
    ? readonly boolean[]
    : Exclude<Kind, string>["prototype"];

/** All columns of a table as they are written. */
export type ColumnsOf<Schema extends TableSchema> = { readonly [Name in keyof Schema]: ValuesOf<Schema[Name]> };

/** `app/flows/*.arrow` and `app/reports/*.arrow`. */
export const FLOW_SCHEMA = {
  year: Uint16Array,
  hsCode: Uint8Array,
  exporter: Uint16Array,
  importer: Uint16Array,
  valueUsd: Float64Array,
  netWeightTonnes: Float64Array,
  status: Uint8Array,
  source: Uint16Array,
  flags: Uint8Array,
} as const satisfies TableSchema;

/** The columns of `app/sites.arrow` but for the sets of minerals, which take as many as they need. */
export const SITE_SCHEMA = {
  longitude: Float32Array,
  latitude: Float32Array,
  drawnLongitude: Float32Array,
  drawnLatitude: Float32Array,
  country: Uint16Array,
  kind: Uint8Array,
  stage: Uint8Array,
  precision: Uint8Array,
  confidence: Uint8Array,
  capacityTonnesPerYear: Float64Array,
} as const satisfies TableSchema;

/** The sets of minerals of `app/sites.arrow`, before the capacity. */
export const MINERAL_SCHEMA: Readonly<Record<string, Uint32ArrayConstructor>> = Object.fromEntries(
  mineralColumns().map((name) => [name, Uint32Array]),
);

/** `app/site-text.arrow`: all texts, in the row order of the sites. */
export const SITE_TEXT_COLUMNS = [
  "id",
  "name",
  "nameLocal",
  "aliases",
  "product",
  "capacityBasis",
  "capacityYear",
  "status",
  "statusYear",
  "operator",
  "owner",
  "sources",
  "note",
] as const satisfies readonly (keyof SiteText)[];

/** `app/production.arrow`, `app/production-early.arrow`. */
export const PRODUCTION_SCHEMA = {
  mineral: Uint8Array,
  stage: Uint8Array,
  country: Uint16Array,
  year: Uint16Array,
  quantityTonnes: Float64Array,
  basis: "text",
  share: Float64Array,
  worldTotalTonnes: Float64Array,
  estimated: "boolean",
  source: Uint16Array,
  preferred: "boolean",
  note: "text",
} as const satisfies TableSchema;

/** `app/lanes/nodes.arrow`. */
export const LANE_NODE_SCHEMA = {
  longitude: Int32Array,
  latitude: Int32Array,
  clearanceKilometres: Uint8Array,
} as const satisfies TableSchema;

/** `app/lanes/edges.arrow`. */
export const LANE_EDGE_SCHEMA = { edgeFrom: Uint16Array, edgeTo: Uint16Array } as const satisfies TableSchema;
