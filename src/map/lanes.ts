import type { Layer } from "@deck.gl/core";
import { type Accessor, createMemo } from "solid-js";
import { chokepointsLayer, shownChokepoints } from "../layers/chokepoint-marks.ts";
import { roleOf } from "../layers/flow-legend.ts";
import { CHOSEN_LANE_PIXELS, dimmed, laneAttributes, lanesLayer } from "../layers/lane-marks.ts";
import type { ArcRole } from "../model/views.ts";
import type { Parts } from "../state/explorer-types.ts";
import type { rolePalette } from "../theme/palette.ts";
import type { Motion } from "./motion.ts";
import type { Picked } from "./overlay.ts";

type Colours = ReturnType<typeof rolePalette>;

/** Colours of a palette by role of the flow: what comes from the processor has its colour, raw material is light. */
export function laneColours<Colour>(
  explorer: Parts<"link" | "facts">,
  palette: Readonly<Record<"msp" | "resourceRich" | "china" | "others" | "estimated", Colour>>,
): Readonly<Record<ArcRole, Colour>> {
  return {
    feed: palette.estimated,
    output: palette[roleOf(explorer.link.selection.processor, explorer.facts.groups())],
    direct: palette.others,
  };
}

/** Layers of lanes and chokepoints, and what an instance of the lanes is a piece of. */
export interface LaneLayers {
  /** Undefined while there are none to show. */
  readonly layers: Accessor<readonly Layer[] | undefined>;
  /** Line number by instance of the lanes. */
  readonly lineOfPiece: Accessor<Uint32Array>;
}

/** Lanes and chokepoints; lines apart from what the clock moves. */
export function createLanes(
  explorer: Parts<"link" | "facts" | "lanes">,
  colours: Accessor<Colours>,
  motion: Motion,
  scale: Accessor<number>,
): LaneLayers {
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
    const [drawn, routed, places] = [attributes(), explorer.lanes.routed(), explorer.lanes.places()];
    if (drawn === undefined || routed === undefined || places === undefined) {
      return undefined;
    }
    const frame = { clock: motion.clock, moving: motion.moving(), widthScale: scale() };
    const [ink, outline] = [fractions(colours().highlight), fractions(colours().outline)];
    const [top, { closed, item }] = [chosen(), explorer.link.selection];
    return [
      lanesLayer("lanes", drawn, { ...frame, ink }),
      ...(top ? [lanesLayer("chosen-lane", top, { ...frame, ink })] : []),
      chokepointsLayer(shownChokepoints(places.chokepoints, routed.passed, closed), routed.passed, closed, {
        open: colours().doubtful,
        closed: colours().highlight,
        outline,
        ink,
        radiusScale: scale(),
        chosen: item?.type === "chokepoint" ? item.id : null,
      }),
    ];
  });
  return { layers, lineOfPiece: () => attributes()?.lineOfPiece ?? new Uint32Array() };
}

const LANE_PARTS = ["lanes", "chosen-lane", "chokepoints"];

/** True where what was hit is a lane or a chokepoint. */
export function isLanePart({ layerId }: Picked): boolean {
  return LANE_PARTS.includes(layerId);
}

/** Opens the card of the chokepoint that was hit, or of the largest flow on the lane; the chosen flow stays chosen. */
export function chooseLanePart(
  explorer: Parts<"link" | "lanes">,
  { layerId, instance }: Picked,
  lineOfPiece: Uint32Array,
): void {
  const [routed, places] = [explorer.lanes.routed(), explorer.lanes.places()];
  if (routed === undefined || places === undefined) {
    return;
  }
  if (layerId === "chokepoints") {
    const hit = shownChokepoints(places.chokepoints, routed.passed, explorer.link.selection.closed)[instance];
    explorer.link.select({ item: hit ? { type: "chokepoint", id: hit.id } : null });
  } else if (layerId === "lanes") {
    explorer.lanes.choose(lineOfPiece[instance]!);
  }
}

/** 0–255 as the shaders' 0–1. */
export function fractions([red, green, blue, alpha]: readonly [number, number, number, number]) {
  return [red / 255, green / 255, blue / 255, alpha / 255] as const;
}
