import { describe, expect, it } from "vitest";
import type { LngLat } from "../../src/model/types.ts";
import { flatArcPath, globeArcPath } from "../../src/routing/arc-path.ts";

const CHILE: LngLat = [-71.5, -35.7];
const KOREA: LngLat = [127.8, 36.4];
const USA: LngLat = [-97.5, 39.5];
const JAPAN: LngLat = [138.4, 36.2];
const CHINA: LngLat = [105, 35];
const BRAZIL: LngLat = [-51, -12];
const CONGO: LngLat = [23, -3];

/** Every longitude brought to 0–360: the Pacific is 130–290, Africa and the Atlantic are outside it. */
function longitudes(path: readonly LngLat[]): number[] {
  return path.map(([longitude]) => ((longitude % 360) + 360) % 360);
}

describe.each([
  ["flat", flatArcPath],
  ["globe", globeArcPath],
])("%s arcs", (_name, path) => {
  it.each([
    ["Chile to Korea", CHILE, KOREA],
    ["Korea to Chile", KOREA, CHILE],
    ["USA to Japan", USA, JAPAN],
    ["Chile to China", CHILE, CHINA],
  ])("%s cross the Pacific", (_pair, from, to) => {
    const between = longitudes(path(from, to));
    expect(between.some((longitude) => longitude > 170 && longitude < 230)).toBe(true);
    expect(between.every((longitude) => longitude > 100 && longitude < 295)).toBe(true);
  });

  it.each([
    ["Brazil to China", BRAZIL, CHINA],
    ["DR Congo to China", CONGO, CHINA],
  ])("%s cross the Indian Ocean side", (_pair, from, to) => {
    expect(longitudes(path(from, to)).some((longitude) => longitude > 130 && longitude < 290)).toBe(false);
  });

  it("are continuous and end where they should", () => {
    const points = path(USA, JAPAN);
    points.slice(1).forEach((point, index) => {
      expect(Math.abs(point[0] - points[index]![0])).toBeLessThan(60);
    });
    expect(longitudes([points.at(-1)!])[0]).toBeCloseTo(JAPAN[0], 5);
    expect(points.at(-1)![1]).toBeCloseTo(JAPAN[1], 5);
  });
});

describe("opposite flat arcs", () => {
  it("bow to different sides, so both can be seen", () => {
    const there = flatArcPath(CONGO, CHINA)[16]!;
    const back = flatArcPath(CHINA, CONGO)[16]!;
    expect(Math.abs(there[1] - back[1])).toBeGreaterThan(5);
  });
});
