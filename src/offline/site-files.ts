/** A file of the built site. */
export interface SiteFile {
  /** Within the site, without a leading slash. */
  readonly path: string;
  readonly bytes: number;
  /** Of the content, hexadecimal. */
  readonly sha256: string;
}

/** Every file of the built site but the list itself and the worker: `site-files.json`. */
export interface SiteFiles {
  /** Of program and data together: another one for every change of any file. */
  readonly version: string;
  /** Of the data alone, as in `Index`. */
  readonly dataVersion: string;
  /** Sorted by path. */
  readonly files: readonly SiteFile[];
}

/** Name of the list in the built site. */
export const SITE_FILES = "site-files.json";
/** Name of the worker that answers for the site without a network. */
export const SITE_WORKER = "site-worker.js";
/** Name of the meta element by which a page knows the version that it belongs to. */
export const VERSION_META = "lodeway-version";
/** The page that answers for the folder itself. */
export const START_PAGE = "index.html";

/**
 * Whether a file is kept on the reader's device. The tables for other programs are not: nothing in the atlas reads them,
 * and they are two thirds of the site.
 */
export function isKeptOffline(path: string): boolean {
  return !path.startsWith("geo/csv/");
}

/** Which years a copy of the atlas holds: those from `YEARS.recent` on, or all. */
export const KEPT_YEARS = ["recent", "all"] as const;
export type KeptYears = (typeof KEPT_YEARS)[number];

/** Files of the years before `YEARS.recent`; of the tables for other programs these are the packed ones. */
export function isEarlyFile(path: string): boolean {
  return path.endsWith("-early.arrow") || /^geo\/csv\/flows-\d{4}\.csv\.gz$/.test(path);
}

/** Whether a file belongs to a copy with these years. */
export function isOfYears(path: string, years: KeptYears): boolean {
  return years === "all" || !isEarlyFile(path);
}

/** Whether the name of a file changes with its content: caches of browsers can be trusted with it. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith("assets/");
}

/**
 * The file of the site that an address means, as static hosts read it: a folder means its index page, and the ending
 * ".html" may be left out. Null where it means none of them.
 * @param scope address of the site's folder, ending in "/"
 */
export function fileAtAddress(address: string, scope: string, has: (path: string) => boolean): string | null {
  const url = new URL(address);
  const folder = new URL(scope);
  if (url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) {
    return null;
  }
  const path = decoded(url.pathname.slice(folder.pathname.length));
  const candidates = path === "" || path.endsWith("/") ? [`${path}${START_PAGE}`] : [path, `${path}.html`];
  return candidates.find(has) ?? null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Bytes of some files together. */
export function bytesOf(files: Iterable<Pick<SiteFile, "bytes">>): number {
  let sum = 0;
  for (const { bytes } of files) {
    sum += bytes;
  }
  return sum;
}
