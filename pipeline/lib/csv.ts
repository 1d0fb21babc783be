import { csvFormatRows } from "d3-dsv";

/** A cell to be written: null and NaN become empty, never zero. */
export type Cell = string | number | boolean | null;

/** Text of a CSV file with a header, "\n" line ends and a final newline: the same bytes for the same rows. */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => row.map(cellText))])}\n`;
}

function cellText(cell: Cell): string {
  if (cell === null || (typeof cell === "number" && Number.isNaN(cell))) {
    return "";
  }
  return String(cell);
}
