import { createMemo } from "solid-js";
import { drawnArcs, flowArcsLayer } from "../layers/flow-arcs.ts";
import { flowLegend } from "../layers/flow-legend.ts";
import { arcObstacles } from "../layers/label-obstacles.ts";
import { isLanesDrawn } from "./lanes-on-map.ts";
import { faded, type MapExplorer, type MapFrame, type MapThing } from "./map-layer.ts";

/** Flows as arcs between countries; where lanes are there they have faded. */
export const FLOWS_ON_MAP: MapThing = {
  deckIds: ["flows"],
  askedFirst: {},
  create(explorer, frame) {
    const flows = createMemo(() => createArcs(explorer, frame));
    const part = frame.lanesPart;
    return {
      layers: createMemo(() => (part() < 1 ? [faded(flows().layer, 1 - part())] : [])),
      choose(_, instance) {
        const arc = explorer.facts.arcs()[flows().arcOfInstance[instance]!];
        if (arc) {
          const { countries } = explorer.data.index;
          const [exporter, importer] = [countries[arc.exporter]!.iso3, countries[arc.importer]!.iso3];
          explorer.link.select({ item: { type: "flow", exporter, importer } });
        }
        return arc !== undefined;
      },
      obstacles: () =>
        isLanesDrawn(explorer)
          ? []
          : arcObstacles(flows().drawn, explorer.link.selection.projection === "globe", frame.scale()),
    };
  },
  legend: (explorer, palette, formats) =>
    isLanesDrawn(explorer)
      ? []
      : flowLegend(explorer.facts.arcs(), {
          countries: explorer.data.index.countries,
          groups: explorer.facts.groups(),
          palette,
          quietDirect: explorer.link.selection.lens === "through",
          formatAmount: formats.amount,
        }),
};

function createArcs(explorer: MapExplorer, { colours, motion, scale }: MapFrame) {
  const drawn = drawnArcs(explorer.facts.arcs(), {
    countries: explorer.data.index.countries,
    groups: explorer.facts.groups(),
    colours: colours(),
    item: explorer.link.selection.item,
    quietDirect: explorer.link.selection.lens === "through",
  });
  return { drawn, ...flowArcsLayer(drawn, { clock: motion.clock, moving: motion.moving(), widthScale: scale() }) };
}
