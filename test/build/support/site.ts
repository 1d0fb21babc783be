import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** The built site. */
export const SITE = process.env["LODEWAY_SITE"] ?? "dist";

/**
 * Scripts that the first screen loads by itself, though nothing imports them outright: the map and its drawing, the
 * supply of the consumer in the link, the lists below it, the workers, and the words of one language.
 */
const FIRST_BY_ITSELF = [
  "map-view",
  "webgl-device",
  "Supply",
  "SupplySankey",
  "AnswerTail",
  "trace-worker",
  "map-worker",
  "en",
  "supply-panel-en",
] as const;

/**
 * Paths of the scripts that a first visit asks for: the page's own, those above, and all that they import outright.
 * test/browser/first-screen.spec.ts proves that it asks for these and no others.
 */
export function firstScripts(): string[] {
  const roots = assets(".js").filter((path) => FIRST_BY_ITSELF.some((name) => path.startsWith(`assets/${name}-`)));
  return withImports([entryScript(), ...roots]);
}

/** The script that the page names. */
export function entryScript(): string {
  return /<script[^>]*src="\.\/(assets\/[^"]+\.js)"/.exec(read("index.html").toString())?.[1] ?? "";
}

/** These scripts and all that they import outright. */
export function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  // A set that grows while it is walked is walked to its end.
  for (const path of found) {
    for (const imported of importsOf(path)) {
      found.add(imported);
    }
  }
  return [...found].sort();
}

function importsOf(path: string): string[] {
  const code = read(path).toString();
  return [...code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => `assets/${name}`);
}

/** Paths of the files in assets/ with this ending. */
export function assets(ending: string): string[] {
  return readdirSync(join(SITE, "assets"))
    .filter((name) => name.endsWith(ending))
    .map((name) => `assets/${name}`);
}

export function read(path: string): Buffer {
  return readFileSync(join(SITE, path));
}

/** Bytes that a server with brotli sends for these files; a woff2 is compressed already. */
export function sent(paths: readonly string[]): number {
  return paths.map(sentAlone).reduce((sum, bytes) => sum + bytes, 0);
}

/** Sizes that were measured already: the hardest compression is slow. */
const known = new Map<string, number>();

function sentAlone(path: string): number {
  const bytes = known.get(path) ?? measure(path);
  known.set(path, bytes);
  return bytes;
}

function measure(path: string): number {
  const content = read(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return path.endsWith(".woff2") ? content.length : brotliCompressSync(content, { params }).length;
}

/** The pieces of the typeface that a browser loads for a text, by the `unicode-range` of the style sheets. */
export function fontsFor(text: string): string[] {
  const points = [...new Set(text)].map((character) => character.codePointAt(0)!);
  const faces = assets(".css").flatMap(
    (path) =>
      read(path)
        .toString()
        .match(/@font-face\s*\{[^}]*\}/g) ?? [],
  );
  const wanted = faces.filter((face) => points.some((point) => holds(face, point)));
  const files = wanted.flatMap((face) => [...face.matchAll(/[\w.-]+\.woff2/g)].map(([name]) => `assets/${name}`));
  return [...new Set(files)];
}

function holds(face: string, point: number): boolean {
  return rangesOf(face).some(([from, to]) => point >= from && point <= to);
}

/** "U+25-28", "U+4??" and "U+0" as first and last code points; a face without ranges holds everything. */
function rangesOf(face: string): [number, number][] {
  const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1] ?? "U+0-10FFFF";
  return ranges.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^u\+/i, "").split("-");
    return [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "f"), 16)];
  });
}
