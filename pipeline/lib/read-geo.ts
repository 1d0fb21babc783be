import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLoader, type Loader } from "../../src/data/load.ts";
import type { FlowTable } from "../../src/model/types.ts";
import type { Dataset } from "../../src/model/views.ts";

/** The app's own loader, reading a committed data package from disk in place of the network. */
export function geoLoader(folder: string): Loader {
  return createLoader(join(folder, "/"), async (path) =>
    existsSync(path) ? new Response(new Uint8Array(readFileSync(path))) : new Response("", { status: 404 }),
  );
}

/** Everything the views are made from: the index, all flow tables and production. */
export async function readDataset(loader: Loader): Promise<Dataset> {
  const index = await loader.index();
  const tables = await Promise.all(
    index.flowFiles.map(async ({ good }) => [good, await loader.flows(good)] as [string, FlowTable]),
  );
  return { index, flows: new Map(tables), production: await loader.production() };
}
