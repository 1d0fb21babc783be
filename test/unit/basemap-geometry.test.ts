import type { Position } from "geojson";
import { expect, test } from "vitest";
import { smoothBands } from "../../pipeline/basemap/depth-grid.ts";
import { type Area, polygonsOf, ringArea } from "../../pipeline/basemap/geometry.ts";
import { nearTest, splitLine } from "../../pipeline/basemap/near-lines.ts";
import { simplifyShapes, weighShapes } from "../../pipeline/basemap/simplify-shapes.ts";
import { stitchAntimeridian } from "../../pipeline/basemap/stitch-antimeridian.ts";

test("halves cut at ±180° become one polygon without an edge on the antimeridian", () => {
  const [area] = stitched([box(170, 60, 180, 70), box(-180, 60, -170, 70)]);
  expect(area).toHaveLength(1);
  const outer = area![0]![0]!;
  expect(ringArea(outer)).toBeCloseTo(200, 6);
  expect(edgesOnAntimeridian(outer)).toBe(0);
});

test("corners of the two halves that differ by rounding still join", () => {
  const [area] = stitched([box(170, 60.0004, 180, 70), box(-180, 60.0001, -170, 70.0003)]);
  expect(area).toHaveLength(1);
});

test("an island of the far half moves east and stays apart", () => {
  const [area] = stitched([box(170, 60, 180, 70), box(-175, 72, -174, 73)]);
  expect(area).toHaveLength(2);
  expect(Math.max(...area!.flat(2).map((position) => position[0]!))).toBe(186);
});

test("simplifying drops specks, but never the largest polygon nor a kept place", () => {
  const areas = { type: "FeatureCollection" as const, features: [area([box(0, 0, 1, 1), box(5, 5, 5.1, 5.1)])] };
  const weighed = weighShapes(areas);
  const detail = { minWeight: 0.001, minArea: 10 };
  expect(polygonsOf(simplifyShapes(weighed, detail).features[0]!)).toHaveLength(1);
  expect(polygonsOf(simplifyShapes(weighed, detail, [[5.05, 5.05]]).features[0]!)).toHaveLength(2);
});

test("a small island keeps its shape where simplifying would flatten it", () => {
  const areas = { type: "FeatureCollection" as const, features: [area([box(0, 0, 0.01, 0.01)])] };
  const [rings] = polygonsOf(simplifyShapes(weighShapes(areas), { minWeight: 5, minArea: 0 }).features[0]!);
  expect(ringArea(rings![0]!)).toBeCloseTo(0.0001, 8);
});

test("a line is cut where it leaves the neighbourhood of another", () => {
  const near = nearTest([line(0, 10)]);
  const runs = splitLine(line(0, 20), (middle) => near(middle, 0.1));
  expect(runs.passed.map(ends)).toEqual([[0, 10]]);
  expect(runs.failed.map(ends)).toEqual([[10, 20]]);
});

test("a slit between two tiles of a depth band closes", () => {
  const tiles = area([box(0, 0.05, 40, 20), box(0, -20, 40, -0.05)]);
  const [band] = smoothBands([tiles]);
  expect(band).toHaveLength(1);
  expect(band![0]).toHaveLength(1);
  expect(ringArea(band![0]![0]!)).toBeGreaterThan(1590);
  expect(ringArea(band![0]![0]!)).toBeLessThan(1610);
});

function stitched(polygons: Position[][][]) {
  return [polygonsOf(stitchAntimeridian(area(polygons)))];
}

function area(coordinates: Position[][][]): Area<object> {
  return { type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates } };
}

function box(west: number, south: number, east: number, north: number): Position[][] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

function line(from: number, to: number): Position[] {
  return Array.from({ length: to - from + 1 }, (_, i) => [from + i, 0]);
}

function ends(run: Position[]): number[] {
  return [run[0]![0]!, run.at(-1)![0]!];
}

function edgesOnAntimeridian(ring: Position[]): number {
  return ring.filter((position, i) => i > 0 && position[0] === 180 && ring[i - 1]![0] === 180).length;
}
