import type { Position } from "geojson";
import type { CountryProperties } from "../../src/model/basemap.ts";
import { disputedAreas, disputedTopology, outlinesOf } from "./disputed.ts";
import { buildLabels } from "./labels.ts";
import { allLines, landTopology, readCountries } from "./land.ts";
import { nearTest } from "./near-lines.ts";
import { type Detail, simplifyShapes, weighShapes } from "./simplify-shapes.ts";
import { bathymetryTopology, lakesTopology } from "./water.ts";

/** The first screen's land: a pixel at zoom 3 is 0.09°. */
const COARSE: Detail = { minWeight: 0.006, minArea: 0.012 };
const COARSE_STEPS = 40_000;
/** The land from zoom 4 on. */
const FINE: Detail = { minWeight: 0.0004, minArea: 0.001 };
const FINE_STEPS = 200_000;

/** Islands that stay whatever their size. Dokdo is smaller than the coarse grid: there its label and dot stand for it. */
const ULLEUNGDO: Position = [130.87, 37.5];
const DOKDO: Position = [131.8614, 37.2428];

/**
 * The basemap of `public/geo`: path → text, the same bytes for the same raw files.
 * Land, borders and disputed areas, sea depth, lakes and labels, from Natural Earth (public domain).
 */
export function buildBasemap(): ReadonlyMap<string, string> {
  const countries = readCountries();
  const weighed = weighShapes(countries);
  const fine = simplifyShapes<CountryProperties>(weighed, FINE, [ULLEUNGDO, DOKDO]);
  const coarse = simplifyShapes<CountryProperties>(weighed, COARSE, [ULLEUNGDO]);
  const disputed = disputedAreas(fine);
  const nearDisputed = nearTest(outlinesOf(disputed));
  return new Map([
    ["basemap/bathymetry.topo.json", jsonText(bathymetryTopology())],
    ["basemap/countries.topo.json", jsonText(landTopology(coarse, nearDisputed, COARSE_STEPS))],
    ["basemap/countries-fine.topo.json", jsonText(landTopology(fine, nearDisputed, FINE_STEPS))],
    ["basemap/disputed.topo.json", jsonText(disputedTopology(disputed, nearTest(allLines(countries)), FINE_STEPS))],
    ["basemap/labels.json", jsonText(buildLabels())],
    ["basemap/lakes.topo.json", jsonText(lakesTopology())],
  ]);
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
