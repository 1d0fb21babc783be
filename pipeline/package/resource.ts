import { gzipSync } from "node:zlib";
import type { Source } from "../../src/model/types.ts";
import { type Cell, csvText } from "../lib/csv.ts";
import { byText } from "../lib/order.ts";
import { sha256 } from "./hash.ts";
import { licenceOf } from "./licences.ts";

/**
 * How every CSV file is written, said in full: a reader that has to guess takes the semicolons inside cells for the
 * delimiter, and the standard's own default ends a line with "\r\n".
 */
export const CSV_DIALECT = {
  header: true,
  delimiter: ",",
  lineTerminator: "\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
} as const;

/** A column of a CSV file, as Table Schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
  /** What stands between the items of a list. (The profile of Data Package 2.0 leaves out its own type "list".) */
  readonly separator?: string;
  /** Unit of the number, such as "t" or "USD". */
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A column with the cell it takes from a row. */
export interface Column<T> extends Field {
  readonly cell: (row: T) => Cell;
}

/** Column → resource and column it points to. */
export interface ForeignKey {
  readonly field: string;
  readonly resource: string;
  readonly target: string;
}

/** One CSV file of the package. */
export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Ids of the sources its rows name. */
  readonly sourceIds: readonly string[];
  /** True where the file is written gzipped. */
  readonly isGzipped?: boolean;
}

/** What a table is besides its columns and rows. */
export type ResourceHead = Omit<Resource, "fields" | "rows" | "sourceIds">;

/** A resource from columns and rows; `sourceIdsOf` names the sources behind a row. */
export function tableResource<T>(
  head: ResourceHead,
  columns: readonly Column<T>[],
  rows: readonly T[],
  sourceIdsOf: (row: T) => readonly string[] = () => [],
): Resource {
  return {
    ...head,
    fields: columns.map(({ cell: _, ...field }) => field),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
    sourceIds: [...new Set(rows.flatMap(sourceIdsOf))].sort(byText),
  };
}

/** Path of a resource inside the package. */
export function resourcePath(resource: Resource): string {
  return `csv/${resource.name}.csv${resource.isGzipped ? ".gz" : ""}`;
}

/** The file of a resource: its CSV text, gzipped where it says so (the same bytes for the same rows). */
export function resourceContent(resource: Resource): string | Uint8Array {
  const text = resourceText(resource);
  // The header of Node's gzip holds no time and no name.
  return resource.isGzipped ? gzipSync(text, { level: 9 }) : text;
}

/** CSV text of a resource. */
function resourceText(resource: Resource): string {
  return csvText(
    resource.fields.map((field) => field.name),
    resource.rows,
  );
}

function describeForeignKey(key: ForeignKey) {
  return { fields: [key.field], reference: { resource: key.resource, fields: [key.target] } };
}

function describeSources(resource: Resource, sources: ReadonlyMap<string, Source>) {
  return resource.sourceIds.map((id) => {
    const source = sources.get(id);
    if (source === undefined) {
      throw new Error(`${resource.name} names the unknown source "${id}"`);
    }
    return describeSource(source);
  });
}

/** A source as a descriptor names it. */
export function describeSource({ publisher, title, url }: Source) {
  return { title: `${publisher}: ${title}`, ...(url === "" ? {} : { path: url }) };
}

function describeLicences(resource: Resource, sources: ReadonlyMap<string, Source>) {
  const licences = new Set(resource.sourceIds.map((id) => sources.get(id)?.licence ?? ""));
  return [...licences].sort(byText).map((title) => ({ ...licenceOf(title), title }));
}

/**
 * The resource's entry in datapackage.json (Data Package 2.0). `rows` is an addition of ours; `compression` is of the
 * standard's recipes: bytes and hash are of the compressed file, format and media type of what is in it.
 */
export function describeResource(
  resource: Resource,
  content: string | Uint8Array,
  sources: ReadonlyMap<string, Source>,
) {
  return {
    name: resource.name,
    title: resource.title,
    description: resource.description,
    type: "table",
    path: resourcePath(resource),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
    ...(resource.isGzipped ? { compression: "gz" } : {}),
    rows: resource.rows.length,
    dialect: CSV_DIALECT,
    schema: {
      fields: resource.fields,
      missingValues: [""],
      ...(resource.primaryKey.length > 0 ? { primaryKey: resource.primaryKey } : {}),
      ...(resource.foreignKeys.length > 0 ? { foreignKeys: resource.foreignKeys.map(describeForeignKey) } : {}),
    },
    ...(resource.sourceIds.length > 0
      ? { sources: describeSources(resource, sources), licenses: describeLicences(resource, sources) }
      : {}),
  };
}
