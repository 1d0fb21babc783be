import type { Layer } from "@deck.gl/core";
import { type Accessor, createMemo } from "solid-js";
import { drawnArcs, flowArcsLayer } from "../layers/flow-arcs.ts";
import type { Obstacle } from "../layers/label-obstacles.ts";
import { screenScale } from "../layers/scales.ts";
import { chosenSiteLayer, siteMarksLayer } from "../layers/site-marks.ts";
import type { Parts } from "../state/explorer-types.ts";
import { rolePalette } from "../theme/palette.ts";
import { type ChosenSite, chosenRow, chosenSite } from "./chosen-site.ts";
import { createFade } from "./fade.ts";
import { chooseLanePart, createLanes, fractions, isLanePart } from "./lanes.ts";
import type { Motion } from "./motion.ts";
import { nameObstacles } from "./name-obstacles.ts";
import type { Picked } from "./overlay.ts";

/** What is drawn now, and what a click on it means. */
export interface DrawnLayers {
  readonly layers: Accessor<readonly Layer[]>;
  readonly arcCount: Accessor<number>;
  readonly siteCount: Accessor<number>;
  readonly chosenSite: Accessor<ChosenSite | null>;
  /** What names on the map step aside for. Made at each call. */
  obstacles(): readonly Obstacle[];
  /** How far the lanes stand in place of the arcs: 0 none, 1 wholly. */
  readonly lanesPart: Accessor<number>;
  /** Selects what was hit; false where it was nothing of ours. */
  choose(hit: Picked): boolean;
}

/** Layers for the explorer's present views: flows and sites apart, so that a change of one leaves the other's buffers. */
export function createLayers(
  explorer: Parts<"link" | "look" | "data" | "sites" | "facts" | "lanes">,
  motion: Motion,
  size: Accessor<{ width: number; height: number }>,
): DrawnLayers {
  const scale = createMemo(() => screenScale(size().width, size().height));
  const colours = createMemo(() => rolePalette(explorer.look.theme()));
  const flows = createMemo(() => createFlows(explorer, colours(), motion, scale()));
  const chosen = createMemo(() => chosenRow(explorer));
  const marks = createMemo(() => createMarks(explorer, colours(), scale(), chosen()));
  const laneLayers = createLanes(explorer, colours, motion, scale);
  const lanes = laneLayers.layers;
  // Until the first lanes have come the arcs stay, then one fades into the other: never an empty map in between.
  const lanesPart = createFade(() => lanes() !== undefined);
  const lastLanes = createMemo<readonly Layer[]>((last) => lanes() ?? last, []);
  const trade = createMemo(() => {
    const part = lanesPart();
    return [
      ...(part < 1 ? [faded(flows().layer, 1 - part)] : []),
      ...(part > 0 ? lastLanes().map((layer) => faded(layer, part)) : []),
    ];
  });
  return {
    layers: createMemo(() => [...trade(), ...marks()]),
    lanesPart,
    chosenSite: createMemo(() => chosenSite(explorer, chosen(), scale())),
    obstacles: () =>
      nameObstacles(explorer, { arcs: () => flows().drawn, hasLanes: () => lanes() !== undefined, scale }),
    arcCount: () => explorer.facts.arcs().length,
    siteCount: () => explorer.sites.shown().length,
    choose(hit) {
      if (hit.layerId === "sites") {
        explorer.sites.choose(explorer.sites.shown()[hit.instance]!);
        return true;
      }
      if (isLanePart(hit)) {
        chooseLanePart(explorer, hit, laneLayers.lineOfPiece());
        return true;
      }
      const arc = explorer.facts.arcs()[flows().arcOfInstance[hit.instance]!];
      if (arc) {
        const [exporter, importer] = [arc.exporter, arc.importer].map(
          (end) => explorer.data.index.countries[end]!.iso3,
        );
        explorer.link.select({ item: { type: "flow", exporter: exporter!, importer: importer! } });
      }
      return arc !== undefined;
    },
  };
}

/** Always another layer with the same buffers: deck.gl cannot draw one again that it has once taken off the map. */
function faded(layer: Layer, opacity: number): Layer {
  return layer.clone({ opacity });
}

function createFlows(
  explorer: Parts<"link" | "data" | "facts">,
  colours: ReturnType<typeof rolePalette>,
  motion: Motion,
  widthScale: number,
) {
  const drawn = drawnArcs(explorer.facts.arcs(), {
    countries: explorer.data.index.countries,
    groups: explorer.facts.groups(),
    colours,
    item: explorer.link.selection.item,
    quietDirect: explorer.link.selection.lens === "through",
  });
  return { drawn, ...flowArcsLayer(drawn, { clock: motion.clock, moving: motion.moving(), widthScale }) };
}

function createMarks(
  explorer: Parts<"data" | "sites" | "facts">,
  colours: ReturnType<typeof rolePalette>,
  radiusScale: number,
  chosen: number,
): Layer[] {
  const sites = explorer.sites.table();
  if (!sites) {
    return [];
  }
  const look = {
    countries: explorer.data.index.countries,
    groups: explorer.facts.groups(),
    colours,
    outline: fractions(colours.outline),
    ink: fractions(colours.highlight),
    radiusScale,
  };
  const rows = explorer.sites.shown();
  return [siteMarksLayer(sites, rows, look), ...(rows.includes(chosen) ? [chosenSiteLayer(sites, chosen, look)] : [])];
}
