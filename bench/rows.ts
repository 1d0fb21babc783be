import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLoader } from "../src/data/load.ts";
import { arcWidth } from "../src/layers/scales.ts";
import { flowsView } from "../src/model/flows-view.ts";
import { groupsView } from "../src/model/groups.ts";
import { DEFAULT_SELECTION } from "../src/model/selection.ts";
import { shownSiteRows } from "../src/model/shown-sites.ts";
import type { FlowTable, LngLat } from "../src/model/types.ts";
import { goodsOfSelection } from "../src/state/dataset.ts";

/** Arcs and sites of the atlas' first screen, for a page that knows nothing of the atlas. */
export async function firstScreenRows(geo: string) {
  const loader = createLoader("", async (path) => new Response(new Uint8Array(readFileSync(join(geo, path)))));
  const index = await loader.index();
  const selection = DEFAULT_SELECTION;
  const flows = new Map<string, FlowTable>();
  for (const { id } of goodsOfSelection(index, selection)) {
    flows.set(id, await loader.flows(id));
  }
  const groups = groupsView(index, selection.year, selection.withEu);
  const view = flowsView({ index, flows, production: [] }, selection, groups);
  const width = arcWidth(Math.max(...view.arcs.map((arc) => arc.amount)));
  const place = (country: number): LngLat => [index.countries[country]!.longitude, index.countries[country]!.latitude];
  const sites = await loader.sites();
  return {
    arcs: view.arcs.map((arc) => ({
      source: place(arc.exporter),
      target: place(arc.importer),
      width: width(arc.amount),
    })),
    sites: [...shownSiteRows(sites, selection)].map((row) => [sites.longitude[row]!, sites.latitude[row]!]),
  };
}
