import { For, Match, Switch } from "solid-js";
import type { LegendEntry } from "../layers/legend-types.ts";

/** The sign of a legend entry, drawn as on the map. */
export function LegendMark(props: { entry: LegendEntry }) {
  const is = (...shapes: LegendEntry["shape"][]) => shapes.includes(props.entry.shape);
  const colour = () => props.entry.colour;
  return (
    <svg class="legend-mark" viewBox="0 0 28 14" aria-hidden="true" color={colour()}>
      <Switch>
        <Match when={is("line")}>
          <path d="M1 7h26" stroke="currentColor" stroke-width="3" />
        </Match>
        <Match when={is("dashed-line")}>
          <path d="M1 7h26" stroke="currentColor" stroke-width="3" stroke-dasharray="5 3" />
        </Match>
        <Match when={is("arrow")}>
          <path d="M1 7h18" stroke="currentColor" stroke-width="2" />
          <path d="M18 2l9 5-9 5z" fill="currentColor" />
        </Match>
        <Match when={is("width")}>
          <path d="M1 7h26" stroke="currentColor" stroke-width={Math.min(14, props.entry.pixels ?? 3)} />
        </Match>
        <Match when={is("filled-circle")}>
          <circle cx="14" cy="7" r="5" fill="currentColor" />
        </Match>
        <Match when={is("size")}>
          <circle cx="14" cy="7" r={props.entry.pixels ?? 5} fill="currentColor" />
        </Match>
        <Match when={is("hollow-circle")}>
          <circle cx="14" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.8" />
        </Match>
        <Match when={is("soft-circle")}>
          <circle cx="14" cy="7" r="6.5" fill="currentColor" opacity="0.3" />
          <circle cx="14" cy="7" r="3" fill="currentColor" opacity="0.8" />
        </Match>
        <Match when={is("diamond")}>
          <path d="M14 1l6 6-6 6-6-6z" fill="currentColor" />
        </Match>
        <Match when={is("ring")}>
          <circle cx="14" cy="7" r="5.5" fill="none" stroke="currentColor" stroke-width="1.6" />
          <circle cx="14" cy="7" r="2" fill="currentColor" />
        </Match>
        <Match when={is("hollow-square")}>
          <rect x="9.500" y="2.500" width="9" height="9" fill="none" stroke="currentColor" stroke-width="2" />
        </Match>
        <Match when={is("cross")}>
          <path d="M9 2l10 10M19 2L9 12" stroke="currentColor" stroke-width="3" />
        </Match>
        <Match when={is("swatch")}>
          <rect x="6" y="1" width="16" height="12" rx="2" fill="currentColor" />
        </Match>
        <Match when={is("hatch")}>
          <path d="M5 13L15 1M11 13L21 1M17 13L24 4.500" stroke="currentColor" stroke-width="1.6" />
        </Match>
        <Match when={is("ramp")}>
          <For each={props.entry.ramp ?? []}>
            {(step, at) => (
              <rect
                x={(28 / (props.entry.ramp?.length ?? 1)) * at()}
                y="2"
                width={28 / (props.entry.ramp?.length ?? 1)}
                height="10"
                fill={step}
              />
            )}
          </For>
        </Match>
      </Switch>
    </svg>
  );
}
