import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  SITE_FILES,
  SITE_WORKER,
  type SiteFile,
  type SiteFiles,
  START_PAGE,
  VERSION_META,
} from "../../src/offline/site-files.ts";

/** Twelve hex digits, as of the data version. */
const VERSION_DIGITS = 12;
const META = new RegExp(`(<meta name="${VERSION_META}" content=")[^"]*(")`);

/** What a built site holds, and its start page with the version in it. The folder is only read. */
export function listFiles(folder: string): { readonly site: SiteFiles; readonly startPage: string } {
  const paths = pathsIn(folder).filter((path) => path !== SITE_FILES && path !== SITE_WORKER);
  const page = readFileSync(join(folder, START_PAGE), "utf8");
  // The version is that of a page that does not know it yet.
  const unmarked = filesOf(folder, paths, marked(page, ""));
  const version = sha256(unmarked.map(({ path, sha256: hash }) => `${path} ${hash}\n`).join("")).slice(
    0,
    VERSION_DIGITS,
  );
  const startPage = marked(page, version);
  const { dataVersion } = JSON.parse(readFileSync(join(folder, "geo/app/index.json"), "utf8"));
  return { site: { version, dataVersion, files: filesOf(folder, paths, startPage) }, startPage };
}

function filesOf(folder: string, paths: readonly string[], startPage: string): SiteFile[] {
  return paths.map((path) => {
    const content = path === START_PAGE ? Buffer.from(startPage) : readFileSync(join(folder, path));
    return { path, bytes: content.length, sha256: sha256(content) };
  });
}

function marked(page: string, version: string): string {
  if (!META.test(page)) {
    throw new Error(`${START_PAGE} has no <meta name="${VERSION_META}" content="">`);
  }
  return page.replace(META, `$1${version}$2`);
}

/** Every file below a folder, sorted, with "/" between the names. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
