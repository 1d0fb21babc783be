import type { Layer } from "@deck.gl/core";
import type { Item } from "../model/selection.ts";
import type { Country, LngLat } from "../model/types.ts";
import type { Arc, GroupsView } from "../model/views.ts";
import { overlayParameters } from "./far-side.ts";
import { type DrawnArc, flowAttributes, flowData, type Rgba } from "./flow-attributes.ts";
import { FlowLayer } from "./flow-layer.ts";
import { groupOf } from "./flow-legend.ts";
import { arcWidth, QUIET_ARC_PIXELS } from "./scales.ts";

/** Colours of the four groups; every arc runs from its exporter's colour to its importer's. */
export interface GroupColours {
  readonly msp: Rgba;
  readonly resourceRich: Rgba;
  readonly china: Rgba;
  readonly others: Rgba;
}

/** Opacity (0–255) of the arcs that a view is about, of quiet ones, and of those beside a chosen one. */
const ALPHA = { loud: 215, quiet: 46, dimmed: 30, chosen: 255 } as const;

/** The chosen flow is at least this wide, pixels: a hairline would not be found again. */
const CHOSEN_ARC_PIXELS = 3;

/** The colour of a country's group on the selected date. */
export function groupColour(iso3: string, groups: GroupsView, colours: GroupColours): Rgba {
  return colours[groupOf(iso3, groups)];
}

/** Everything that decides how arcs look. */
export interface ArcLook {
  readonly countries: readonly Country[];
  readonly groups: GroupsView;
  readonly colours: GroupColours;
  readonly item: Item | null;
  /** True in lenses that are about feed and output; "direct" arcs are then quiet. */
  readonly quietDirect: boolean;
}

/** Arcs as the layer wants them, in the order given (largest first), so that small arcs lie on top of large ones. */
export function drawnArcs(arcs: readonly Arc[], look: ArcLook): DrawnArc[] {
  const loud = arcs.filter((arc) => !isQuiet(arc, look));
  const width = arcWidth(Math.max(0, ...loud.map((arc) => arc.amount)));
  return arcs.map((arc) => drawnArc(arc, look, width));
}

function drawnArc(arc: Arc, look: ArcLook, width: (amount: number) => number): DrawnArc {
  const exporter = look.countries[arc.exporter]!;
  const importer = look.countries[arc.importer]!;
  const alpha = arcAlpha(arc, look);
  const amountWidth = isQuiet(arc, look) ? Math.min(QUIET_ARC_PIXELS, width(arc.amount)) : width(arc.amount);
  return {
    source: position(exporter),
    target: position(importer),
    width: isChosenFlow(arc, look) ? Math.max(CHOSEN_ARC_PIXELS, amountWidth) : amountWidth,
    dashed: arc.estimated || arc.doubtful,
    sourceColour: withAlpha(groupColour(exporter.iso3, look.groups, look.colours), alpha),
    targetColour: withAlpha(groupColour(importer.iso3, look.groups, look.colours), alpha),
  };
}

function isQuiet(arc: Arc, look: ArcLook): boolean {
  return look.quietDirect && arc.role === "direct";
}

function arcAlpha(arc: Arc, look: ArcLook): number {
  if (look.item?.type === "flow" || look.item?.type === "country") {
    return touches(arc, look) ? ALPHA.chosen : ALPHA.dimmed;
  }
  return isQuiet(arc, look) ? ALPHA.quiet : ALPHA.loud;
}

function touches(arc: Arc, look: ArcLook): boolean {
  const exporter = look.countries[arc.exporter]!.iso3;
  const importer = look.countries[arc.importer]!.iso3;
  const ofCountry = look.item?.type === "country" && (look.item.iso3 === exporter || look.item.iso3 === importer);
  return ofCountry || isChosenFlow(arc, look);
}

function isChosenFlow({ exporter, importer }: Arc, { item, countries }: ArcLook): boolean {
  return (
    item?.type === "flow" && item.exporter === countries[exporter]!.iso3 && item.importer === countries[importer]!.iso3
  );
}

function position(country: Country): LngLat {
  return [country.longitude, country.latitude];
}

function withAlpha(colour: Rgba, alpha: number): Rgba {
  return [colour[0], colour[1], colour[2], alpha];
}

/** The arcs' layer with the table that turns a picked instance into a position in `arcs`. */
export function flowArcsLayer(
  arcs: readonly DrawnArc[],
  motion: { clock: () => number; moving: boolean; widthScale: number },
): { layer: Layer; arcOfInstance: Uint32Array } {
  const attributes = flowAttributes(arcs);
  const layer = new FlowLayer({
    id: "flows",
    data: flowData(attributes),
    pickable: true,
    parameters: overlayParameters,
    ...motion,
  });
  return { layer, arcOfInstance: attributes.arcOfInstance };
}
