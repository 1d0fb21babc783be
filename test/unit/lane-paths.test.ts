import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOSABLE_IDS, chokepointBits, chokepointsOfBits } from "../../src/model/chokepoints.ts";
import { buildLaneGraph } from "../../src/routing/lane-graph.ts";
import { createPathCache } from "../../src/routing/path-cache.ts";
import { gatesAlong, pathEdges, shortestPaths } from "../../src/routing/shortest-paths.ts";
import { nearestNode } from "../support/nearest-node.ts";
import { type TinyNetwork, tinyNetwork } from "./support/tiny-lanes.ts";

const NODES = 12;
const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
const edge = fc
  .tuple(fc.nat(NODES - 1), fc.nat(NODES - 1))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => [a, b] as const);
const gates = fc.record({
  malacca: fc.uniqueArray(fc.nat(15), { maxLength: 4 }),
  suez: fc.uniqueArray(fc.nat(15), { maxLength: 4 }),
  sunda: fc.uniqueArray(fc.nat(15), { maxLength: 4 }),
});
const network: fc.Arbitrary<TinyNetwork> = fc.record({
  nodes: fc.array(place, { minLength: NODES, maxLength: NODES }),
  edges: fc.array(edge, { minLength: 16, maxLength: 40 }),
  gates,
});
const closures = fc.array(fc.subarray(["malacca", "suez", "sunda"] as const), { minLength: 1, maxLength: 8 });
const graphOf = (tiny: TinyNetwork) => buildLaneGraph(tinyNetwork(tiny));
/** Differences of sums in another order. */
const SLACK = 1e-6;

describe("shortest ways", () => {
  it("are as long there as back, and never longer than by a third place", () => {
    fc.assert(
      fc.property(network, fc.nat(NODES - 1), fc.nat(NODES - 1), fc.nat(NODES - 1), (tiny, a, b, c) => {
        const graph = graphOf(tiny);
        const [fromA, fromB] = [shortestPaths(graph, a, 0), shortestPaths(graph, b, 0)];
        const [there, back] = [fromA.nauticalMiles[b]!, fromB.nauticalMiles[a]!];
        expect(there === back || Math.abs(there - back) < SLACK).toBe(true);
        expect(fromA.nauticalMiles[c]!).toBeLessThanOrEqual(there + fromB.nauticalMiles[c]! + SLACK);
      }),
    );
  });

  it("are made of edges in a row whose lengths add up, none of them closed", () => {
    fc.assert(
      fc.property(network, fc.nat(NODES - 1), fc.nat(NODES - 1), fc.nat(7), (tiny, a, b, closed) => {
        const graph = graphOf(tiny);
        const bits = (closed & 1) | (closed & 2) | ((closed & 4) << 9);
        const tree = shortestPaths(graph, a, bits);
        const edges = pathEdges(graph, tree, b);
        if (edges === null) {
          expect(tree.nauticalMiles[b]).toBe(Number.POSITIVE_INFINITY);
          return;
        }
        let node = a;
        for (const number of edges) {
          expect([graph.edgeFrom[number], graph.edgeTo[number]]).toContain(node);
          expect(graph.edgeGates[number]! & bits).toBe(0);
          node = graph.edgeFrom[number] === node ? graph.edgeTo[number]! : graph.edgeFrom[number]!;
        }
        expect(node).toBe(b);
        const sum = edges.reduce((miles, number) => miles + graph.edgeNauticalMiles[number]!, 0);
        expect(Math.abs(sum - tree.nauticalMiles[b]!)).toBeLessThan(SLACK);
      }),
    );
  });

  it("never grow shorter when more is closed", () => {
    fc.assert(
      fc.property(network, fc.nat(NODES - 1), (tiny, a) => {
        const graph = graphOf(tiny);
        const open = shortestPaths(graph, a, 0);
        const closed = shortestPaths(graph, a, chokepointBits(["suez"]));
        expect(open.nauticalMiles.every((miles, node) => closed.nauticalMiles[node]! >= miles)).toBe(true);
      }),
    );
  });
});

describe("ways that are kept", () => {
  it("are as long as ways computed from nothing, whatever is closed and opened in turn", () => {
    fc.assert(
      fc.property(network, closures, (tiny, turns) => {
        const graph = graphOf(tiny);
        const cache = createPathCache(graph, 0);
        for (const closed of turns) {
          const bits = chokepointBits(closed);
          for (let target = 1; target < NODES; target += 1) {
            const kept = cache.treeFor(0, target, bits).nauticalMiles[target];
            expect(kept).toBe(shortestPaths(graph, 0, bits).nauticalMiles[target]);
          }
        }
      }),
    );
  });

  it("are computed anew only where a closed edge is on the way, and found again when it opens", () => {
    const tiny: TinyNetwork = {
      nodes: [
        [0, 0],
        [1, 0],
        [2, 0],
        [1, 1],
      ],
      edges: [
        [0, 1],
        [1, 2],
        [0, 3],
        [3, 2],
      ],
      gates: { suez: [1] },
    };
    const cache = createPathCache(graphOf(tiny), 0);
    const suez = chokepointBits(["suez"]);
    cache.treeFor(0, 2, 0);
    cache.treeFor(0, 3, suez);
    expect(cache.computed()).toBe(1);
    const round = cache.treeFor(0, 2, suez);
    expect(cache.computed()).toBe(2);
    expect(round.nauticalMiles[2]).toBeGreaterThan(cache.treeFor(0, 2, 0).nauticalMiles[2]!);
    cache.treeFor(0, 2, suez);
    expect(cache.computed()).toBe(2);
  });
});

it("counts a chokepoint once where two edges in a row cross its gate, and again when it is passed again", () => {
  const line: TinyNetwork = {
    nodes: [0, 1, 2, 3, 4].map((x) => [x, 0] as const),
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ],
    gates: { malacca: [0, 1, 3], suez: [1] },
  };
  expect(gatesAlong(graphOf(line), [0, 1, 2, 3])).toEqual([0, 1, 0]);
});

it("finds the nearest node over the antimeridian", () => {
  const graph = graphOf({
    nodes: [
      [-179.5, 10],
      [170, 10],
    ],
    edges: [[0, 1]],
  });
  expect(nearestNode(graph, 179.8, 10).node).toBe(0);
  // The edge between them is 10.5° long, not 349.5°.
  expect(graph.edgeNauticalMiles[0]).toBeLessThan(630);
});

it("sets of chokepoints go both ways", () => {
  fc.assert(
    fc.property(fc.subarray([...CLOSABLE_IDS]), (ids) => {
      expect(chokepointsOfBits(chokepointBits(ids))).toEqual(ids);
    }),
  );
});
