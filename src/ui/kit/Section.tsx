import { createUniqueId, type JSX, Show } from "solid-js";
import "./Section.css";

/** A titled part of a panel, with a line that says what its numbers are. */
export function Section(props: { title: string; unit?: string; children: JSX.Element }) {
  const title = createUniqueId();
  return (
    <section class="section" aria-labelledby={title}>
      <h2 id={title}>{props.title}</h2>
      <Show when={props.unit}>
        <p class="note">{props.unit}</p>
      </Show>
      {props.children}
    </section>
  );
}
