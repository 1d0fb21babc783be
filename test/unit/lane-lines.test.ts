import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nauticalMilesBetween } from "../../src/model/sphere.ts";
import type { LngLat } from "../../src/model/types.ts";
import { chainsOf } from "../../src/routing/chains.ts";
import { greatCirclePoints } from "../../src/routing/great-circle.ts";
import { buildLaneGraph } from "../../src/routing/lane-graph.ts";
import { smoothLine } from "../../src/routing/smooth-line.ts";
import { tinyNetwork } from "./support/tiny-lanes.ts";

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true }));

/** Nautical miles from a point to the nearest of a densely drawn line. */
function distanceTo(line: readonly LngLat[], point: LngLat): number {
  return Math.min(...line.map((other) => nauticalMilesBetween(...point, ...other)));
}

describe("smoothed lines", () => {
  it("start and end where they should and stay within the clearance of a corner", () => {
    fc.assert(
      fc.property(place, fc.double({ min: -8, max: 8, noNaN: true }), fc.nat(100), ([x, y], turn, clearance) => {
        const corner: LngLat = [x, y];
        const points: LngLat[] = [[x - 8, y + turn], corner, [x + 8, y]];
        const drawn = smoothLine(points, [0, clearance, 0]);
        expect(drawn[0]).toEqual(points[0]);
        expect(nauticalMilesBetween(...drawn.at(-1)!, ...points[2]!)).toBeLessThan(1e-6);
        const straight = [...greatCirclePoints(points[0]!, corner, 2), ...greatCirclePoints(corner, points[2]!, 2)];
        for (const point of drawn) {
          const isNearCorner = nauticalMilesBetween(...point, ...corner) * 1.852 <= clearance;
          expect(isNearCorner || distanceTo(straight, point) < 2).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keep the corner where the shore is near", () => {
    const points: LngLat[] = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    expect(smoothLine(points, [0, 2, 0])).toContainEqual([1, 0]);
    expect(smoothLine(points, [0, 100, 0])).not.toContainEqual([1, 0]);
  });

  it("have continuous longitudes whatever the points", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 8 }), (points) => {
        const drawn = smoothLine(points, new Uint8Array(points.length).fill(50));
        for (let at = 1; at < drawn.length; at += 1) {
          expect(Math.abs(drawn[at]![0] - drawn[at - 1]![0])).toBeLessThanOrEqual(180);
        }
      }),
    );
  });
});

describe("chains", () => {
  const graph = buildLaneGraph(
    tinyNetwork({
      nodes: [0, 1, 2, 3, 4].map((x) => [x, 0] as const),
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
        [2, 4],
        [0, 3],
      ],
    }),
  );

  it("join edges of one amount and end where ways part", () => {
    const chains = chainsOf(graph, Float64Array.of(9, 9, 4, 5, 0), true);
    expect(chains).toEqual([
      { nodes: [0, 1, 2], firstEdge: 0, amount: 9 },
      { nodes: [2, 3], firstEdge: 2, amount: 4 },
      { nodes: [2, 4], firstEdge: 3, amount: 5 },
    ]);
  });

  it("end where goods are landed on the way", () => {
    expect(chainsOf(graph, Float64Array.of(9, 4, 0, 0, 0), true)).toEqual([
      { nodes: [0, 1], firstEdge: 0, amount: 9 },
      { nodes: [1, 2], firstEdge: 1, amount: 4 },
    ]);
  });

  it("run against the order of the edge where the goods do", () => {
    expect(chainsOf(graph, Float64Array.of(7, 7, 0, 0, 0), false)).toEqual([
      { nodes: [2, 1, 0], firstEdge: 1, amount: 7 },
    ]);
  });

  it("take every edge once, rings too", () => {
    const ring = buildLaneGraph(
      tinyNetwork({
        nodes: [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
        edges: [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
      }),
    );
    const chains = chainsOf(ring, Float64Array.of(3, 3, 3), true);
    expect(chains).toEqual([{ nodes: [0, 1, 2, 0], firstEdge: 0, amount: 3 }]);
  });
});
