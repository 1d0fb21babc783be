import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { csvParse, csvParseRows } from "d3-dsv";

/** The raw trade files, as texts and rows. */

export const rawTrade = resolve(
  process.env["RAW_DATA"] ?? join(import.meta.dirname, "../../../../shared/data"),
  "trade",
);
export const hasRawTrade = () => existsSync(join(rawTrade, "README.md"));

export type Cells = Readonly<Record<string, string>>;

function textOf(path: string): string {
  const bytes = readFileSync(join(rawTrade, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

export const cellsOf = (path: string) => csvParse(textOf(path)) as unknown as readonly Cells[];
export const jsonOf = (path: string) => JSON.parse(textOf(path));
export const filesOf = (folder: string, end: string) =>
  readdirSync(join(rawTrade, folder)).filter((name) => name.endsWith(end));

/** Files of 47 columns: only those that are used are kept. */
export function columnsOf(path: string, names: readonly string[]): readonly Cells[] {
  let places: readonly number[] = [];
  return csvParseRows(textOf(path), (row, i) => {
    if (i === 0) {
      places = names.map((name) => row.indexOf(name));
      return null;
    }
    return Object.fromEntries(names.map((name, n) => [name, row[places[n]!] ?? ""]));
  }) as unknown as readonly Cells[];
}
