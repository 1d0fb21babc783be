import { boxPath, circlePath, type DrawnPath } from "../model/drawing.ts";
import type { LegendEntry, LegendShape } from "./legend-types.ts";

/** The box that every sign of the legend is drawn in. */
export const MARK_BOX = { width: 28, height: 14 } as const;

const MIDDLE = { x: MARK_BOX.width / 2, y: MARK_BOX.height / 2 } as const;
const ACROSS = `M1 ${MIDDLE.y}h26`;

type Draw = (colour: string, entry: LegendEntry) => readonly DrawnPath[];

const circle = (radius: number) => circlePath(MIDDLE.x, MIDDLE.y, radius);

const DRAWINGS: Readonly<Record<LegendShape, Draw>> = {
  line: (stroke) => [{ d: ACROSS, stroke, strokeWidth: 3 }],
  "dashed-line": (stroke) => [{ d: ACROSS, stroke, strokeWidth: 3, dash: [5, 3] }],
  arrow: (colour) => [
    { d: `M1 ${MIDDLE.y}h18`, stroke: colour, strokeWidth: 2 },
    { d: "M18 2l9 5-9 5z", fill: colour },
  ],
  width: (stroke, { pixels = 3 }) => [{ d: ACROSS, stroke, strokeWidth: Math.min(MARK_BOX.height, pixels) }],
  "filled-circle": (fill) => [{ d: circle(5), fill }],
  size: (fill, { pixels = 5 }) => [{ d: circle(pixels), fill }],
  "hollow-circle": (stroke) => [{ d: circle(4.5), stroke, strokeWidth: 1.8 }],
  "soft-circle": (fill) => [
    { d: circle(6.5), fill, opacity: 0.3 },
    { d: circle(3), fill, opacity: 0.8 },
  ],
  diamond: (fill) => [{ d: "M14 1l6 6-6 6-6-6z", fill }],
  ring: (colour) => [
    { d: circle(5.5), stroke: colour, strokeWidth: 1.6 },
    { d: circle(2), fill: colour },
  ],
  "hollow-square": (stroke) => [{ d: boxPath(9.5, 2.5, 9, 9), stroke, strokeWidth: 2 }],
  cross: (stroke) => [{ d: "M9 2l10 10M19 2L9 12", stroke, strokeWidth: 3 }],
  swatch: (fill) => [{ d: "M8 1h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z", fill }],
  hatch: (stroke) => [{ d: "M5 13L15 1M11 13L21 1M17 13L24 4.5", stroke, strokeWidth: 1.6 }],
  ramp: (_, { ramp = [] }) => ramp.map((fill, at) => rampStep(fill, at, MARK_BOX.width / ramp.length)),
};

function rampStep(fill: string, at: number, width: number): DrawnPath {
  return { d: boxPath(width * at, 2, width, 10), fill };
}

/** The sign of a legend entry as paths in a box of `MARK_BOX`, drawn as on the map. */
export function legendMark(entry: LegendEntry): readonly DrawnPath[] {
  return DRAWINGS[entry.shape](entry.colour, entry);
}
