import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { dsvFormat } from "d3-dsv";

/** A row of a CSV file as read: every cell is text, a missing cell is "". */
export type RawRow = Readonly<Record<string, string>>;

/** The folder of raw data: `RAW_DATA`, else `../shared/data` beside the project. */
export const rawFolder = resolve(process.env["RAW_DATA"] ?? join(import.meta.dirname, "../../../shared/data"));

/**
 * Text of a raw file. Gunzips `.gz`, drops a byte-order mark.
 * @param encoding "latin1" for files in windows-1252
 * @throws when the file is missing: the message names it
 */
export function readRawText(path: string, encoding: BufferEncoding = "utf8"): string {
  const full = join(rawFolder, path);
  if (!existsSync(full)) {
    throw new Error(`Raw file missing: ${path} (looked in ${rawFolder}; see docs/data.md)`);
  }
  const bytes = readFileSync(full);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString(encoding);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Rows of a raw CSV file, keyed by its header. */
export function readRawCsv(path: string, options: { encoding?: BufferEncoding; delimiter?: string } = {}): RawRow[] {
  const text = readRawText(path, options.encoding ?? "utf8");
  return [...dsvFormat(options.delimiter ?? ",").parse(text)] as RawRow[];
}

/** A raw JSON file, unchecked: the caller names the shape it reads. */
export function readRawJson<T>(path: string): T {
  return JSON.parse(readRawText(path)) as T;
}
