import {
  type SankeyGraph,
  type SankeyLink,
  type SankeyNode,
  sankey,
  sankeyJustify,
  sankeyLinkHorizontal,
} from "d3-sankey";
import type { SupplyGraph, SupplyLink, SupplyNode } from "../../../model/supply-graph.ts";

/** A box with its place. Units are those of the diagram's width. */
export interface PlacedNode {
  readonly node: SupplyNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A band with the path of its middle line and its thickness. */
export interface PlacedLink {
  readonly link: SupplyLink;
  readonly source: SupplyNode;
  readonly target: SupplyNode;
  readonly path: string;
  readonly thickness: number;
}

export interface SankeyPlan {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly width: number;
  readonly height: number;
}

/** Sizes of a diagram, in its own units. */
export interface SankeySize {
  readonly width: number;
  /** Height of the bands together, without the room between boxes. */
  readonly flowHeight: number;
  /** Room between boxes: at least the height of a line of text, so that no two labels meet. */
  readonly lineHeight: number;
}

const NODE_WIDTH = 9;
/** Room for the names of the columns above them. */
export const HEADING_HEIGHT = 20;
const COLUMNS = ["mined", "refined", "consumer"] as const;

type Placed = SankeyNode<{ readonly node: SupplyNode }, { readonly link: SupplyLink }>;
type PlacedBand = SankeyLink<{ readonly node: SupplyNode }, { readonly link: SupplyLink }>;

/** Places boxes and bands; boxes keep the order of the graph (largest first, "others" and unknown last). */
export function sankeyPlan(graph: SupplyGraph, size: SankeySize): SankeyPlan {
  const most = Math.max(1, ...COLUMNS.map((column) => graph.nodes.filter((node) => node.column === column).length));
  const touched = new Set(graph.links.flatMap((link) => [link.source, link.target]));
  const height = HEADING_HEIGHT + size.flowHeight + most * size.lineHeight;
  if (graph.links.length === 0) {
    return { nodes: [], links: [], width: size.width, height };
  }
  const layout = sankey<{ readonly node: SupplyNode }, { readonly link: SupplyLink }>()
    .nodeId(({ node }) => node.id)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(size.lineHeight)
    .extent([
      [0, HEADING_HEIGHT + size.lineHeight / 2],
      [size.width, height - size.lineHeight / 2],
    ]);
  const placed: SankeyGraph<{ readonly node: SupplyNode }, { readonly link: SupplyLink }> = layout({
    nodes: graph.nodes.filter((node) => touched.has(node.id)).map((node) => ({ node })),
    links: graph.links.map((link) => ({ link, source: link.source, target: link.target, value: link.amount })),
  });
  const pathOf = sankeyLinkHorizontal<{ readonly node: SupplyNode }, { readonly link: SupplyLink }>();
  return {
    nodes: placed.nodes.map(placedNode),
    links: placed.links.map((band) => placedLink(band, pathOf(band) ?? "")),
    width: size.width,
    height,
  };
}

function placedNode({ node, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Placed): PlacedNode {
  return { node, x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function placedLink(band: PlacedBand, path: string): PlacedLink {
  const end = (side: PlacedBand["source"]) => (side as Placed).node;
  return { link: band.link, source: end(band.source), target: end(band.target), path, thickness: band.width ?? 0 };
}
