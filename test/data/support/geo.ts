import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLoader } from "../../../src/data/load.ts";
import type { FlowTable } from "../../../src/model/types.ts";
import type { Dataset } from "../../../src/model/views.ts";

const geo = join(import.meta.dirname, "../../../public/geo/");

/** True where the data package has been built. */
export const hasGeo = existsSync(join(geo, "app/index.json"));

/** The app's own loader, reading the committed package from disk in place of the network. */
export const loader = createLoader(geo, async (path) =>
  existsSync(path) ? new Response(new Uint8Array(readFileSync(path))) : new Response("", { status: 404 }),
);

/** Everything the views are made from: the index, all flow tables and production. */
export async function loadDataset(): Promise<Dataset> {
  const index = await loader.index();
  const tables = await Promise.all(
    index.flowFiles.map(async ({ hsCode }) => [hsCode, await loader.flows(hsCode)] as [string, FlowTable]),
  );
  return { index, flows: new Map(tables), production: await loader.production() };
}
