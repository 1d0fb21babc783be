import { CHOKEPOINT_IDS } from "../model/chokepoints.ts";
import type { LaneNetwork } from "../model/lanes.ts";
import { nauticalMilesBetween } from "../model/sphere.ts";

const UNITS_PER_DEGREE = 1e5;

/** The network as shortest paths read it: nodes, edges, and for each node the links that leave it. */
export interface LaneGraph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Degrees. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly clearanceKilometres: Uint8Array;
  readonly edgeFrom: Uint16Array;
  readonly edgeTo: Uint16Array;
  readonly edgeNauticalMiles: Float64Array;
  /** Chokepoints that an edge passes, bit i for CHOKEPOINT_IDS[i]. */
  readonly edgeGates: Uint32Array;
  /** Links of node n are firstLink[n] up to firstLink[n + 1]. */
  readonly firstLink: Uint32Array;
  readonly linkNode: Uint16Array;
  readonly linkEdge: Uint16Array;
}

/** A graph from the files. Lengths are great circles between nodes. */
export function buildLaneGraph(network: LaneNetwork): LaneGraph {
  const longitude = Float64Array.from(network.longitude, (units) => units / UNITS_PER_DEGREE);
  const latitude = Float64Array.from(network.latitude, (units) => units / UNITS_PER_DEGREE);
  const { edgeFrom, edgeTo } = network;
  return {
    nodeCount: longitude.length,
    edgeCount: edgeFrom.length,
    longitude,
    latitude,
    clearanceKilometres: network.clearanceKilometres,
    edgeFrom,
    edgeTo,
    edgeNauticalMiles: Float64Array.from(edgeFrom, (from, edge) => {
      const to = edgeTo[edge]!;
      return nauticalMilesBetween(longitude[from]!, latitude[from]!, longitude[to]!, latitude[to]!);
    }),
    edgeGates: gatesOfEdges(network),
    ...linksOf(longitude.length, edgeFrom, edgeTo),
  };
}

function gatesOfEdges({ edgeFrom, places }: LaneNetwork): Uint32Array {
  const gates = new Uint32Array(edgeFrom.length);
  for (const { id, edges } of places.chokepoints) {
    for (const edge of edges) {
      gates[edge]! |= 1 << CHOKEPOINT_IDS.indexOf(id);
    }
  }
  return gates;
}

function linksOf(nodeCount: number, edgeFrom: Uint16Array, edgeTo: Uint16Array) {
  const firstLink = new Uint32Array(nodeCount + 1);
  for (let edge = 0; edge < edgeFrom.length; edge += 1) {
    firstLink[edgeFrom[edge]! + 1]! += 1;
    firstLink[edgeTo[edge]! + 1]! += 1;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    firstLink[node + 1]! += firstLink[node]!;
  }
  const next = firstLink.slice();
  const linkNode = new Uint16Array(edgeFrom.length * 2);
  const linkEdge = new Uint16Array(edgeFrom.length * 2);
  const add = (from: number, to: number, edge: number) => {
    const at = next[from]!;
    linkNode[at] = to;
    linkEdge[at] = edge;
    next[from] = at + 1;
  };
  for (let edge = 0; edge < edgeFrom.length; edge += 1) {
    add(edgeFrom[edge]!, edgeTo[edge]!, edge);
    add(edgeTo[edge]!, edgeFrom[edge]!, edge);
  }
  return { firstLink, linkNode, linkEdge };
}
