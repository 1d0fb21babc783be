// biome-ignore-all lint/a11y/useSemanticElements: inside an SVG there are no elements for groups and buttons.
import { createMemo, createSignal, For, Index, type JSX, Show } from "solid-js";
import type { SupplyLink, SupplyNode } from "../../../model/supply-graph.ts";
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
  /** False for a box that choosing does nothing for: it is no button then. */
  isChoice(node: SupplyNode): boolean;
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
    const boxes = props.plan.nodes.filter(({ node }) => props.words.isChoice(node));
    const ids = [...boxes.map(({ node }) => node.id), ...props.plan.links.map(linkId)];
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
      <Index each={props.plan.links}>{(placed) => <Band placed={placed()} words={props.words} mark={mark} />}</Index>
      <Index each={props.plan.nodes}>
        {(placed) => <Box placed={placed()} words={props.words} mark={mark} emphasis={props.emphasis} />}
      </Index>
    </svg>
  );
}

type Mark = (id: string, choose: () => void) => JSX.GSVGAttributes<SVGGElement>;

function Band(props: { placed: PlacedLink; words: SankeyWords; mark: Mark }) {
  const title = createMemo(() => props.words.linkTitle(props.placed));
  const chosen = createMemo(() => props.words.isLinkChosen(props.placed));
  return (
    <g
      role="button"
      {...props.mark(linkId(props.placed), () => props.words.chooseLink(props.placed.link))}
      class="band"
      classList={{ chosen: chosen() }}
      aria-label={title()}
      aria-pressed={chosen()}
    >
      <title>{title()}</title>
      <path d={props.placed.path} stroke-width={Math.max(1, props.placed.thickness)} />
    </g>
  );
}

function Box(props: { placed: PlacedNode; words: SankeyWords; mark: Mark; emphasis: "mined" | "refined" }) {
  const node = () => props.placed.node;
  const title = createMemo(() => props.words.nodeTitle(node()));
  const chosen = createMemo(() => props.words.isNodeChosen(node()));
  const isChoice = createMemo(() => props.words.isChoice(node()));
  return (
    <g
      {...(isChoice()
        ? {
            role: "button" as const,
            "aria-pressed": chosen(),
            ...props.mark(node().id, () => props.words.chooseNode(node())),
          }
        : { role: "img" as const })}
      class={`box ${props.words.tone(node())}`}
      classList={{ chosen: chosen(), emphatic: node().column === props.emphasis }}
      aria-label={title()}
    >
      <title>{title()}</title>
      <rect
        x={props.placed.x}
        y={props.placed.y}
        width={props.placed.width}
        height={Math.max(1, props.placed.height)}
      />
      <Show when={node().column !== "consumer"}>
        <NodeText placed={props.placed} words={props.words} />
      </Show>
    </g>
  );
}

/** Where the names of the columns stand: at their boxes, the last one ending at its. */
function headingsOf(plan: SankeyPlan) {
  return (["mined", "refined", "consumer"] as const).flatMap((column) => {
    const placed = plan.nodes.find(({ node }) => node.column === column);
    const isLast = column === "consumer";
    return placed === undefined
      ? []
      : [{ column, x: isLast ? plan.width - 1 : placed.x, anchor: isLast ? ("end" as const) : ("start" as const) }];
  });
}

/** The name beside the box; the figure after it. */
function NodeText(props: { placed: PlacedNode; words: SankeyWords }) {
  const words = createMemo(() => props.words.nodeText(props.placed.node));
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
