import type { Index, Source } from "../model/types.ts";

/** A sum that the page shows under the table. */
export interface FileTotal {
  /** What is summed, such as "output" (a role). */
  readonly of: string;
  /** Number of rows in it. */
  readonly rows: number;
  /** Column and sum; null where nothing is known. */
  readonly column: string;
  readonly amount: number | null;
}

/** What every downloaded file begins with. No date: the same selection of the same data gives the same file. */
export interface FileMetadata {
  readonly title: string;
  /** The selection in words. */
  readonly selection: string;
  /** Address that shows it again. */
  readonly link: string;
  readonly dataVersion: string;
  /** Words of the filters of the table itself; "" where none is set. */
  readonly filter: string;
  readonly rows: number;
  /** Column → unit. */
  readonly units: Readonly<Record<string, string>>;
  readonly totals: readonly FileTotal[];
  /** What the reader must know: estimates, goods that are not held, shares that are not made. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/** The sources of some ids in the order of the index, each once. Ids that are not in the index are left out. */
export function sourcesOf(index: Index, ids: Iterable<string>): Source[] {
  const wanted = new Set(ids);
  return index.sources.filter((source) => wanted.has(source.id));
}

/** Units of the columns that have one. */
export function unitsOf(columns: readonly { readonly name: string; readonly unit: string }[]): Record<string, string> {
  return Object.fromEntries(columns.filter(({ unit }) => unit !== "").map(({ name, unit }) => [name, unit]));
}
