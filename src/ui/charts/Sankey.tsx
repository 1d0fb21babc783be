// biome-ignore-all lint/a11y/useSemanticElements: inside an SVG there are no elements for groups and buttons.
import { createMemo, createSignal, For, Index, Show } from "solid-js";
import type { SupplyLink, SupplyNode } from "../../model/supply-graph.ts";
import type { PlacedLink, PlacedNode, SankeyPlan } from "./sankey-layout.ts";
import { stepFocus } from "./step-focus.ts";
import "./Sankey.css";

/** What a diagram says of its boxes and bands, and what choosing them does. */
export interface SankeyWords {
  readonly label: string;
  /** Names of the columns. */
  heading(column: SupplyNode["column"]): string;
  /** Text beside a box; the consumer's is the name of its column. */
  nodeText(node: SupplyNode): { readonly name: string; readonly figure: string };
  /** What a screen reader says of a box or a band. */
  nodeTitle(node: SupplyNode): string;
  linkTitle(placed: PlacedLink): string;
  /** Name of the colour of a box: a role of the map. */
  tone(node: SupplyNode): string;
  isNodeChosen(node: SupplyNode): boolean;
  isLinkChosen(placed: PlacedLink): boolean;
  chooseNode(node: SupplyNode): void;
  chooseLink(link: SupplyLink): void;
}

/** Room between a box and its text. */
const GAP = 5;

/**
 * A flow diagram: boxes and bands are buttons with one stop of the Tab key for all; arrow keys go from one to the next,
 * Enter chooses.
 */
export function Sankey(props: { plan: SankeyPlan; words: SankeyWords; emphasis: "mined" | "refined" }) {
  const [active, setActive] = createSignal("");
  let drawing!: SVGSVGElement;
  const anyChosen = () =>
    props.plan.nodes.some(({ node }) => props.words.isNodeChosen(node)) ||
    props.plan.links.some(props.words.isLinkChosen);
  const headings = () => headingsOf(props.plan);
  /** The mark that the Tab key stops at: the last one that had the focus, else the first box. */
  const stop = createMemo(() => {
    const ids = [...props.plan.nodes.map(({ node }) => node.id), ...props.plan.links.map(linkId)];
    return ids.includes(active()) ? active() : ids[0];
  });
  const mark = (id: string, choose: () => void) => ({
    tabindex: stop() === id ? 0 : -1,
    onFocus: () => setActive(id),
    onClick: choose,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        event.stopPropagation();
        choose();
      } else if (stepFocus(drawing, event.key)) {
        event.preventDefault();
      }
    },
  });
  return (
    <svg
      ref={drawing}
      class="sankey"
      classList={{ choosing: anyChosen() }}
      viewBox={`0 0 ${props.plan.width} ${props.plan.height}`}
      role="group"
      aria-label={props.words.label}
    >
      <For each={headings()}>
        {(heading) => (
          <text class="sankey-heading" x={heading.x} y="8" text-anchor={heading.anchor}>
            {props.words.heading(heading.column)}
          </text>
        )}
      </For>
      {/* Kept by position: what has the focus keeps it when a choice moves the boxes. */}
      <Index each={props.plan.links}>
        {(placed) => (
          <g
            role="button"
            {...mark(linkId(placed()), () => props.words.chooseLink(placed().link))}
            class="band"
            classList={{ chosen: props.words.isLinkChosen(placed()) }}
            aria-label={props.words.linkTitle(placed())}
            aria-pressed={props.words.isLinkChosen(placed())}
          >
            <title>{props.words.linkTitle(placed())}</title>
            <path d={placed().path} stroke-width={Math.max(1, placed().thickness)} />
          </g>
        )}
      </Index>
      <Index each={props.plan.nodes}>
        {(placed) => (
          <g
            role="button"
            {...mark(placed().node.id, () => props.words.chooseNode(placed().node))}
            class={`box ${props.words.tone(placed().node)}`}
            classList={{
              chosen: props.words.isNodeChosen(placed().node),
              emphatic: placed().node.column === props.emphasis,
            }}
            aria-label={props.words.nodeTitle(placed().node)}
            aria-pressed={props.words.isNodeChosen(placed().node)}
          >
            <title>{props.words.nodeTitle(placed().node)}</title>
            <rect x={placed().x} y={placed().y} width={placed().width} height={Math.max(1, placed().height)} />
            <Show when={placed().node.column !== "consumer"}>
              <NodeText placed={placed()} words={props.words} />
            </Show>
          </g>
        )}
      </Index>
    </svg>
  );
}

/** Where the names of the columns stand: at their boxes, the last one ending at its. */
function headingsOf(plan: SankeyPlan) {
  return (["mined", "refined", "consumer"] as const).flatMap((column) => {
    const placed = plan.nodes.find(({ node }) => node.column === column);
    const isLast = column === "consumer";
    return placed === undefined
      ? []
      : [{ column, x: isLast ? plan.width : placed.x, anchor: isLast ? ("end" as const) : ("start" as const) }];
  });
}

/** The name beside the box; the figure after it. */
function NodeText(props: { placed: PlacedNode; words: SankeyWords }) {
  const words = () => props.words.nodeText(props.placed.node);
  return (
    <text x={props.placed.x + props.placed.width + GAP} y={props.placed.y + props.placed.height / 2}>
      {words().name}
      <Show when={words().figure !== ""}>
        <tspan class="sankey-figure" dx="5">
          {words().figure}
        </tspan>
      </Show>
    </text>
  );
}

function linkId(placed: PlacedLink): string {
  return `${placed.link.source} ${placed.link.target}`;
}
