import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLoader, type Loader } from "../../src/data/load.ts";
import { joinFlows } from "../../src/model/join-flows.ts";
import type { FlowTable } from "../../src/model/types.ts";
import type { Dataset } from "../../src/model/views.ts";

/** The app's own loader, reading a committed data package from disk in place of the network. */
export function geoLoader(folder: string): Loader {
  return createLoader(join(folder, "/"), async (path) =>
    existsSync(path) ? new Response(new Uint8Array(readFileSync(path))) : new Response("", { status: 404 }),
  );
}

/** Everything the views are made from, in all years: the index, all flow tables and production. */
export async function readDataset(loader: Loader): Promise<Dataset> {
  const index = await loader.index();
  const tables = await Promise.all(
    index.flowFiles.map(async ({ good, earlyRows }) => [good, await readFlows(loader, good, earlyRows > 0)] as const),
  );
  const production = [...(await loader.earlyProduction()), ...(await loader.production())];
  return { index, flows: new Map(tables), production };
}

async function readFlows(loader: Loader, good: string, hasEarly: boolean): Promise<FlowTable> {
  const recent = await loader.flows(good);
  return hasEarly ? joinFlows(await loader.earlyFlows(good), recent) : recent;
}
