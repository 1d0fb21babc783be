import { createUniqueId, For } from "solid-js";
import "./Segmented.css";

/** One of several as radio buttons that look like one bar (or a list): native arrow keys, one tab stop. */
export function Segmented<Value extends string>(props: {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  choose: (value: Value) => void;
  /** One below the other, for long labels. */
  stacked?: boolean;
  hideLegend?: boolean;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="segmented" classList={{ stacked: props.stacked ?? false }}>
      <legend class={props.hideLegend ? "hidden-visually" : "label"}>{props.legend}</legend>
      <div class="segments">
        <For each={props.options}>
          {(option) => (
            <label class="segment">
              <input
                type="radio"
                class="hidden-visually"
                name={name}
                value={option.value}
                checked={option.value === props.value}
                onChange={() => props.choose(option.value)}
              />
              <span>{option.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
