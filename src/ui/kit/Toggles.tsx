import { For } from "solid-js";
import "./Toggles.css";

/** Any of several, as check boxes that look like chips. Hands back the chosen ones in the order of the options. */
export function Toggles<Value extends string>(props: {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  chosen: readonly Value[];
  choose: (chosen: Value[]) => void;
}) {
  const toggled = (value: Value) =>
    props.options
      .map((option) => option.value)
      .filter((option) => (option === value) !== props.chosen.includes(option));
  return (
    <fieldset class="toggles">
      <legend class="label">{props.legend}</legend>
      <div class="chips">
        <For each={props.options}>
          {(option) => (
            <label class="chip">
              <input
                type="checkbox"
                class="hidden-visually"
                checked={props.chosen.includes(option.value)}
                onChange={() => props.choose(toggled(option.value))}
              />
              <span>{option.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
