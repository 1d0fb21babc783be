import type { FileColumn, FileValue } from "./file-column.ts";
import type { FileMetadata } from "./file-metadata.ts";

/** A table as JSON: `metadata`, then `rows` as objects by column name. Unknown values are null. */
export function jsonText<Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[], about: FileMetadata): string {
  return `${JSON.stringify({ metadata: about, rows: rows.map((row) => record(columns, row)) }, null, 1)}\n`;
}

/** One row as an object by column name. */
export function record<Row>(columns: readonly FileColumn<Row>[], row: Row): Record<string, FileValue> {
  return Object.fromEntries(columns.map((column) => [column.name, column.value(row)]));
}
