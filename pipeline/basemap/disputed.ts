import type { MultiLineString, Position } from "geojson";
import type { Topology } from "topojson-specification";
import type { CountryProperties, DisputedProperties } from "../../src/model/basemap.ts";
import { readRawJson } from "../lib/raw.ts";
import { DISPUTED_AREAS, type DisputedArea } from "./disputed-areas.ts";
import { type Area, type Areas, polygonsOf, type Rings, withPolygons } from "./geometry.ts";
import { type NearTest, splitLine } from "./near-lines.ts";
import { areasOf, gridTopology } from "./topologies.ts";

/** Outlines nearer than this (degrees) to a shore or border are not drawn a second time. */
const SAME_LINE_DEGREES = 0.1;
/** Shorter leftovers are rounding between the two files, not edges. */
const SHORTEST_EDGE_DEGREES = 0.3;

/**
 * The chosen areas with their shapes: from the countries where those have the area, else from the publisher's overlay.
 * @throws when a shape of the list is in neither file
 */
export function disputedAreas(countries: Areas<CountryProperties>): Areas<DisputedProperties> {
  const overlay = readOverlay();
  const byA3 = new Map(countries.features.map((area) => [area.properties.a3, area]));
  const features = DISPUTED_AREAS.map((area) => {
    const shapes = [
      ...area.countries.map((a3) => known(byA3.get(a3), a3)),
      ...area.breakaways.map((code) => known(overlay.get(code), code)),
    ];
    return withPolygons(emptyArea(area), shapes.flatMap(polygonsOf));
  });
  return { type: "FeatureCollection", features };
}

/** Rings of the areas, as lines. */
export function outlinesOf(areas: Areas<DisputedProperties>): Position[][] {
  return areas.features.flatMap((area) => polygonsOf(area).flat());
}

/** Quantized topology: objects `areas` and `outlines` (edges inside a country, where no border is drawn already). */
export function disputedTopology(areas: Areas<DisputedProperties>, nearLand: NearTest, steps: number): Topology {
  const inner = outlinesOf(areas)
    .flatMap((ring) => splitLine(ring, (middle) => nearLand(middle, SAME_LINE_DEGREES)).failed)
    .filter((line) => lengthDegrees(line) >= SHORTEST_EDGE_DEGREES);
  const outlines: MultiLineString = { type: "MultiLineString", coordinates: inner };
  return gridTopology({ areas, outlines }, steps);
}

function readOverlay(): ReadonlyMap<string, Area<{ readonly brk_a3: string }>> {
  const raw = readRawJson<Topology>("basemap/ne-disputed/disputed-areas-10m-s25.topo.json");
  const areas = areasOf<{ readonly brk_a3: string }>(raw, Object.keys(raw.objects)[0]!);
  return new Map(areas.features.map((area) => [area.properties.brk_a3, area]));
}

function lengthDegrees(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, b, i) => sum + Math.hypot(b[0]! - line[i]![0]!, b[1]! - line[i]![1]!), 0);
}

function known<T>(shape: T | undefined, code: string): T {
  if (shape === undefined) {
    throw new Error(`Disputed area without a shape: ${code}`);
  }
  return shape;
}

function emptyArea(area: DisputedArea): Area<DisputedProperties> {
  const { id, en, ko, noteEn, noteKo } = area;
  const coordinates: Rings[] = [];
  return {
    type: "Feature",
    properties: { id, en, ko, noteEn, noteKo },
    geometry: { type: "MultiPolygon", coordinates },
  };
}
