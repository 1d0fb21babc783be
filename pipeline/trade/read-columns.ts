import { csvParseRows } from "d3-dsv";
import { type RawRow, readRawText } from "../lib/raw.ts";

/**
 * Rows of a raw CSV file with the named columns only; a column the file lacks is "". Comtrade's files have 47 columns
 * and hundreds of thousands of rows: keeping all of them costs most of the time of a build.
 */
export function readColumns(path: string, columns: readonly string[]): RawRow[] {
  let positions: readonly number[] | null = null;
  return csvParseRows(readRawText(path), (cells) => {
    if (positions === null) {
      positions = columns.map((column) => cells.indexOf(column));
      return null;
    }
    const row: Record<string, string> = {};
    for (let index = 0; index < columns.length; index += 1) {
      row[columns[index]!] = cells[positions[index]!] ?? "";
    }
    return row;
  });
}
