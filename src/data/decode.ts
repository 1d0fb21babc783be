import { DataType, type Table, tableFromIPC } from "apache-arrow";
import {
  type ColumnsOf,
  FLOW_SCHEMA,
  LANE_EDGE_SCHEMA,
  LANE_NODE_SCHEMA,
  MINERAL_SCHEMA,
  PRODUCTION_SCHEMA,
  SITE_SCHEMA,
  SITE_TEXT_COLUMNS,
  type TableSchema,
} from "../model/table-schemas.ts";
import {
  type Country,
  type FlowTable,
  MINERAL_IDS,
  type ProductionRow,
  REPORT_SPANS,
  type ReportSpan,
  type SiteTable,
  type SiteText,
  type Source,
  STAGES,
} from "../model/types.ts";

/** Columns of a table as they are read: numbers as typed arrays, texts and booleans (0 or 1) by number of row. */
type ReadColumns<Schema extends TableSchema> = {
  readonly [Name in keyof Schema]: Schema[Name] extends "text"
    ? ArrayLike<string>
    : Schema[Name] extends "boolean"
      ? ArrayLike<number>
      : ColumnsOf<Schema>[Name];
};

/** The columns of a schema. @throws where one is missing or of another kind */
function columnsOf<Schema extends TableSchema>(table: Table, schema: Schema): ReadColumns<Schema> {
  const columns = Object.entries(schema).map(([name, kind]) => {
    const read =
      kind === "text" ? words(table, name) : kind === "boolean" ? flags(table, name) : numbers(table, name, kind);
    return [name, read] as const;
  });
  return Object.fromEntries(columns) as ReadColumns<Schema>;
}

/**
 * A numeric column as a typed array: a view of the file's bytes, no row is copied.
 * @throws where the column is missing or of another type
 */
function numbers(table: Table, name: string, type: Exclude<TableSchema[string], string>): ArrayBufferView {
  const values: unknown = table.getChild(name)?.toArray();
  if (!(values instanceof type)) {
    throw new Error(`Column ${name} is not a ${type.name}`);
  }
  return values;
}

/**
 * Values of a column one by one; used for text and booleans.
 * @throws where the column is missing, or where one is of another type
 */
function values<T>(table: Table, name: string, type: "string" | "boolean"): readonly T[] {
  const column = table.getChild(name);
  if (column === null) {
    throw new Error(`Column ${name} is missing`);
  }
  const read = [...column];
  if (read.some((value) => typeof value !== type)) {
    throw new Error(`Column ${name} is not of ${type}s`);
  }
  return read as T[];
}

/** Texts of a column of repeated words: each word is read once, however many rows have it. */
function words(table: Table, name: string): ArrayLike<string> {
  const [chunk, ...more] = table.getChild(name)?.data ?? [];
  const isSimple = chunk?.dictionary !== undefined && more.length === 0 && chunk.nullCount === 0;
  if (!isSimple || !DataType.isUtf8(chunk.dictionary?.type)) {
    return values<string>(table, name, "string");
  }
  const known = [...chunk.dictionary] as string[];
  return Array.from(chunk.values as Uint8Array, (word) => known[word] as string);
}

/** Booleans of a column, 0 or 1: Arrow keeps them as bits. */
function flags(table: Table, name: string): ArrayLike<number> {
  const [chunk, ...more] = table.getChild(name)?.data ?? [];
  // Texts and small numbers are bytes, too.
  if (!DataType.isBool(chunk?.type) || more.length > 0 || chunk.nullCount > 0) {
    return values<boolean>(table, name, "boolean").map(Number);
  }
  const { values: bits, offset } = chunk;
  return Uint8Array.from({ length: table.numRows }, (_, row) => bitAt(bits, offset + row));
}

function bitAt(bits: Uint8Array, at: number): number {
  return ((bits[at >> 3] ?? 0) >> (at & 7)) & 1;
}

/** "row,least,most;…" of the metadata of a file. */
function reportSpans(table: Table): ReadonlyMap<number, ReportSpan> {
  const entries = table.schema.metadata.get(REPORT_SPANS)?.split(";").filter(Boolean) ?? [];
  return new Map(
    entries.map((entry) => {
      const [row, lowUsd, highUsd] = entry.split(",").map(Number) as [number, number, number];
      return [row, { lowUsd, highUsd }];
    }),
  );
}

/**
 * A flow table (or the second reports of a code) from Arrow bytes.
 * @param contentPerTonne of the good, NaN where it is unknown
 */
export function decodeFlows(bytes: Uint8Array, good: string, contentPerTonne: number): FlowTable {
  const table = tableFromIPC(bytes);
  const length = table.numRows;
  return { good, length, ...columnsOf(table, FLOW_SCHEMA), reportSpans: reportSpans(table), contentPerTonne };
}

/** Positions and classes of all sites from Arrow bytes. */
export function decodeSites(bytes: Uint8Array): SiteTable {
  const table = tableFromIPC(bytes);
  const minerals = Object.values(columnsOf(table, MINERAL_SCHEMA));
  return { length: table.numRows, ...columnsOf(table, SITE_SCHEMA), minerals };
}

/** Nodes of the sea-lane network from Arrow bytes. */
export function decodeLaneNodes(bytes: Uint8Array): ColumnsOf<typeof LANE_NODE_SCHEMA> {
  return columnsOf(tableFromIPC(bytes), LANE_NODE_SCHEMA);
}

/** Edges of the sea-lane network from Arrow bytes. */
export function decodeLaneEdges(bytes: Uint8Array): ColumnsOf<typeof LANE_EDGE_SCHEMA> {
  return columnsOf(tableFromIPC(bytes), LANE_EDGE_SCHEMA);
}

/** Ten thousand rows of text take longer than a frame: work stops for the page after so many milliseconds. */
const SLICE_MILLISECONDS = 8;

/** What cards say of the sites, in the row order of SiteTable, read bit by bit. @param pause resolves when the page has done what it had to do */
export async function decodeSiteText(bytes: Uint8Array, pause: () => Promise<void>): Promise<SiteText[]> {
  const { length, at } = siteTextRows(bytes);
  const texts: SiteText[] = [];
  let start = performance.now();
  while (texts.length < length) {
    texts.push(at(texts.length));
    if (performance.now() - start > SLICE_MILLISECONDS) {
      await pause();
      start = performance.now();
    }
  }
  return texts;
}

function siteTextRows(bytes: Uint8Array): { readonly length: number; readonly at: (row: number) => SiteText } {
  const table = tableFromIPC(bytes);
  const columns = SITE_TEXT_COLUMNS.map((name) => [name, texts(table, name)] as const);
  const at = (row: number) => {
    const text: Record<string, string> = {};
    for (const [name, textAt] of columns) {
      text[name] = textAt(row);
    }
    return text as unknown as SiteText;
  };
  return { length: table.numRows, at };
}

/** Reads one text of a column at a time; a repeated word is decoded once. */
function texts(table: Table, name: string): (row: number) => string {
  const column = table.getChild(name);
  if (column === null) {
    throw new Error(`Column ${name} is missing`);
  }
  const [chunk, ...more] = column.data;
  const isSimple = chunk?.dictionary !== undefined && more.length === 0 && chunk.nullCount === 0;
  if (!isSimple || !DataType.isUtf8(chunk.dictionary?.type)) {
    return (row) => (column.get(row) as string | null) ?? "";
  }
  const { dictionary, values: numbers } = chunk;
  const known: string[] = [];
  return (row) => {
    const word = (numbers as Int32Array)[row] as number;
    known[word] ??= dictionary.get(word) as string;
    return known[word];
  };
}

/** Production rows: mineral, stage, country and source are numbers of their lists; NaN becomes null. */
export function decodeProduction(
  bytes: Uint8Array,
  countries: readonly Country[],
  sources: readonly Source[],
): ProductionRow[] {
  const table = tableFromIPC(bytes);
  // Notes and world totals are for the CSV's readers: nothing of them is decoded here.
  const { note: _note, worldTotalTonnes: _total, ...schema } = PRODUCTION_SCHEMA;
  const read = columnsOf(table, schema);
  return Array.from({ length: table.numRows }, (_, row) => ({
    mineral: entry(MINERAL_IDS, read.mineral[row]),
    stage: entry(STAGES, read.stage[row]),
    iso3: entry(countries, read.country[row]).iso3,
    year: entry(read.year, row),
    quantityTonnes: known(read.quantityTonnes[row]),
    basis: entry(read.basis, row),
    share: known(read.share[row]),
    estimated: read.estimated[row] === 1,
    source: entry(sources, read.source[row]).id,
    preferred: read.preferred[row] === 1,
  }));
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function entry<T>(list: ArrayLike<T>, at: number | undefined): T {
  const value = list[at ?? -1];
  if (value === undefined) {
    throw new Error(`Number ${at} is beyond its list`);
  }
  return value;
}
