import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, preview } from "vite";
import { firstScreenRows } from "./rows.ts";

const WORK = resolve(".tmp/bench");
/** Built pages. Apart from `dist`, so that a bench does not disturb what is served from there. */
export const BUILT = { atlas: join(WORK, "atlas"), pages: join(WORK, "pages") } as const;

/** Builds the atlas and the bench pages, and writes the rows of the first screen for the bare page. */
export async function prepare(): Promise<void> {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  await build({ logLevel: "warn", build: { outDir: BUILT.atlas, emptyOutDir: true } });
  await build({
    configFile: false,
    root: "bench/pages",
    base: "./",
    logLevel: "warn",
    build: {
      outDir: BUILT.pages,
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: ["bare.html", "arcs.html"].map((page) => resolve("bench/pages", page)) },
    },
  });
  copyFileSync("public/geo/basemap/countries.topo.json", join(BUILT.pages, "countries.topo.json"));
  writeFileSync(join(BUILT.pages, "rows.json"), JSON.stringify(await firstScreenRows("public/geo")));
}

/** Serves a built folder on a free port. */
export async function serve(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 4190 },
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) {
    throw new Error(`Could not serve ${folder}.`);
  }
  return { url, close: () => server.close() };
}
