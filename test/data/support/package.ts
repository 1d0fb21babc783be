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
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly sources?: readonly { readonly title: string }[];
  readonly licenses?: readonly unknown[];
  readonly schema: {
    readonly fields: readonly SchemaField[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** Bytes of a file of the package. */
export function geoBytes(path: string): Buffer {
  return readFileSync(join(geoFolder, path));
}

/** datapackage.json as data. */
export function readDescriptor(): { readonly resources: readonly DescribedResource[] } {
  return JSON.parse(geoBytes("datapackage.json").toString());
}

export type TableRow = Readonly<Record<string, string>>;

const tables = new Map<string, readonly TableRow[]>();

/** Text of `csv/<name>.csv`, or of the gzipped file of that name. */
export function tableText(name: string): string {
  const path = join(geoFolder, `csv/${name}.csv`);
  return existsSync(path) ? readFileSync(path, "utf8") : gunzipSync(readFileSync(`${path}.gz`)).toString();
}

/** Rows of `csv/<name>.csv`, read once; every cell is text, "" where unknown. */
export function readTable(name: string): readonly TableRow[] {
  const rows = tables.get(name) ?? ([...csvParse(tableText(name))] as TableRow[]);
  tables.set(name, rows);
  return rows;
}
