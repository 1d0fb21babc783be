import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Counts of one run: files whose bytes changed, files that were as they should be, stale files taken away. */
export interface WriteReport {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

function isSame(path: string, content: string | Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content as Uint8Array));
}

/** Paths of all files under a folder, relative to it. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Makes a folder hold exactly these files. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): WriteReport {
  const stale = listFiles(folder).filter((path) => !files.has(path));
  for (const path of stale) {
    rmSync(join(folder, path));
  }
  const changed = [...files].filter(([path, content]) => !isSame(join(folder, path), content));
  for (const [path, content] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { written: changed.length, unchanged: files.size - changed.length, removed: stale.length };
}
