import { createExpression, featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { shareClass } from "../../src/layers/scales.ts";
import { countryFillPaint, fillStates, noDataFilter } from "../../src/map/basemap/country-fill.ts";
import { hatchImage, hatchImages } from "../../src/map/basemap/hatch.ts";
import { LABEL_LAYER_IDS, labelLayers, labelText } from "../../src/map/basemap/labels.ts";
import { labelFeatures } from "../../src/map/basemap/load.ts";
import { addressOfPart, partAtAddress } from "../../src/map/basemap/part-address.ts";
import { type BasemapSources, basemapStyle } from "../../src/map/basemap/style.ts";
import type { Label } from "../../src/model/basemap.ts";
import { type BasemapPalette, DARK_BASEMAP, LIGHT_BASEMAP } from "../../src/theme/basemap-palette.ts";

const PALETTES = { dark: DARK_BASEMAP, light: LIGHT_BASEMAP };

describe.each(Object.entries(PALETTES))("the %s style", (_, palette) => {
  test.each(["en", "ko"] as const)("is valid with its labels in %s and asks for no glyphs or sprite", (language) => {
    const style = basemapStyle(emptyData(), palette, language);
    style.layers.push(...labelLayers(palette, language));
    // The check asks for glyphs wherever text is drawn; MapLibre itself draws it from the document's fonts.
    const errors = validateStyleMin(style as Parameters<typeof validateStyleMin>[0]);
    expect(errors.map((error) => error.message).filter((message) => !message.includes("glyphs"))).toEqual([]);
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    expect(style.layers.filter((layer) => layer.type === "symbol")).not.toHaveLength(0);
  });

  test("has labels of at least 4.5:1 on every fill they can stand on", () => {
    for (const fill of [palette.land, ...palette.shares]) {
      expect(contrast(palette.countryLabel, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.cityLabel, fill)).toBeGreaterThanOrEqual(4.5);
    }
    for (const water of palette.sea) {
      expect(contrast(palette.seaLabel, water)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("has share steps that each stand out from the one before", () => {
    const steps = [palette.land, ...palette.shares];
    steps.slice(1).forEach((step, i) => {
      expect(contrast(step, steps[i]!)).toBeGreaterThan(1.12);
    });
  });

  test("names every image that its layers draw with", () => {
    const images = new Set(hatchImages(palette).keys());
    const drawn = basemapStyle(emptyData(), palette, "en").layers.flatMap((layer) =>
      layer.type === "fill" && layer.paint?.["fill-pattern"] ? [layer.paint["fill-pattern"] as string] : [],
    );
    expect(new Set(drawn)).toEqual(images);
  });
});

test("label layers are the ids that the map replaces on a change of language", () => {
  expect(labelLayers(DARK_BASEMAP, "ko").map((layer) => layer.id)).toEqual([...LABEL_LAYER_IDS]);
});

test("the fill takes the step of each share; unknown, zero and unlisted countries keep the land", () => {
  const shares = new Map([
    ["CHN", 0.7],
    ["AUS", 0.05],
    ["IND", 0.049],
    ["CHL", 0],
    ["VNM", null],
    ["PER", Number.NaN],
  ]);
  const colours = ["CHN", "AUS", "IND", "CHL", "VNM", "PER", "FRA", ""].map((iso3) =>
    fillColour(shares, DARK_BASEMAP, iso3),
  );
  const [least, second, , , most] = DARK_BASEMAP.shares;
  const { land } = DARK_BASEMAP;
  expect(colours).toEqual([most, second, least, land, land, land, land, land]);
});

test("only countries listed without a figure are hatched", () => {
  const shares = new Map([
    ["CHN", 0.7],
    ["CHL", 0],
    ["VNM", null],
    ["PER", Number.NaN],
  ]);
  const hatched = ["CHN", "CHL", "VNM", "PER", "FRA", ""].filter((iso3) => passes(noDataFilter(shares), iso3));
  expect(hatched).toEqual(["VNM", "PER"]);
});

test.each([
  [0.0499, 0],
  [0.05, 1],
  [0.15, 2],
  [0.35, 3],
  [0.5999, 3],
  [0.6, 4],
  [1, 4],
])("a share of %d has the colour of class %i, and the legend names where the classes begin", (share, step) => {
  expect(fillColour(new Map([["CHN", share]]), LIGHT_BASEMAP, "CHN")).toBe(LIGHT_BASEMAP.shares[step]);
  expect(shareClass.range()).toHaveLength(LIGHT_BASEMAP.shares.length);
});

test("a hatch repeats without a seam and keeps its colour where it fades out", () => {
  const { width, height, data } = hatchImage("#102030", "#00000000");
  const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3]!;
  for (let i = 0; i < width; i += 1) {
    // Along the diagonal that the lines follow nothing changes, across the tile's edges either.
    expect(alpha(i + 1, height - 1)).toBe(alpha(i, height));
  }
  const seen = new Set(Array.from({ length: width }, (_, x) => alpha(x, 0)));
  expect(seen.has(0)).toBe(true);
  expect(seen.has(255)).toBe(true);
  expect([...data.slice(0, 3)]).toEqual([0x10, 0x20, 0x30]);
});

test("the address of a part leads to its file, whatever the folder is called", () => {
  const geo = "http://127.0.0.1:1/a folder/&part=x/geo/";
  const there = { part: "lines", file: `${geo}basemap/countries-fine.topo.json` };
  expect(partAtAddress(new URL(addressOfPart(geo, "lines", "fine")).href)).toEqual(there);
});

test("label text holds each character of one language once", () => {
  const labels = [label("East Sea", "동해"), label("Dokdo", "독도"), label("Yellow Sea", "황해(서해)")];
  expect(labelText(labelFeatures(labels), "ko")).toBe([...new Set("동해독도황해(서해)")].sort().join(""));
  expect(labelText(labelFeatures(labels), "en")).not.toContain("동");
});

function fillColour(shares: ReadonlyMap<string, number | null>, palette: BasemapPalette, iso3: string): unknown {
  const paint = countryFillPaint(palette)["fill-color"];
  const compiled = createExpression(paint, "fill-color");
  if (compiled.result === "error") {
    throw new Error(compiled.value.map((error) => error.message).join("; "));
  }
  return compiled.value.evaluate({ zoom: 2 }, feature(iso3), { ...fillStates(shares).get(iso3) });
}

function passes(filter: unknown, iso3: string): boolean {
  return featureFilter(filter as Parameters<typeof featureFilter>[0], "filter").filter({ zoom: 2 }, feature(iso3));
}

function feature(iso3: string) {
  return { type: 3 as const, properties: { iso3 } };
}

function label(en: string, ko: string): Label {
  return { kind: "sea", en, ko, longitude: 0, latitude: 0, minZoom: 0, rank: 0 };
}

function emptyData(): BasemapSources {
  const none = { type: "FeatureCollection" as const, features: [] };
  return {
    countries: none,
    lines: none,
    bathymetry: none,
    lakes: none,
    disputed: none,
    "disputed-edges": none,
    labels: none,
  };
}

/** WCAG contrast of two "#rrggbb" colours. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
