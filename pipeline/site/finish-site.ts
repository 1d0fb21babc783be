import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { isKeptOffline, SITE_FILES, SITE_WORKER, type SiteFile, START_PAGE } from "../../src/offline/site-files.ts";
import { listFiles } from "./list-files.ts";

const WORKER = resolve(import.meta.dirname, "../../src/offline/site-worker.ts");

/**
 * Finishes a built site: its start page is told the version, its list of files is written, and its worker for offline use
 * is made of both. May be run again when files were added to the folder.
 */
export async function finishSite(folder: string): Promise<void> {
  const { site, startPage } = listFiles(folder);
  const list = `${JSON.stringify(site)}\n`;
  writeFileSync(join(folder, START_PAGE), startPage);
  writeFileSync(join(folder, SITE_FILES), list);
  const files = [...site.files.filter(({ path }) => isKeptOffline(path)), listed(SITE_FILES, list)];
  writeFileSync(join(folder, SITE_WORKER), await workerOf({ version: site.version, files }));
}

function listed(path: string, content: string): SiteFile {
  return {
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

/** The worker as one classic script: Firefox learnt modules in service workers late. */
async function workerOf(site: { readonly version: string; readonly files: readonly SiteFile[] }): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { SITE: JSON.stringify(site) },
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: WORKER, output: { format: "iife" } },
    },
  });
  const [chunk] = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  if (chunk?.type !== "chunk") {
    throw new Error("The worker for offline use was not built.");
  }
  return chunk.code;
}
