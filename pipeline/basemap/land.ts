import type { MultiLineString, Position } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import type { CountryProperties } from "../../src/model/basemap.ts";
import { byKeys } from "../lib/order.ts";
import { readRawJson } from "../lib/raw.ts";
import { DISPUTED_AREAS } from "./disputed-areas.ts";
import { type Area, type Areas, onAntimeridian } from "./geometry.ts";
import { type NearTest, splitLine } from "./near-lines.ts";
import { stitchAntimeridian } from "./stitch-antimeridian.ts";
import { areasOf, gridTopology, shareLines } from "./topologies.ts";

/** Parts that ISO 3166 counts with a country but the publisher leaves without a code. */
const COUNTED_WITH: Readonly<Record<string, string>> = { SOL: "SOM", CYN: "CYP", CNM: "CYP" };

/** Borders nearer than this (degrees) to a disputed area are drawn as contested. */
const CONTESTED_DEGREES = 0.15;

const PIECE_SEGMENTS = 400;

/** South of this latitude every shore is Antarctica's. */
const ANTARCTIC = -60;

const CONTESTED_PAIRS = new Set(DISPUTED_AREAS.flatMap((area) => area.contestedBorders));

/** Countries at full 1:10m detail, the halves at ±180° joined, sorted by `a3`. */
export function readCountries(): Areas<CountryProperties> {
  const raw = readRawJson<Topology>("basemap/ne-countries/countries-10m.topo.json");
  const all = areasOf<RawProperties>(raw, "countries");
  const features = all.features.map((area) => named(needsStitch(area) ? stitchAntimeridian(area) : area));
  return { type: "FeatureCollection", features: features.sort(byKeys((area) => area.properties.a3)) };
}

type RawProperties = Omit<CountryProperties, "iso3"> & { readonly iso3: string | null };

/** Antarctica goes round the pole and stays cut. */
function needsStitch(area: Area<RawProperties>): boolean {
  return ["RUS", "FJI"].includes(area.properties.a3);
}

function named(area: Area<RawProperties>): Area<CountryProperties> {
  const { a3, iso3, en, ko } = area.properties;
  return { ...area, properties: { a3, iso3: iso3 ?? COUNTED_WITH[a3] ?? "", en, ko } };
}

/** Countries with their lines as one quantized topology: objects `countries`, `borders`, `contested`, `coast`. */
export function landTopology(countries: Areas<CountryProperties>, nearDisputed: NearTest, steps: number): Topology {
  const shapes = shareLines({ countries });
  const { borders, contested } = borderLines(shapes, nearDisputed);
  const coast = coastLines(shapes);
  return gridTopology({ countries, borders: lines(borders), contested: lines(contested), coast }, steps);
}

/** All outlines of the countries, shared ones once. */
export function allLines(countries: Areas<CountryProperties>): Position[][] {
  return mesh(shareLines({ countries })).coordinates;
}

function borderLines(shapes: Topology, nearDisputed: NearTest): { borders: Position[][]; contested: Position[][] } {
  const settled = meshWhere(shapes, (a, b) => a.iso3 !== b.iso3 || a.iso3 === "", false);
  const split = meshWhere(shapes, () => true, true).map((line) =>
    splitLine(line, (middle) => nearDisputed(middle, CONTESTED_DEGREES)),
  );
  return {
    borders: [...settled, ...split.flatMap((runs) => runs.failed)],
    contested: split.flatMap((runs) => runs.passed),
  };
}

function meshWhere(
  shapes: Topology,
  wanted: (a: CountryProperties, b: CountryProperties) => boolean,
  contested: boolean,
): Position[][] {
  const filter = (first: GeometryObject, second: GeometryObject) => {
    const [a, b] = [first.properties as CountryProperties, second.properties as CountryProperties];
    return first !== second && wanted(a, b) && CONTESTED_PAIRS.has([a.a3, b.a3].sort().join("|")) === contested;
  };
  return mesh(shapes, shapes.objects["countries"] as GeometryObject, filter).coordinates;
}

/** Shores only: without the publisher's cut at ±180°, and without Antarctica, which the flat map does not show. */
function coastLines(shapes: Topology): MultiLineString {
  const all = mesh(shapes, shapes.objects["countries"] as GeometryObject, (a, b) => a === b).coordinates;
  return lines(all.flatMap(drawnParts));
}

function drawnParts(line: Position[]): Position[][] {
  const parts: Position[][] = [];
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    if (isLeftOut(a, b)) {
      continue;
    }
    if (i > 1 && !isLeftOut(line[i - 2]!, a)) {
      parts.at(-1)!.push(b);
    } else {
      parts.push([a, b]);
    }
  }
  return parts;
}

function isLeftOut(a: Position, b: Position): boolean {
  return (onAntimeridian(a) && onAntimeridian(b)) || (a[1]! < ANTARCTIC && b[1]! < ANTARCTIC);
}

/** Lines in pieces: on the globe MapLibre warns of a line whose subdivided points overflow a 16-bit index. */
function lines(coordinates: Position[][]): MultiLineString {
  return { type: "MultiLineString", coordinates: coordinates.flatMap(pieces) };
}

function pieces(line: Position[]): Position[][] {
  const count = Math.ceil((line.length - 1) / PIECE_SEGMENTS);
  return Array.from({ length: count }, (_, i) => line.slice(i * PIECE_SEGMENTS, (i + 1) * PIECE_SEGMENTS + 1));
}
