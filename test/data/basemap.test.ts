import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { point } from "@turf/helpers";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { DISPUTED_AREAS } from "../../pipeline/basemap/disputed-areas.ts";
import { readRawCsv } from "../../pipeline/lib/raw.ts";
import { labelFeatures } from "../../src/map/basemap/load.ts";
import { fileOfPart, type PartName, partOf } from "../../src/map/basemap/parts.ts";
import { hasRawData } from "../support/raw-data.ts";
import { geoFolder } from "./support/package.ts";

const base = `${geoFolder}/`;
const read = (path: string) => readFileSync(path, "utf8");
const load = <Name extends PartName>(name: Name, detail: "coarse" | "fine" = "coarse") =>
  partOf(name, JSON.parse(read(join(base, "basemap", fileOfPart(name, detail)))));

const basemap = {
  bathymetry: load("bathymetry"),
  countries: load("countries"),
  lines: load("lines"),
  disputed: load("disputed"),
  labels: labelFeatures(JSON.parse(read(join(base, "basemap", "labels.json")))),
};
const fine = { countries: load("countries", "fine"), lines: load("lines", "fine") };

test("the first screen's basemap is at most 300 kB (brotli), its bathymetry at most 90 kB", () => {
  const first = ["countries.topo.json", "bathymetry.topo.json", "lakes.topo.json", "disputed.topo.json", "labels.json"];
  const sizes = first.map((name) => brotliCompressSync(read(join(base, "basemap", name))).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(300_000);
  expect(sizes[1]).toBeLessThan(90_000);
});

describe.each([
  ["coarse", basemap],
  ["fine", fine],
])("the %s land", (_, land) => {
  test("has every country once by a3, with names in both languages and a shape", () => {
    const keys = land.countries.features.map((area) => area.properties.a3);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(260);
    for (const area of land.countries.features) {
      expect(area.properties.en && area.properties.ko, area.properties.a3).toBeTruthy();
      expect(area.geometry.coordinates.length, area.properties.a3).toBeGreaterThan(0);
    }
  });

  test.each([
    ["MNG", 104, 47],
    ["CHN", 104, 35],
    ["COD", 24, -3],
    ["CHL", -69.5, -24],
    ["TWN", 121, 23.8],
    ["ESH", -13, 25],
    ["SOM", 45, 9.5],
    ["CYP", 33.4, 35.25],
    ["UKR", 34.2, 45.3],
    ["XKX", 20.9, 42.6],
  ])("colours %s at %d, %d", (iso3, longitude, latitude) => {
    const holding = land.countries.features.filter((area) => holds(area, [longitude, latitude]));
    expect(holding.map((area) => area.properties.iso3)).toEqual([iso3]);
  });

  test("runs through ±180° where Russia and Fiji do, without an edge or line along the cut", () => {
    const russia = land.countries.features.find((area) => area.properties.a3 === "RUS")!;
    expect(holds(russia, [179.9, 67])).toBe(true);
    expect(holds(russia, [180.1, 67])).toBe(true);
    expect(holds(russia, [188, 66])).toBe(true);
    const outlines = land.countries.features.filter((area) => area.properties.a3 !== "ATA").flatMap(ringsOf);
    const lines = land.lines.features.flatMap((line) => line.geometry.coordinates);
    expect([...outlines, ...lines].filter(runsAlongCut)).toEqual([]);
  });

  test("has settled borders, contested ones and shores", () => {
    const length = new Map(land.lines.features.map((line) => [line.properties.kind, line.geometry.coordinates.length]));
    expect([...length.keys()].sort()).toEqual(["border", "coast", "contested"]);
    expect(Math.min(...length.values())).toBeGreaterThan(5);
  });

  test("draws the line of control dashed, not as a settled border", () => {
    const near = (kind: string, [x, y]: Position) =>
      land.lines.features
        .filter((line) => line.properties.kind === kind)
        .flatMap((line) => line.geometry.coordinates.flat())
        .some((position) => Math.hypot(position[0]! - x!, position[1]! - y!) < 0.3);
    const lineOfControl = [74.0, 34.0];
    expect(near("contested", lineOfControl)).toBe(true);
    expect(near("border", lineOfControl)).toBe(false);
    const punjab = [74.5, 31.0];
    expect(near("contested", punjab)).toBe(false);
    expect(near("border", punjab)).toBe(true);
  });
});

test("Dokdo is land of the Republic of Korea and never hatched", () => {
  const dokdo: Position = [131.8614, 37.2428];
  const holding = fine.countries.features.filter((area) => holds(area, dokdo));
  expect(holding.map((area) => area.properties.iso3)).toEqual(["KOR"]);
  expect(basemap.disputed.features.filter((area) => holds(area, dokdo))).toEqual([]);
  expect(labelsNamed("Dokdo")).toMatchObject([{ ko: "독도", kind: "islet" }]);
});

test("Taiwan is its own economy: named, coloured by its code, not hatched", () => {
  expect(labelsNamed("Taiwan")).toMatchObject([{ ko: "대만", kind: "country" }]);
  expect(basemap.disputed.features.filter((area) => holds(area, [121, 23.8]))).toEqual([]);
});

test("the sea between Korea and Japan is East Sea and 동해", () => {
  expect(labelsNamed("East Sea")).toMatchObject([{ ko: "동해", kind: "sea" }]);
  expect(read(join(base, "basemap/labels.json"))).not.toMatch(/Sea of Japan|일본해/);
});

test.each([
  ["crimea", 34.2, 45.3],
  ["western-sahara", -13, 25],
  ["jammu-and-kashmir", 75.5, 33.8],
  ["aksai-chin", 79.3, 35.2],
  ["arunachal-pradesh", 94.5, 28.2],
  ["northern-cyprus", 33.4, 35.25],
  ["abkhazia", 41.1, 43.1],
  ["somaliland", 45, 9.5],
  ["southern-kurils", 147.8, 45.1],
])("hatches %s with a note in both languages", (id, longitude, latitude) => {
  const [area] = basemap.disputed.features.filter((candidate) => holds(candidate, [longitude, latitude]));
  expect(area?.properties).toMatchObject({ id });
  expect(area?.properties.noteEn).toMatch(/[a-z]\.$/);
  expect(area?.properties.noteKo).toMatch(/[가-힣]/);
});

test("every disputed area of the list has a shape", () => {
  expect(basemap.disputed.features.map((area) => area.properties.id)).toEqual(DISPUTED_AREAS.map((area) => area.id));
  expect(basemap.disputed.features.filter((area) => ringsOf(area).length === 0)).toEqual([]);
});

test("depth bands: deeper lies inside shallower", () => {
  const deepPacific: Position = [165, 20];
  const atPacific = basemap.bathymetry.features.filter((band) => holds(band, deepPacific));
  expect(atPacific.map((band) => band.properties.depthMetres)).toEqual([200, 2000, 4000, 5000]);
  const yellowSea: Position = [123, 35.5];
  expect(basemap.bathymetry.features.filter((band) => holds(band, yellowSea))).toEqual([]);
});

test("names at world zoom are few", () => {
  const first = basemap.labels.features.filter((label) => label.properties.minZoom === 0);
  expect(first.length).toBeLessThan(30);
  expect(first.map((label) => label.properties.en)).toContain("South Korea");
});

test.runIf(hasRawData())(
  "country names are the raw file's own, but for two that Korea's press writes otherwise",
  () => {
    const raw = new Set(readRawCsv("basemap/ne-countries/countries.csv").map((row) => `${row["en"]}|${row["ko"]}`));
    const named = basemap.labels.features.map((label) => label.properties).filter(({ kind }) => kind === "country");
    const others = named.filter(({ en, ko }) => !raw.has(`${en}|${ko}`)).map(({ en, ko }) => `${en} ${ko}`);
    expect(others.sort()).toEqual(["Australia 호주", "South Korea 한국"]);
    expect(named.length).toBeGreaterThan(230);
  },
);

function labelsNamed(en: string) {
  return basemap.labels.features.map((label) => label.properties).filter((label) => label.en === en);
}

function holds(area: Feature<Polygon | MultiPolygon, unknown>, position: Position): boolean {
  return booleanPointInPolygon(point(position), area.geometry);
}

function ringsOf(area: Feature<Polygon | MultiPolygon, unknown>): Position[][] {
  return area.geometry.type === "Polygon" ? area.geometry.coordinates : area.geometry.coordinates.flat();
}

/** True where two neighbouring positions lie on ±180°: an edge of the publisher's cut. */
function runsAlongCut(line: readonly Position[]): boolean {
  const onCut = (position: Position) => Math.abs(Math.abs(position[0]!) - 180) < 0.005;
  return line.some((position, i) => {
    const before = line[i - 1];
    return before !== undefined && onCut(position) && onCut(before) && Math.abs(position[1]! - before[1]!) > 0.05;
  });
}
