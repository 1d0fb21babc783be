import { PRECISIONS, SITE_KINDS, type SiteTable } from "../model/types.ts";
import type { LegendEntry, LegendShape } from "./legend-types.ts";

const SHAPES: Readonly<Record<(typeof SITE_KINDS)[number], LegendShape>> = {
  deposit: "hollow-circle",
  mine: "filled-circle",
  plant: "diamond",
  project: "ring",
};

/** Signs of the site layer that are on screen now. `colour` is the ink of a sign without a role. */
export function siteLegend(sites: SiteTable, rows: Uint32Array, colour: string): LegendEntry[] {
  const kinds = new Set<number>();
  let vague = false;
  let unknownCapacity = false;
  for (const row of rows) {
    kinds.add(sites.kind[row]!);
    vague ||= sites.precision[row] !== PRECISIONS.indexOf("plant");
    unknownCapacity ||= Number.isNaN(sites.capacityTonnesPerYear[row]!);
  }
  const entries: LegendEntry[] = SITE_KINDS.filter((_, index) => kinds.has(index)).map((kind) => ({
    id: kind,
    shape: SHAPES[kind],
    labelKey: `legend.${kind}`,
    colour,
  }));
  if (vague) {
    entries.push({ id: "soft", shape: "soft-circle", labelKey: "legend.soft", colour });
  }
  if (unknownCapacity) {
    entries.push({ id: "unknownCapacity", shape: "filled-circle", labelKey: "legend.unknownCapacity", colour });
  }
  return entries;
}
