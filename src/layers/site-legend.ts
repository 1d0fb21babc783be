import { PRECISIONS, SITE_KINDS, type SiteTable } from "../model/types.ts";
import { roundDown } from "./flow-legend.ts";
import type { LegendEntry, LegendShape } from "./legend-types.ts";
import { LARGEST_CAPACITY_TONNES, SITE_PIXELS, siteRadius } from "./scales.ts";

const SHAPES: Readonly<Record<(typeof SITE_KINDS)[number], LegendShape>> = {
  deposit: "hollow-circle",
  mine: "filled-circle",
  plant: "diamond",
  project: "ring",
};

/** The sample mark of the legend is no larger than fits on its line. Pixels. */
const SAMPLE_RADIUS = 6;

/** Signs of the site layer that are on screen now. `colour` is the ink of a sign without a role. */
export function siteLegend(
  sites: SiteTable,
  rows: Uint32Array,
  colour: string,
  formatTonnes: (tonnes: number) => string,
): LegendEntry[] {
  const kinds = new Set<number>();
  let largest = 0;
  let vague = false;
  let unknownCapacity = false;
  for (const row of rows) {
    kinds.add(sites.kind[row]!);
    vague ||= sites.precision[row] !== PRECISIONS.indexOf("plant");
    const capacity = sites.capacityTonnesPerYear[row]!;
    unknownCapacity ||= Number.isNaN(capacity);
    // Not Math.max: an unknown capacity (NaN) is no capacity.
    if (capacity > largest) {
      largest = capacity;
    }
  }
  const entries: LegendEntry[] = SITE_KINDS.filter((_, index) => kinds.has(index)).map((kind) => ({
    id: kind,
    shape: SHAPES[kind],
    labelKey: `legend.${kind}`,
    colour,
  }));
  if (largest > 0) {
    entries.push(sizeEntry(largest, colour, formatTonnes));
  }
  if (vague) {
    entries.push({ id: "soft", shape: "soft-circle", labelKey: "legend.soft", colour });
  }
  if (unknownCapacity) {
    entries.push({ id: "unknownCapacity", shape: "filled-circle", labelKey: "legend.unknownCapacity", colour });
  }
  return entries;
}

/** A mark of a round capacity, as large as on the map. */
function sizeEntry(largest: number, colour: string, formatTonnes: (tonnes: number) => string): LegendEntry {
  const fitting = LARGEST_CAPACITY_TONNES * (SAMPLE_RADIUS / SITE_PIXELS.largest) ** 2;
  const tonnes = roundDown(Math.min(largest, fitting));
  return {
    id: "capacity",
    shape: "size",
    labelKey: "legend.capacity",
    colour,
    pixels: siteRadius(LARGEST_CAPACITY_TONNES)(tonnes),
    values: { tonnes: formatTonnes(tonnes) },
  };
}
