import type { Layer } from "@deck.gl/core";
import { ARC_ROLES } from "../model/lanes.ts";
import { type LaneLines, LINE_KINDS } from "../model/lanes-view.ts";
import type { ArcRole } from "../model/views.ts";
import { overlayParameters } from "./far-side.ts";
import type { Rgba } from "./flow-attributes.ts";
import { LaneLayer } from "./lane-layer.ts";
import { arcWidth, QUIET_ARC_PIXELS } from "./scales.ts";

/** Size of the mercator world in common units (deck.gl and MapLibre agree on 512). */
const WORLD = 512;

/** How lanes look. */
export interface LaneLook {
  readonly colours: Readonly<Record<ArcRole, Rgba>>;
  /** Trade outside the journeys stays thin. */
  readonly quietDirect: boolean;
  /** Lines whose widths measure these too, where they are part of others: the lanes that a chosen flow takes. */
  readonly among?: LaneLines;
  /** Pixels of the thinnest line. */
  readonly thinnest?: number;
}

/** The chosen flow's line on top of the lanes is at least this wide, pixels. */
export const CHOSEN_LANE_PIXELS = 3;
/** How much of the ground is in the colour of lanes that are not chosen. Opaque: pieces overlap where they meet. */
const DIMMED_PART = 0.6;

/** A colour drawn back towards the ground. */
export function dimmed([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (colour: number, other: number) => colour + (other - colour) * DIMMED_PART;
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), alpha];
}

/** Binary attributes of a LaneLayer, one entry a piece of a line. */
export interface LaneAttributes {
  readonly length: number;
  readonly ends: Float32Array;
  readonly style: Float32Array;
  readonly colours: Uint8ClampedArray;
  /** Number of the line that each piece belongs to. */
  readonly lineOfPiece: Uint32Array;
}

/** Width in pixels by amount and role: as wide as an arc of the same amount among what is loud. */
export function laneWidths(lines: LaneLines, quietDirect: boolean, among = lines): (line: number) => number {
  const isQuiet = (of: LaneLines, line: number) => quietDirect && ARC_ROLES[of.role[line]!] === "direct";
  let largest = 0;
  for (let line = 0; line < among.length; line += 1) {
    largest = isQuiet(among, line) ? largest : Math.max(largest, among.amount[line]!);
  }
  const width = arcWidth(largest);
  return (line) => {
    const pixels = width(lines.amount[line]!);
    return isQuiet(lines, line) ? Math.min(QUIET_ARC_PIXELS, pixels) : pixels;
  };
}

/** Pieces of all lines, the widest lines first so that thin ones lie on top. Each piece is brought into one world. */
export function laneAttributes(lines: LaneLines, look: LaneLook): LaneAttributes {
  const order = [...lines.amount.keys()].sort((a, b) => lines.amount[b]! - lines.amount[a]! || a - b);
  const length = lines.positions.length / 2 - lines.length;
  const result = {
    length,
    ends: new Float32Array(length * 4),
    style: new Float32Array(length * 4),
    colours: new Uint8ClampedArray(length * 4),
    lineOfPiece: new Uint32Array(length),
  };
  const byAmount = laneWidths(lines, look.quietDirect, look.among);
  const width = (line: number) => Math.max(look.thinnest ?? 0, byAmount(line));
  let piece = 0;
  for (const line of order) {
    const isDotted = LINE_KINDS[lines.kind[line]!] === "land" ? 1 : 0;
    const colour = look.colours[ARC_ROLES[lines.role[line]!]!];
    let along = 0;
    for (let point = lines.firstPoint[line]!; point < lines.firstPoint[line + 1]! - 1; point += 1) {
      const [x1, y1, x2, y2] = lines.positions.subarray(point * 2, point * 2 + 4) as unknown as number[];
      const shift = -360 * Math.round((x1! + x2!) / 720);
      const size = Math.hypot(((x2! - x1!) / 360) * WORLD, mercator(y2!) - mercator(y1!));
      result.ends.set([x1! + shift, y1!, x2! + shift, y2!], piece * 4);
      result.style.set([width(line), along, size, isDotted], piece * 4);
      result.colours.set(colour, piece * 4);
      result.lineOfPiece[piece] = line;
      along += size;
      piece += 1;
    }
  }
  return result;
}

function mercator(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)) * WORLD;
}

/** The lanes of a routing. */
export function lanesLayer(
  id: "lanes" | "chosen-lane",
  attributes: LaneAttributes,
  frame: {
    readonly clock: () => number;
    readonly moving: boolean;
    readonly widthScale: number;
    readonly ink: readonly [number, number, number, number];
  },
): Layer {
  return new LaneLayer({
    id,
    data: {
      length: attributes.length,
      attributes: {
        getEnds: { value: attributes.ends, size: 4 },
        getStyle: { value: attributes.style, size: 4 },
        getColor: { value: attributes.colours, size: 4 },
      },
    },
    pickable: true,
    parameters: overlayParameters,
    ...frame,
  });
}
