import { csvFormatValue } from "d3-dsv";
import { plainDigits } from "./digits.ts";
import type { FileColumn, FileValue } from "./file-column.ts";
import type { FileMetadata } from "./file-metadata.ts";

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), the wide forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Without it Excel takes UTF-8 for the machine's own encoding and shows no Korean. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A table as CSV (RFC 4180, UTF-8 with a mark) behind comment lines that begin with "#". Unknown values are empty cells, never zero.
 * Texts that a spreadsheet would run as a formula get an apostrophe in front.
 */
export function csvText<Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[], about: FileMetadata): string {
  const lines = [
    ...commentLines(about),
    columns.map((column) => cell(column.name)).join(","),
    ...rows.map((row) => columns.map((column) => cell(column.value(row))).join(",")),
  ];
  return `${BYTE_ORDER_MARK}${lines.join("\n")}\n`;
}

function cell(value: FileValue): string {
  if (typeof value === "number") {
    return plainDigits(value);
  }
  if (typeof value !== "string") {
    return value === null ? "" : String(value);
  }
  const safe = FORMULA.test(value) ? `'${value}` : value;
  // A "#" outside quotes begins a comment for some readers.
  return safe.includes("#") ? `"${safe.replaceAll('"', '""')}"` : csvFormatValue(safe);
}

function commentLines(about: FileMetadata): string[] {
  return [
    about.title,
    `Selection: ${about.selection}`,
    ...(about.filter === "" ? [] : [`Filter: ${about.filter}`]),
    `Link: ${about.link}`,
    `Data version: ${about.dataVersion}`,
    `Rows: ${about.rows}`,
    ...about.totals.map(
      (total) =>
        `Total, ${total.of}: ${total.column} = ${total.amount === null ? "unknown" : plainDigits(total.amount)} (${total.rows} rows)`,
    ),
    ...Object.entries(about.units).map(([column, unit]) => `Unit of ${column}: ${unit}`),
    ...about.notes.map((note) => `Note: ${note}`),
    ...about.sources.map(
      (source) =>
        `Source ${source.id}: ${source.publisher}. ${source.title}. ${source.year}. ${source.licence}. ${source.url}`,
    ),
  ].map(comment);
}

/** One line, and no cell of it a formula where a spreadsheet cuts it at its commas. */
function comment(text: string): string {
  return `# ${text.replace(/[\r\n]+/g, " ").replace(/,(?=[=+\-@\t＝＋－＠])/gu, ", ")}`;
}
