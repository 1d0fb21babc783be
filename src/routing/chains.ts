import type { LaneGraph } from "./lane-graph.ts";

/** Edges in a row that carry the same amount. */
export interface Chain {
  /** In the direction of travel. */
  readonly nodes: readonly number[];
  /** The first of its edges. */
  readonly firstEdge: number;
  readonly amount: number;
}

/** Amounts that differ by less than this part are one: sums in another order differ in the last digits. */
const SAME = 1e-9;

/**
 * Joins edges in one direction of travel to chains of one amount.
 * @param amounts by edge, 0 where nothing goes
 * @param forward travel from `edgeFrom` to `edgeTo`, else the other way
 */
export function chainsOf(graph: LaneGraph, amounts: Float64Array, forward: boolean): Chain[] {
  const [tails, heads] = forward ? [graph.edgeFrom, graph.edgeTo] : [graph.edgeTo, graph.edgeFrom];
  const used: number[] = [];
  const [arriving, leaving] = [new Uint8Array(graph.nodeCount), new Uint8Array(graph.nodeCount)];
  const [edgeIn, edgeOut] = [new Int32Array(graph.nodeCount), new Int32Array(graph.nodeCount)];
  amounts.forEach((amount, edge) => {
    if (amount > 0) {
      used.push(edge);
      leaving[tails[edge]!]! += 1;
      arriving[heads[edge]!]! += 1;
      edgeOut[tails[edge]!] = edge;
      edgeIn[heads[edge]!] = edge;
    }
  });
  const isThrough = (node: number) =>
    arriving[node] === 1 &&
    leaving[node] === 1 &&
    Math.abs(amounts[edgeIn[node]!]! - amounts[edgeOut[node]!]!) <= SAME * amounts[edgeIn[node]!]!;
  const done = new Set<number>();
  const follow = (first: number): Chain => {
    const nodes = [tails[first]!];
    for (let edge = first; ; edge = edgeOut[nodes.at(-1)!]!) {
      done.add(edge);
      nodes.push(heads[edge]!);
      if (!isThrough(heads[edge]!) || done.has(edgeOut[heads[edge]!]!)) {
        return { nodes, firstEdge: first, amount: amounts[first]! };
      }
    }
  };
  const chains = used.filter((edge) => !isThrough(tails[edge]!)).map(follow);
  // A ring has no start of its own.
  const rings = used.filter((edge) => !done.has(edge)).flatMap((edge) => (done.has(edge) ? [] : [follow(edge)]));
  return [...chains, ...rings];
}
