import { CHINA } from "../model/china.ts";
import type { Country } from "../model/types.ts";
import type { Arc, GroupsView } from "../model/views.ts";
import type { Palette } from "../theme/palette.ts";
import type { LegendEntry } from "./legend-types.ts";
import { ARC_PIXELS, arcWidth } from "./scales.ts";

/** The four groups in the order of the legend, with the dictionary key of each. */
const GROUPS = ["china", "resourceRich", "msp", "others"] as const;
type Group = (typeof GROUPS)[number];

/** The sample line of the legend is about this part of the widest arc. */
const SAMPLE_PART = 0.5;

/** Signs of the flow layer that are on screen now: nothing is explained that is not drawn. */
export function flowLegend(
  arcs: readonly Arc[],
  look: {
    countries: readonly Country[];
    groups: GroupsView;
    palette: Palette;
    quietDirect: boolean;
    formatAmount: (amount: number) => string;
  },
): LegendEntry[] {
  if (arcs.length === 0) {
    return [];
  }
  const ink = look.palette.others;
  const loud = arcs.filter((arc) => !(look.quietDirect && arc.role === "direct"));
  return [
    { id: "direction", shape: "arrow", labelKey: "legend.direction", colour: ink },
    ...widthEntry(loud, look.formatAmount, ink),
    { id: "measured", shape: "line", labelKey: "legend.measured", colour: ink },
    ...(arcs.some((arc) => arc.estimated || arc.doubtful)
      ? [{ id: "estimated", shape: "dashed-line", labelKey: "legend.estimated", colour: ink } as const]
      : []),
    ...(loud.length < arcs.length
      ? [{ id: "quiet", shape: "line", labelKey: "legend.quiet", colour: `${ink}66` } as const]
      : []),
  ];
}

/** Colours of the groups that any drawn arc or site has. */
export function groupLegend(iso3s: Iterable<string>, groups: GroupsView, palette: Palette): LegendEntry[] {
  const present = new Set([...iso3s].map((iso3) => groupOf(iso3, groups)));
  return GROUPS.filter((group) => present.has(group)).map((group) => ({
    id: group,
    shape: "swatch",
    labelKey: `legend.${group}`,
    colour: palette[group],
  }));
}

/** The group that colours a country: China first, then resource-rich, then MSP. */
export function groupOf(iso3: string, groups: GroupsView): Group {
  if (iso3 === CHINA) {
    return "china";
  }
  if (groups.resourceRich.has(iso3)) {
    return "resourceRich";
  }
  return groups.msp.has(iso3) ? "msp" : "others";
}

function widthEntry(arcs: readonly Arc[], formatAmount: (amount: number) => string, colour: string): LegendEntry[] {
  const largest = Math.max(0, ...arcs.map((arc) => arc.amount));
  if (largest === 0) {
    return [];
  }
  const amount = roundDown(largest * SAMPLE_PART);
  const pixels = Math.min(ARC_PIXELS.widest, arcWidth(largest)(amount));
  return [
    { id: "width", shape: "width", labelKey: "legend.width", colour, pixels, values: { amount: formatAmount(amount) } },
  ];
}

/** The largest 1, 2 or 5 times a power of ten that is not above `value`: a round number for a scale. */
export function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}
