import type { LaneGraph } from "./lane-graph.ts";
import { type PathTree, passes, shortestPaths } from "./shortest-paths.ts";

/** Trees of different closures that are kept for one root, the open one too. */
const TREES_KEPT = 4;

interface KeptTree {
  readonly closed: number;
  readonly tree: PathTree;
}

/** Shortest ways that are kept from one question to the next. */
export interface PathCache {
  /** A tree that holds the shortest way from the root to the target with these chokepoints closed. */
  treeFor(root: number, target: number, closed: number): PathTree;
  /** Trees made since the start: what a change of closures cost. */
  readonly computed: () => number;
}

/**
 * A tree serves as long as its ways keep clear of what is closed: the shortest way with fewer gates closed that passes
 * none of the closed ones is the shortest with them closed too. So closing a strait computes anew only from those roots
 * whose ways led through it, and opening it finds the old tree.
 */
export function createPathCache(graph: LaneGraph, always: number): PathCache {
  const kept = new Map<number, KeptTree[]>();
  let computed = 0;
  const make = (root: number, closed: number): PathTree => {
    computed += 1;
    const tree = shortestPaths(graph, root, closed);
    const trees = kept.get(root) ?? [];
    // The open tree stays: it serves most targets whatever is closed.
    if (trees.length >= TREES_KEPT) {
      trees.splice(1, 1);
    }
    trees.push({ closed, tree });
    kept.set(root, trees);
    return tree;
  };
  return {
    treeFor: (root, target, chosen) => {
      const closed = chosen | always;
      const found = (kept.get(root) ?? []).find(
        (entry) =>
          (entry.closed & ~closed) === 0 && (entry.closed === closed || serves(graph, entry.tree, target, closed)),
      );
      if (found !== undefined) {
        return found.tree;
      }
      const open = kept.has(root) ? null : make(root, always);
      return open !== null && (closed === always || serves(graph, open, target, closed)) ? open : make(root, closed);
    },
    computed: () => computed,
  };
}

/** No way with fewer gates closed means none with more. */
function serves(graph: LaneGraph, tree: PathTree, target: number, closed: number): boolean {
  return tree.nauticalMiles[target] === Number.POSITIVE_INFINITY || !passes(graph, tree, target, closed);
}
