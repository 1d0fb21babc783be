import { createUniqueId, Show } from "solid-js";
import "./Switch.css";

/** On or off, with a line that says what it does. */
export function Switch(props: { label: string; note?: string; on: boolean; set: (on: boolean) => void }) {
  const note = createUniqueId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={props.on}
          checked={props.on}
          aria-describedby={props.note ? note : undefined}
          onChange={(event) => props.set(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      <Show when={props.note}>
        <p class="note" id={note}>
          {props.note}
        </p>
      </Show>
    </div>
  );
}
