import type { LineString, MultiLineString } from "geojson";
import { expect, it } from "vitest";
import { lineBetween } from "../../src/export/geojson.ts";
import { cutAtAntimeridian } from "../../src/export/great-circle.ts";

const CHILE = [-71, -30] as const;
const KOREA = [127.8, 36.3] as const;
const AUSTRALIA = [134, -25] as const;

it("a way that stays on one side of the antimeridian is one line between its ends", () => {
  const line = lineBetween(AUSTRALIA, KOREA) as LineString;
  expect(line.type).toBe("LineString");
  expect(line.coordinates[0]).toEqual([134, -25]);
  expect(line.coordinates.at(-1)).toEqual([127.8, 36.3]);
});

it.each([
  [CHILE, KOREA, -180],
  [KOREA, CHILE, 180],
] as const)("the Pacific way is cut in two that meet at the antimeridian", (from, to, edge) => {
  const line = lineBetween(from, to) as MultiLineString;
  expect(line.type).toBe("MultiLineString");
  const [first = [], second = []] = line.coordinates;
  expect(line.coordinates).toHaveLength(2);
  expect(first[0]).toEqual([...from]);
  expect(second.at(-1)).toEqual([...to]);
  expect(first.at(-1)?.[0]).toBe(edge);
  expect(second[0]?.[0]).toBe(-edge);
  expect(first.at(-1)?.[1]).toBe(second[0]?.[1]);
  expect(line.coordinates.flat().every(([longitude = 999]) => Math.abs(longitude) <= 180)).toBe(true);
});

it("a path that only touches the antimeridian is not cut", () => {
  expect(
    cutAtAntimeridian([
      [170, 0],
      [180, 5],
    ]),
  ).toHaveLength(1);
});
