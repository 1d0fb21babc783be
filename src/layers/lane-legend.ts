import { ARC_ROLES } from "../model/lanes.ts";
import { LINE_KINDS, type RoutedFlows } from "../model/lanes-view.ts";
import type { ArcRole } from "../model/views.ts";
import type { Palette } from "../theme/palette.ts";
import { roundDown } from "./flow-legend.ts";
import { laneWidths } from "./lane-marks.ts";
import type { LegendEntry } from "./legend-types.ts";
import { ARC_PIXELS, arcWidth } from "./scales.ts";

/** The sample line of the legend is about this part of the widest lane. */
const SAMPLE_PART = 0.5;

const ROLE_LABELS = {
  feed: "legend.laneFeed",
  output: "legend.laneOutput",
  direct: "legend.laneDirect",
} as const satisfies Record<ArcRole, string>;

/** Signs of lanes and chokepoints that are on screen now. */
export function laneLegend(
  routed: RoutedFlows,
  look: {
    readonly colours: Readonly<Record<ArcRole, string>>;
    readonly palette: Palette;
    readonly quietDirect: boolean;
    readonly processor: string;
    readonly formatAmount: (amount: number) => string;
    readonly chokepoints: number;
    readonly closed: number;
  },
): LegendEntry[] {
  const { lines } = routed;
  const roles = ARC_ROLES.filter((_, role) => lines.role.includes(role));
  const ink = look.palette.others;
  const values = { processor: look.processor };
  return [
    ...roles.map(
      (role): LegendEntry => ({
        id: `lane-${role}`,
        shape: "swatch",
        labelKey: ROLE_LABELS[role],
        colour: look.colours[role],
        values: role === "direct" ? {} : values,
      }),
    ),
    ...widthEntry(routed, look.quietDirect, look.formatAmount, ink),
    { id: "lane-direction", shape: "arrow", labelKey: "legend.laneDirection", colour: ink },
    ...(lines.kind.includes(LINE_KINDS.indexOf("land"))
      ? [{ id: "lane-land", shape: "dashed-line", labelKey: "legend.laneLand", colour: ink } as const]
      : []),
    ...(look.chokepoints > look.closed
      ? [
          {
            id: "chokepoint",
            shape: "hollow-square",
            labelKey: "legend.chokepoint",
            colour: look.palette.doubtful,
          } as const,
        ]
      : []),
    ...(look.closed > 0
      ? [{ id: "closed", shape: "cross", labelKey: "legend.closed", colour: look.palette.highlight } as const]
      : []),
  ];
}

function widthEntry(
  { lines }: RoutedFlows,
  quietDirect: boolean,
  formatAmount: (amount: number) => string,
  colour: string,
): LegendEntry[] {
  const width = laneWidths(lines, quietDirect);
  const widest = [...lines.amount.keys()].reduce((best, line) => (width(line) > width(best) ? line : best), 0);
  const largest = lines.length === 0 ? 0 : lines.amount[widest]!;
  if (largest === 0) {
    return [];
  }
  const amount = roundDown(largest * SAMPLE_PART);
  const pixels = Math.min(ARC_PIXELS.widest, arcWidth(largest)(amount));
  return [
    { id: "width", shape: "width", labelKey: "legend.width", colour, pixels, values: { amount: formatAmount(amount) } },
  ];
}
