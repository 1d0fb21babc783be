import { existsSync } from "node:fs";
import { join } from "node:path";
import { geoLoader, readDataset } from "../../../pipeline/lib/read-geo.ts";
import type { Dataset } from "../../../src/model/views.ts";

const geo = join(import.meta.dirname, "../../../public/geo/");

/** True where the data package has been built. */
export const hasGeo = existsSync(join(geo, "app/index.json"));

/** The app's own loader, reading the committed package from disk in place of the network. */
export const loader = geoLoader(geo);

/** Everything the views are made from: the index, all flow tables and production. */
export function loadDataset(): Promise<Dataset> {
  return readDataset(loader);
}
