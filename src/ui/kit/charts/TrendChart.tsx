import { For, Index, Show } from "solid-js";
import type { TrendLine, TrendPlan } from "./trend-layout.ts";
import "./TrendChart.css";

/** Chart units between two labels of the axis: nearer ones would touch. */
const LABEL_UNITS = 34;

/**
 * Two lines of shares by year, with policy events as ticks and the selected year marked. A click on a year chooses it;
 * the table beside the chart has a button for each, so the drawing itself is one picture.
 */
export function TrendChart(props: {
  plan: TrendPlan;
  label: string;
  /** The line drawn stronger. */
  emphasis: "refined" | "mined";
  chosenYear: number;
  eventYears: ReadonlySet<number>;
  /** Names of the role colours of the lines. */
  tones: Readonly<Record<"refined" | "mined", string>>;
  formatShare: (part: number) => string;
  choose: (year: number) => void;
}) {
  const top = () => props.plan.levels.at(-1)?.y ?? 0;
  const bottom = () => props.plan.levels[0]?.y ?? 0;
  const chosenX = () => props.plan.years.find(({ year }) => year === props.chosenYear)?.x ?? Number.NEGATIVE_INFINITY;
  const labelled = ({ year, x }: { readonly year: number; readonly x: number }, at: number) =>
    year === props.chosenYear ||
    ((at === 0 || at === props.plan.years.length - 1) && Math.abs(x - chosenX()) >= LABEL_UNITS);
  return (
    <svg class="trend" viewBox={`0 0 ${props.plan.width} ${props.plan.height}`} role="img" aria-label={props.label}>
      <For each={props.plan.levels}>
        {(level) => (
          <g class="trend-level">
            <path d={`M36,${level.y}H${props.plan.width - 18}`} />
            <text x="31" y={level.y} text-anchor="end">
              {props.formatShare(level.part)}
            </text>
          </g>
        )}
      </For>
      <Index each={props.plan.years}>
        {(mark, at) => (
          <g class="trend-year" classList={{ chosen: mark().year === props.chosenYear }}>
            <path class="trend-year-line" d={`M${mark().x},${top()}V${bottom()}`} />
            <Show when={props.eventYears.has(mark().year)}>
              <path class="trend-event" d={`M${mark().x - 4},${bottom()}h8l-4,-7z`} />
            </Show>
            <Show when={labelled(mark(), at)}>
              <text x={mark().x} y={bottom() + 13} text-anchor="middle">
                {mark().year}
              </text>
            </Show>
          </g>
        )}
      </Index>
      <Index each={props.plan.editions}>
        {(edition) => (
          <g class="trend-edition">
            <path d={`M${edition().x},${top()}V${bottom()}`} />
            <text x={edition().x} y={top() - 4} text-anchor="middle">
              {edition().name}
            </text>
          </g>
        )}
      </Index>
      <Line name="mined" tone={props.tones.mined} line={props.plan.lines.mined} emphasis={props.emphasis} />
      <Line name="refined" tone={props.tones.refined} line={props.plan.lines.refined} emphasis={props.emphasis} />
      <Index each={props.plan.years}>
        {(mark) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; the table has the buttons.
          <rect
            class="trend-hit"
            x={mark().x - props.plan.columnWidth / 2}
            y="0"
            width={props.plan.columnWidth}
            height={props.plan.height}
            onClick={() => props.choose(mark().year)}
          />
        )}
      </Index>
    </svg>
  );
}

function Line(props: { name: "refined" | "mined"; tone: string; line: TrendLine; emphasis: "refined" | "mined" }) {
  return (
    <g class={`trend-line ${props.name} ${props.tone}`} classList={{ emphatic: props.name === props.emphasis }}>
      <Index each={props.line.paths}>{(path) => <path d={path()} />}</Index>
      <Index each={props.line.dots}>
        {(dot) => <circle cx={dot().x} cy={dot().y} r="3" classList={{ hollow: dot().hollow }} />}
      </Index>
    </g>
  );
}
