import { describe, expect, it } from "vitest";
import { drawnArcs, type GroupColours } from "../../src/layers/flow-arcs.ts";
import type { DrawnArc } from "../../src/layers/flow-attributes.ts";
import { arcObstacles, siteObstacles } from "../../src/layers/label-obstacles.ts";
import { SITE_PIXELS, UNKNOWN_CAPACITY_PIXELS } from "../../src/layers/scales.ts";
import { obstacleFeatures } from "../../src/map/basemap/obstacles.ts";
import type { Country, SiteTable } from "../../src/model/types.ts";
import type { Arc, GroupsView } from "../../src/model/views.ts";

const GREY = [120, 120, 120, 255] as const;
const COLOURS: GroupColours = { msp: GREY, resourceRich: GREY, china: GREY, others: GREY };

function arc(width: number, alpha: number): DrawnArc {
  const colour = [0, 0, 0, alpha] as const;
  return { source: [-70, -30], target: [128, 36], width, dashed: false, sourceColour: colour, targetColour: colour };
}

describe("what names step aside for", () => {
  it("is every site that is shown, as large as it is drawn", () => {
    const sites = {
      drawnLongitude: [10, 20, 30],
      drawnLatitude: [1, 2, 3],
      capacityTonnesPerYear: [Number.NaN, 5e6, 1],
    } as unknown as SiteTable;
    expect(siteObstacles(sites, Uint32Array.of(0, 1), 2)).toEqual([
      { lngLat: [20, 2], pixels: 4 * SITE_PIXELS.largest },
      { lngLat: [10, 1], pixels: 4 * UNKNOWN_CAPACITY_PIXELS },
    ]);
  });

  it("is the largest sites only where they are many", () => {
    const many = 2000;
    const sites = {
      drawnLongitude: new Float32Array(many),
      drawnLatitude: new Float32Array(many),
      capacityTonnesPerYear: Float32Array.from({ length: many }, (_, row) => row * 1000),
    } as unknown as SiteTable;
    const found = siteObstacles(
      sites,
      Uint32Array.from({ length: many }, (_, row) => row),
      1,
    );
    expect(found.length).toBeLessThan(many / 5);
    expect(found.every(({ pixels }) => pixels === 2 * SITE_PIXELS.largest)).toBe(true);
  });

  it.each([true, false])("is a loud, wide arc all along, over the date line too (globe: %s)", (onGlobe) => {
    const found = arcObstacles([arc(8, 215)], onGlobe, 2);
    expect(found.length).toBeGreaterThan(20);
    expect(found.every(({ lngLat: [longitude], pixels }) => Math.abs(longitude) <= 180 && pixels >= 16)).toBe(true);
    expect(found.at(-1)!.lngLat[0]).toBeCloseTo(128, 3);
    expect(found.at(-1)!.pixels, "its head is wider").toBeGreaterThan(16);
  });

  it("is neither a thin arc nor a faint one", () => {
    expect(arcObstacles([arc(1.5, 215), arc(8, 30)], false, 1)).toEqual([]);
  });

  it("takes as much room on the map as it is wide", () => {
    const [feature] = obstacleFeatures([{ lngLat: [1, 2], pixels: 24 }]).features;
    expect(feature).toMatchObject({ properties: { size: 3 }, geometry: { coordinates: [1, 2] } });
  });
});

describe("a chosen flow", () => {
  const countries = ["CHL", "CHN", "KOR"].map((iso3, at) => ({ iso3, longitude: at, latitude: at }) as Country);
  const groups = { msp: new Set(), resourceRich: new Set() } as unknown as GroupsView;
  const arcs = [
    { exporter: 0, importer: 1, amount: 1000, role: "feed" },
    { exporter: 0, importer: 2, amount: 1, role: "direct" },
  ] as Arc[];
  const look = { countries, groups, colours: COLOURS, quietDirect: true };

  it("is wide enough to be found, whatever it carries; others keep their width", () => {
    const item = { type: "flow", exporter: "CHL", importer: "KOR" } as const;
    const [large, small] = drawnArcs(arcs, { ...look, item });
    const [largeBefore, smallBefore] = drawnArcs(arcs, { ...look, item: null });
    expect(smallBefore!.width).toBeLessThan(2);
    expect(small!.width).toBe(3);
    expect(large!.width).toBe(largeBefore!.width);
    expect(small!.targetColour[3]).toBeGreaterThan(large!.targetColour[3]);
  });
});
