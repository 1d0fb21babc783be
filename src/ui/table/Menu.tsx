import type { JSX } from "solid-js";
import "./Menu.css";

/** A button that opens a short list below it; it closes with Escape and when the focus leaves. */
export function Menu(props: {
  label: JSX.Element;
  /** It closes when something in it has been chosen, too. */
  closesOnChoice?: boolean;
  children: JSX.Element;
}) {
  let details!: HTMLDetailsElement;
  const close = () => {
    details.open = false;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && details.open) {
      event.stopPropagation();
      close();
      details.querySelector("summary")?.focus();
    }
  };
  const onChoice = (event: MouseEvent) => {
    if (props.closesOnChoice && event.target instanceof Element && event.target.closest("button") !== null) {
      close();
      details.querySelector("summary")?.focus();
    }
  };
  const onLeave = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && details.contains(event.relatedTarget))) {
      close();
    }
  };
  return (
    <details class="menu" ref={details} on:keydown={onKey} onFocusOut={onLeave}>
      <summary>{props.label}</summary>
      <div class="menu-list" on:click={onChoice}>
        {props.children}
      </div>
    </details>
  );
}
