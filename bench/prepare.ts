import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { firstScreenRows } from "./rows.ts";

export const WORK = resolve(".tmp/bench");

/** Builds the atlas and the bench pages, and writes the rows of the first screen for the bare page. */
export async function prepare(): Promise<void> {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  await build({ logLevel: "warn" });
  await build({
    configFile: false,
    root: "bench/pages",
    base: "./",
    logLevel: "warn",
    build: {
      outDir: join(WORK, "dist"),
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: { input: ["bench/pages/bare.html", "bench/pages/arcs.html"].map((page) => resolve(page)) },
    },
  });
  writeFileSync(join(WORK, "dist/countries.topo.json"), readFileSync("public/geo/basemap/countries.topo.json"));
  writeFileSync(join(WORK, "dist/rows.json"), JSON.stringify(await firstScreenRows("public/geo")));
}

/** Serves a built folder. */
export function serve(folder: string, port: number) {
  return spawn("npx", ["vite", "preview", "--outDir", resolve(folder), "--port", String(port), "--host", "127.0.0.1"], {
    stdio: "ignore",
    detached: false,
  });
}

/** @throws when nothing answers within a quarter of a minute */
export async function waitForServer(port: number): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        (response) => response.status < 500,
        () => false,
      )
    ) {
      return;
    }
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`The preview server on port ${port} did not start.`);
}
