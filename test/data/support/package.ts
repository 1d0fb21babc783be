import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { csvParse } from "d3-dsv";

/** The committed data package. */
export const geoFolder = resolve(import.meta.dirname, "../../../public/geo");

/** A field of a Table Schema, as far as the package uses it. */
export interface SchemaField {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly separator?: string;
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A resource of datapackage.json, as far as the package uses it. */
export interface DescribedResource {
  readonly name: string;
  readonly path: string;
  /** "gz" where the file is gzipped. */
  readonly compression?: string;
  readonly dialect: {
    readonly header: boolean;
    readonly delimiter: string;
    readonly lineTerminator: string;
    readonly quoteChar: string;
    readonly doubleQuote: boolean;
    readonly skipInitialSpace: boolean;
  };
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly sources?: readonly { readonly title: string }[];
  readonly licenses?: readonly { readonly name: string }[];
  readonly schema: {
    readonly fields: readonly SchemaField[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** datapackage.json, as far as the tests use it. */
export interface Descriptor {
  readonly version: string;
  readonly created: string;
  readonly contributors: readonly { readonly title: string }[];
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly DescribedResource[];
}

/** Bytes of a file of the package. */
export function geoBytes(path: string): Buffer {
  return readFileSync(join(geoFolder, path));
}

/** datapackage.json as data. */
export function readDescriptor(): Descriptor {
  return JSON.parse(geoBytes("datapackage.json").toString());
}

export type TableRow = Readonly<Record<string, string>>;

const tables = new Map<string, readonly TableRow[]>();

/** Text of a table of the package, unzipped where it is zipped. */
export function tableText(path: string): string {
  const bytes = geoBytes(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

/** Rows of `csv/<name>.csv` (or `.csv.gz`), read once; every cell is text, "" where unknown. */
export function readTable(name: string): readonly TableRow[] {
  const path = `csv/${name}.csv`;
  const file = existsSync(join(geoFolder, path)) ? path : `${path}.gz`;
  const rows = tables.get(name) ?? ([...csvParse(tableText(file))] as TableRow[]);
  tables.set(name, rows);
  return rows;
}
