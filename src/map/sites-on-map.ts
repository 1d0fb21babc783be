import { createMemo } from "solid-js";
import { siteObstacles } from "../layers/label-obstacles.ts";
import { siteLegend } from "../layers/site-legend.ts";
import { chosenSiteLayer, siteMarksLayer } from "../layers/site-marks.ts";
import { fractions, type MapExplorer, type MapFrame, type MapThing } from "./map-layer.ts";

/** Deposits, mines, plants and projects; the chosen one once more, over all others. */
export const SITES_ON_MAP: MapThing = {
  deckIds: ["sites", "chosen-site"],
  askedFirst: { sites: 0 },
  create(explorer, frame) {
    return {
      layers: createMemo(() => createMarks(explorer, frame)),
      choose(deckId, instance) {
        if (deckId === "sites") {
          explorer.sites.choose(explorer.sites.shown()[instance]!);
        }
        return deckId === "sites";
      },
      obstacles: () => {
        const sites = explorer.sites.table();
        return sites ? siteObstacles(sites, explorer.sites.shown(), frame.scale()) : [];
      },
    };
  },
  legend(explorer, palette, formats) {
    const sites = explorer.sites.table();
    return sites ? siteLegend(sites, explorer.sites.shown(), palette.others, formats.tonnes) : [];
  },
};

function createMarks(explorer: MapExplorer, { colours, scale, chosenRow }: MapFrame) {
  const sites = explorer.sites.table();
  if (!sites) {
    return [];
  }
  const look = {
    countries: explorer.data.index.countries,
    groups: explorer.facts.groups(),
    colours: colours(),
    outline: fractions(colours().outline),
    ink: fractions(colours().highlight),
    radiusScale: scale(),
  };
  const [rows, chosen] = [explorer.sites.shown(), chosenRow()];
  return [siteMarksLayer(sites, rows, look), ...(rows.includes(chosen) ? [chosenSiteLayer(sites, chosen, look)] : [])];
}
