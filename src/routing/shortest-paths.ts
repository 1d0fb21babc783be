import FlatQueue from "flatqueue";
import type { LaneGraph } from "./lane-graph.ts";

/** Shortest ways from one node to all others. */
export interface PathTree {
  readonly root: number;
  /** Nautical miles from the root, Infinity where no way leads. */
  readonly nauticalMiles: Float64Array;
  /** Edge by which the shortest way reaches a node, -1 for the root and where no way leads. */
  readonly lastEdge: Int32Array;
}

/**
 * Dijkstra from one node to all others.
 * @param closed bits of CHOKEPOINT_IDS that no way may pass
 */
export function shortestPaths(graph: LaneGraph, root: number, closed: number): PathTree {
  const { firstLink, linkNode, linkEdge, edgeNauticalMiles, edgeGates } = graph;
  const nauticalMiles = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
  const lastEdge = new Int32Array(graph.nodeCount).fill(-1);
  const queue = new FlatQueue();
  nauticalMiles[root] = 0;
  queue.push(root, 0);
  while (queue.length > 0) {
    const reached = queue.peekValue()!;
    const node = queue.pop()!;
    if (reached > nauticalMiles[node]!) {
      continue;
    }
    for (let link = firstLink[node]!; link < firstLink[node + 1]!; link += 1) {
      const edge = linkEdge[link]!;
      const next = linkNode[link]!;
      const miles = reached + edgeNauticalMiles[edge]!;
      if ((edgeGates[edge]! & closed) === 0 && miles < nauticalMiles[next]!) {
        nauticalMiles[next] = miles;
        lastEdge[next] = edge;
        queue.push(next, miles);
      }
    }
  }
  return { root, nauticalMiles, lastEdge };
}

/** Edges of the shortest way from the root to a node, in the order of travel; null where no way leads. */
export function pathEdges(graph: LaneGraph, tree: PathTree, target: number): number[] | null {
  if (tree.nauticalMiles[target] === Number.POSITIVE_INFINITY) {
    return null;
  }
  const edges: number[] = [];
  for (let node = target; node !== tree.root; ) {
    const edge = tree.lastEdge[node]!;
    edges.push(edge);
    node = otherEnd(graph, edge, node);
  }
  return edges.reverse();
}

/** The end of an edge that is not `node`. */
export function otherEnd(graph: LaneGraph, edge: number, node: number): number {
  const from = graph.edgeFrom[edge]!;
  return from === node ? graph.edgeTo[edge]! : from;
}

/** True where the way from the root to the node passes one of the chokepoints. */
export function passes(graph: LaneGraph, tree: PathTree, target: number, gates: number): boolean {
  for (let node = target; node !== tree.root; ) {
    const edge = tree.lastEdge[node]!;
    if (edge < 0) {
      return false;
    }
    if ((graph.edgeGates[edge]! & gates) !== 0) {
      return true;
    }
    node = otherEnd(graph, edge, node);
  }
  return false;
}

/** Chokepoints along a way, as numbers of CHOKEPOINT_IDS, in the order of travel. One passed by two edges in a row is one. */
export function gatesAlong(graph: LaneGraph, edges: ArrayLike<number>): number[] {
  const gates: number[] = [];
  let before = 0;
  for (let at = 0; at < edges.length; at += 1) {
    const bits = graph.edgeGates[edges[at]!]!;
    for (let gate = 0; gate < 32; gate += 1) {
      if (((bits & ~before) >>> gate) & 1) {
        gates.push(gate);
      }
    }
    before = bits;
  }
  return gates;
}
