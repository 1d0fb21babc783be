import type { Layer } from "@deck.gl/core";
import { createMemo } from "solid-js";
import { chokepointsLayer, shownChokepoints } from "../layers/chokepoint-marks.ts";
import { groupOf } from "../layers/flow-legend.ts";
import { chokepointObstacles } from "../layers/label-obstacles.ts";
import { laneLegend } from "../layers/lane-legend.ts";
import { CHOSEN_LANE_PIXELS, dimmed, laneAttributes, lanesLayer } from "../layers/lane-marks.ts";
import type { ArcRole } from "../model/views.ts";
import { faded, fractions, type MapExplorer, type MapFrame, type MapThing } from "./map-layer.ts";

/** Flows along sea lanes and roads, and the chokepoints that they pass. */
export const LANES_ON_MAP: MapThing = {
  deckIds: ["lanes", "chosen-lane", "chokepoints"],
  askedFirst: { chokepoints: 1, lanes: 2 },
  create(explorer, frame) {
    const lanes = createLanes(explorer, frame);
    const part = frame.lanesPart;
    const last = createMemo<readonly Layer[]>((before) => lanes.layers() ?? before, []);
    return {
      layers: createMemo(() => (part() > 0 ? last().map((layer) => faded(layer, part())) : [])),
      choose(deckId, instance) {
        chooseLanePart(explorer, deckId, instance, lanes.lineOfPiece());
        return true;
      },
      obstacles: () => {
        const network = shownNetwork(explorer);
        return network ? chokepointObstacles(network.shown, network.routed.passed, frame.scale()) : [];
      },
    };
  },
  legend(explorer, palette, formats) {
    const network = shownNetwork(explorer);
    if (network === null) {
      return [];
    }
    const { closed, processor, lens } = explorer.link.selection;
    return laneLegend(network.routed, {
      colours: laneColours(explorer, palette),
      palette,
      quietDirect: lens === "through",
      processor: formats.country(processor),
      formatAmount: formats.amount,
      chokepoints: network.shown.length,
      closed: closed.length,
    });
  },
};

/** Whether lanes stand in place of the arcs, or will in a moment. */
export function isLanesDrawn(explorer: Pick<MapExplorer, "lanes">): boolean {
  return explorer.lanes.routed() !== undefined && explorer.lanes.places() !== undefined;
}

/** Colours of a palette by role of the flow: what comes from the processor has its colour, raw material is light. */
function laneColours<Colour>(
  explorer: MapExplorer,
  palette: Readonly<Record<"msp" | "resourceRich" | "china" | "others" | "estimated", Colour>>,
): Readonly<Record<ArcRole, Colour>> {
  return {
    feed: palette.estimated,
    output: palette[groupOf(explorer.link.selection.processor, explorer.facts.groups())],
    direct: palette.others,
  };
}

/** The routed flows and the chokepoints that are marked; null while there are none. */
function shownNetwork(explorer: MapExplorer) {
  const [routed, places] = [explorer.lanes.routed(), explorer.lanes.places()];
  return routed === undefined || places === undefined
    ? null
    : { routed, shown: shownChokepoints(places.chokepoints, routed.passed, explorer.link.selection.closed) };
}

/** Lanes and chokepoints; lines apart from what the clock moves. `layers` are undefined while there are none to show. */
function createLanes(explorer: MapExplorer, { colours, motion, scale }: MapFrame) {
  const attributes = createMemo(() => {
    const routed = explorer.lanes.routed();
    const quietDirect = explorer.link.selection.lens === "through";
    const bright = laneColours(explorer, colours());
    const back = (role: ArcRole) => (explorer.lanes.chosen() ? dimmed(bright[role], colours().outline) : bright[role]);
    const look = { feed: back("feed"), output: back("output"), direct: back("direct") };
    return routed && laneAttributes(routed.lines, { colours: look, quietDirect });
  });
  // What a flow takes of its lanes stands out in their own colour: the others step back, as arcs do.
  const chosen = createMemo(() => {
    const [lines, among] = [explorer.lanes.chosen(), explorer.lanes.routed()?.lines];
    const look = { colours: laneColours(explorer, colours()), quietDirect: false, thinnest: CHOSEN_LANE_PIXELS };
    return lines && among && laneAttributes(lines, { ...look, among });
  });
  const layers = createMemo(() => {
    const [drawn, network] = [attributes(), shownNetwork(explorer)];
    if (drawn === undefined || network === null) {
      return undefined;
    }
    const ink = fractions(colours().highlight);
    const lane = { clock: motion.clock, moving: motion.moving(), widthScale: scale(), ink };
    const [top, { closed, item }] = [chosen(), explorer.link.selection];
    return [
      lanesLayer("lanes", drawn, lane),
      ...(top ? [lanesLayer("chosen-lane", top, lane)] : []),
      chokepointsLayer(network.shown, network.routed.passed, closed, {
        open: colours().doubtful,
        closed: colours().highlight,
        outline: fractions(colours().outline),
        ink,
        radiusScale: scale(),
        chosen: item?.type === "chokepoint" ? item.id : null,
      }),
    ];
  });
  return { layers, lineOfPiece: () => attributes()?.lineOfPiece ?? new Uint32Array() };
}

/** Opens the card of the chokepoint that was hit, or of the largest flow on the lane; the chosen flow stays chosen. */
function chooseLanePart(explorer: MapExplorer, deckId: string, instance: number, lineOfPiece: Uint32Array): void {
  if (deckId === "chokepoints") {
    const hit = shownNetwork(explorer)?.shown[instance];
    explorer.link.select({ item: hit ? { type: "chokepoint", id: hit.id } : null });
  } else if (deckId === "lanes" && isLanesDrawn(explorer)) {
    explorer.lanes.choose(lineOfPiece[instance]!);
  }
}
