import { plainDigits } from "./digits.ts";
import type { FileColumn, FileValue } from "./file-column.ts";
import type { FileMetadata } from "./file-metadata.ts";

/** A table as JSON: `metadata`, then `rows` as objects by column name. Unknown values are null. */
export function jsonText<Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[], about: FileMetadata): string {
  return `${plainJson({ metadata: about, rows: rows.map((row) => record(columns, row)) }, 1)}\n`;
}

/** No text of the data holds it. */
const MARK = "\u0001";
const MARKED = /"\\u0001([^"]+)"/g;

/** JSON whose numbers have no exponents, as in the CSV. */
export function plainJson(value: unknown, indent = 0): string {
  const marked = (_: string, inner: unknown) =>
    typeof inner === "number" && String(inner).includes("e") ? `${MARK}${plainDigits(inner)}` : inner;
  return JSON.stringify(value, marked, indent).replace(MARKED, "$1");
}

/** One row as an object by column name. */
export function record<Row>(columns: readonly FileColumn<Row>[], row: Row): Record<string, FileValue> {
  return Object.fromEntries(columns.map((column) => [column.name, column.value(row)]));
}
