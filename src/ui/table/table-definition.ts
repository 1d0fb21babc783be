import type { Accessor } from "solid-js";
import type { FileColumn } from "../../export/file-column.ts";
import type { FileTotal } from "../../export/file-metadata.ts";
import type { GeometryOf } from "../../export/geojson.ts";
import type { TableName } from "../../model/selection.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import type { TableWords } from "./table-words.ts";

/** A column as the reader sees it. */
export interface ShownColumn<Row> {
  readonly id: string;
  /** In the reader's language, with the unit of numbers. */
  readonly label: string;
  /** In rem: as little as it needs; what is left is shared in proportion. */
  readonly width: number;
  readonly numeric?: boolean;
  /** True while no row has anything to say in it. */
  readonly hidden?: () => boolean;
  /** What is sorted: the number, or the text of the cell; null is unknown and always last. */
  readonly value: (row: Row) => string | number | null;
  /** What the cell says, where it is not the value itself. */
  readonly text?: (row: Row) => string;
  /** Given where the column can be filtered: the words that a row stands under. */
  readonly facets?: (row: Row) => readonly string[];
  /** Given where the cell leads to its sources. */
  readonly sources?: (row: Row) => readonly string[];
  readonly isWarning?: (row: Row) => boolean;
  /** Given where the cell is a button. */
  readonly action?: { readonly label: (row: Row) => string; readonly run: (row: Row) => void };
}

/** A line under the table: texts by column. */
export interface TotalLine {
  readonly label: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Why there are no rows, and what can be done. */
export interface EmptyNote {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What a download of the table holds beside its rows. */
export interface FilePart<Row> {
  readonly columns: readonly FileColumn<Row>[];
  readonly totals: (rows: readonly Row[]) => readonly FileTotal[];
  readonly notes: () => readonly string[];
  readonly sourceIds: (rows: readonly Row[]) => Iterable<string>;
  /** Given where the rows have a place on the map. */
  readonly geometry?: GeometryOf<Row>;
}

/** One table: its rows, which follow the selection, and how they are shown, chosen, added up and written to files. */
export interface TableDefinition<Row> {
  readonly name: TableName;
  readonly columns: readonly ShownColumn<Row>[];
  /** Null keeps the order of `rows`. */
  readonly firstSort: { readonly id: string; readonly desc: boolean } | null;
  readonly rows: Accessor<readonly Row[]>;
  readonly keyOf: (row: Row) => string;
  /** Test of the rows that the selection names. */
  readonly chosen: Accessor<(row: Row) => boolean>;
  readonly choose: (row: Row) => void;
  /** @param all whether the rows are all, not a filtered part */
  readonly totals: (rows: readonly Row[], all: boolean) => readonly TotalLine[];
  /** States the selection and the totals of all rows. */
  readonly caption: Accessor<string>;
  readonly notes: Accessor<readonly string[]>;
  readonly empty: Accessor<EmptyNote>;
  readonly file: FilePart<Row>;
  /** Given where the rows can be had of all years: saves them as one CSV. */
  readonly saveAllYears?: () => void;
}

/** How a table of any kind of row is made. Call inside a Solid root. */
export type CreateTable = (explorer: Explorer, words: TableWords) => TableDefinition<never>;

/** A table of the drawer. */
export interface NamedTable {
  readonly name: TableName;
  readonly create: CreateTable;
}

/** A table of one kind of row, as one of the drawer. */
export function namedTable<Row>(
  name: TableName,
  create: (explorer: Explorer, words: TableWords) => TableDefinition<Row>,
): NamedTable {
  // Who makes rows and who reads them is the same table.
  return { name, create: create as unknown as CreateTable };
}

/** The text of a cell. */
export function cellText<Row>(column: ShownColumn<Row>, row: Row, unknown: string): string {
  return column.text?.(row) ?? String(column.value(row) ?? unknown);
}
