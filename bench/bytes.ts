import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Brotli bytes of the files behind `paths` (as asked for by a browser) in `folder`, by part. */
export function bytesByPart(folder: string, paths: Iterable<string>): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const path of paths) {
    const file = join(folder, path === "/" ? "index.html" : path);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      const part = partOf(path);
      parts.set(part, (parts.get(part) ?? 0) + brotliBytes(file));
    }
  }
  return parts;
}

/** Brotli bytes of every script of a build, asked for or not. */
export function allScriptBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.m?js$/.test(file));
  return files.reduce((sum, file) => sum + brotliBytes(join(folder, file)), 0);
}

function partOf(path: string): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/\.m?js$/, "JS"],
    [/\.css$/, "CSS"],
    [/\.woff2$/, "fonts"],
    [/basemap/, "basemap"],
    [/geo\/app/, "data"],
  ];
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "page";
}

function brotliBytes(file: string): number {
  const content = readFileSync(file);
  // A woff2 is compressed already; every other file is what a server with brotli would send.
  return file.endsWith(".woff2")
    ? content.length
    : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
