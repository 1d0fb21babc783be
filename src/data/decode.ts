import { type Table, tableFromIPC } from "apache-arrow";
import type { LaneNetwork } from "../model/lanes.ts";
import { mineralColumns } from "../model/mineral-sets.ts";
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

type ColumnType =
  | Int32ArrayConstructor
  | Uint8ArrayConstructor
  | Uint16ArrayConstructor
  | Uint32ArrayConstructor
  | Float32ArrayConstructor
  | Float64ArrayConstructor;

/**
 * A numeric column as a typed array: a view of the file's bytes, no row is copied.
 * @throws where the column is missing or of another type
 */
function numbers<T extends ColumnType>(table: Table, name: string, type: T): InstanceType<T> {
  const values: unknown = table.getChild(name)?.toArray();
  if (!(values instanceof type)) {
    throw new Error(`Column ${name} is not a ${type.name}`);
  }
  return values as InstanceType<T>;
}

/** Values of a column one by one; used for text and booleans. */
function values<T>(table: Table, name: string): readonly T[] {
  const column = table.getChild(name);
  if (column === null) {
    throw new Error(`Column ${name} is missing`);
  }
  return [...column] as T[];
}

/** Texts of a column of repeated words: each word is read once, however many rows have it. */
function words(table: Table, name: string): ArrayLike<string> {
  const [chunk, ...more] = table.getChild(name)?.data ?? [];
  if (chunk?.dictionary === undefined || more.length > 0 || chunk.nullCount > 0) {
    return values<string>(table, name);
  }
  const known = [...chunk.dictionary] as string[];
  return Array.from(chunk.values as Uint8Array, (word) => known[word] as string);
}

/** Booleans of a column, 0 or 1: Arrow keeps them as bits. */
function flags(table: Table, name: string): ArrayLike<number> {
  const [chunk, ...more] = table.getChild(name)?.data ?? [];
  if (!(chunk?.values instanceof Uint8Array) || more.length > 0 || chunk.nullCount > 0) {
    return values<boolean>(table, name).map(Number);
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
  return {
    good,
    length: table.numRows,
    year: numbers(table, "year", Uint16Array),
    hsCode: numbers(table, "hsCode", Uint8Array),
    exporter: numbers(table, "exporter", Uint16Array),
    importer: numbers(table, "importer", Uint16Array),
    valueUsd: numbers(table, "valueUsd", Float64Array),
    netWeightTonnes: numbers(table, "netWeightTonnes", Float64Array),
    reportSpans: reportSpans(table),
    contentPerTonne,
    status: numbers(table, "status", Uint8Array),
    source: numbers(table, "source", Uint16Array),
    flags: numbers(table, "flags", Uint8Array),
  };
}

/** Positions and classes of all sites from Arrow bytes. */
export function decodeSites(bytes: Uint8Array): SiteTable {
  const table = tableFromIPC(bytes);
  return {
    length: table.numRows,
    longitude: numbers(table, "longitude", Float32Array),
    latitude: numbers(table, "latitude", Float32Array),
    drawnLongitude: numbers(table, "drawnLongitude", Float32Array),
    drawnLatitude: numbers(table, "drawnLatitude", Float32Array),
    country: numbers(table, "country", Uint16Array),
    kind: numbers(table, "kind", Uint8Array),
    stage: numbers(table, "stage", Uint8Array),
    precision: numbers(table, "precision", Uint8Array),
    confidence: numbers(table, "confidence", Uint8Array),
    minerals: mineralColumns().map((name) => numbers(table, name, Uint32Array)),
    capacityTonnesPerYear: numbers(table, "capacityTonnesPerYear", Float64Array),
  };
}

/** Nodes of the sea-lane network from Arrow bytes. */
export function decodeLaneNodes(
  bytes: Uint8Array,
): Pick<LaneNetwork, "longitude" | "latitude" | "clearanceKilometres"> {
  const table = tableFromIPC(bytes);
  return {
    longitude: numbers(table, "longitude", Int32Array),
    latitude: numbers(table, "latitude", Int32Array),
    clearanceKilometres: numbers(table, "clearanceKilometres", Uint8Array),
  };
}

/** Edges of the sea-lane network from Arrow bytes. */
export function decodeLaneEdges(bytes: Uint8Array): Pick<LaneNetwork, "edgeFrom" | "edgeTo"> {
  const table = tableFromIPC(bytes);
  return { edgeFrom: numbers(table, "edgeFrom", Uint16Array), edgeTo: numbers(table, "edgeTo", Uint16Array) };
}

const SITE_TEXT_COLUMNS = [
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
  if (chunk?.dictionary === undefined || more.length > 0 || chunk.nullCount > 0) {
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
  const mineral = numbers(table, "mineral", Uint8Array);
  const stage = numbers(table, "stage", Uint8Array);
  const country = numbers(table, "country", Uint16Array);
  const year = numbers(table, "year", Uint16Array);
  const quantity = numbers(table, "quantityTonnes", Float64Array);
  const share = numbers(table, "share", Float64Array);
  const source = numbers(table, "source", Uint16Array);
  const basis = words(table, "basis");
  const estimated = flags(table, "estimated");
  const preferred = flags(table, "preferred");
  return Array.from({ length: table.numRows }, (_, row) => ({
    mineral: entry(MINERAL_IDS, mineral[row]),
    stage: entry(STAGES, stage[row]),
    iso3: entry(countries, country[row]).iso3,
    year: entry(year, row),
    quantityTonnes: known(quantity[row]),
    basis: entry(basis, row),
    share: known(share[row]),
    estimated: estimated[row] === 1,
    source: entry(sources, source[row]).id,
    preferred: preferred[row] === 1,
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
