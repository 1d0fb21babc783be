import { createUniqueId } from "solid-js";

/** A line to type in, and below it what may stand there, or what is wrong with it. What was typed is never changed. */
export function CheckedField(props: {
  label: string;
  note: string;
  good: boolean;
  /** What stands there at first. */
  value: string;
  digits?: boolean;
  input: (typed: string) => void;
}) {
  const [id, note] = [createUniqueId(), createUniqueId()];
  const first = props.value;
  return (
    <div class="checked-field">
      <label class="label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        inputmode={props.digits ? "numeric" : "url"}
        autocomplete="off"
        spellcheck={false}
        value={first}
        aria-invalid={!props.good}
        aria-describedby={note}
        onInput={(event) => props.input(event.currentTarget.value)}
      />
      <p id={note} class={props.good ? "note" : "note warning"} role="status">
        {props.note}
      </p>
    </div>
  );
}
