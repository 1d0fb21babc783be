import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SupplyGraph, supplyGraph } from "../../src/model/supply-graph.ts";
import { sankeyPlan } from "../../src/ui/kit/charts/sankey-layout.ts";
import { supplyOf } from "./support/supply.ts";

const LIMITS = { mined: 2, refined: 2, always: [] };
const supply = supplyOf([
  [1, 0, 50],
  [2, 0, 20],
  [4, 5, 12],
  [5, 0, 10],
  [6, 5, 5],
  [-1, 5, 3],
]);

const column = (graph: SupplyGraph, name: string) =>
  graph.nodes.filter((node) => node.column === name).map(({ id, folded, amount }) => [id, folded, amount]);
const SIZE = { width: 340, flowHeight: 140, lineHeight: 18 };

describe("flow diagram", () => {
  it("keeps the largest of each column and folds the rest with its count, unknown last", () => {
    const graph = supplyGraph(supply, LIMITS);
    expect(column(graph, "mined")).toEqual([
      ["mined:1", 0, 50],
      ["mined:2", 0, 20],
      ["mined:others", 3, 27],
      ["mined:unknown", 0, 3],
    ]);
    expect(column(graph, "refined")).toEqual([
      ["refined:0", 0, 80],
      ["refined:5", 0, 20],
    ]);
    expect(graph.links.slice(0, 3)).toEqual([
      { source: "mined:1", target: "refined:0", amount: 50 },
      { source: "mined:2", target: "refined:0", amount: 20 },
      { source: "mined:others", target: "refined:5", amount: 17 },
    ]);
  });

  it("does not fold a single country, nor one that is chosen", () => {
    expect(column(supplyGraph(supply, { ...LIMITS, mined: 4 }), "mined").at(-2)).toEqual(["mined:6", 0, 5]);
    const chosen = supplyGraph(supply, { ...LIMITS, always: [6] });
    expect(column(chosen, "mined").map(([id]) => id)).toEqual([
      "mined:1",
      "mined:2",
      "mined:6",
      "mined:others",
      "mined:unknown",
    ]);
  });

  it("keeps the total in every column and in the links, whatever the paths", () => {
    const path = fc.tuple(
      fc.integer({ min: -1, max: 30 }),
      fc.integer({ min: -1, max: 30 }),
      fc.integer({ min: 1, max: 1000 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(path, { selector: ([a, b]) => `${a} ${b}` }),
        fc.integer({ min: 0, max: 8 }),
        (paths, most) => {
          const graph = supplyGraph(supplyOf(paths), { mined: most, refined: most, always: [] });
          const total = paths.reduce((sum, [, , amount]) => sum + amount, 0);
          for (const name of ["mined", "refined", "consumer"]) {
            expect(column(graph, name).reduce((sum, row) => sum + (row[2] as number), 0)).toBe(total);
          }
          const into = (isConsumer: boolean) =>
            graph.links
              .filter((link) => (link.target === "consumer") === isConsumer)
              .reduce((sum, link) => sum + link.amount, 0);
          expect([into(true), into(false)]).toEqual([total, total]);
        },
      ),
    );
  });
});

describe("places of the diagram", () => {
  const plan = sankeyPlan(supplyGraph(supply, LIMITS), SIZE);

  it("has three columns within its width, boxes in the order of the graph", () => {
    expect([...new Set(plan.nodes.map((placed) => Math.round(placed.x)))].sort((a, b) => a - b)).toEqual([0, 166, 331]);
    const mined = plan.nodes.filter((placed) => placed.node.column === "mined");
    expect(mined.map((placed) => placed.node.id)).toEqual(["mined:1", "mined:2", "mined:others", "mined:unknown"]);
    expect(mined.every((placed, at) => at === 0 || placed.y > (mined[at - 1]?.y ?? 0))).toBe(true);
  });

  it("leaves a line of text between the middles of neighbours", () => {
    for (const name of ["mined", "refined"]) {
      const middles = plan.nodes.filter(({ node }) => node.column === name).map(({ y, height }) => y + height / 2);
      expect(middles.every((middle, at) => at === 0 || middle - (middles[at - 1] ?? 0) >= 18)).toBe(true);
    }
  });

  it("draws heights and bands in proportion to amounts", () => {
    const height = (id: string) => plan.nodes.find(({ node }) => node.id === id)?.height ?? 0;
    expect(height("mined:1") / height("mined:2")).toBeCloseTo(2.5, 6);
    const band = plan.links.find(({ link }) => link.source === "mined:1");
    expect(band?.thickness).toBeCloseTo(height("mined:1"), 6);
  });

  it("of nothing is empty", () => {
    expect(sankeyPlan(supplyGraph(supplyOf([]), LIMITS), SIZE).links).toEqual([]);
  });
});
