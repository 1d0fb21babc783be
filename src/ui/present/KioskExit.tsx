import { createSignal, onCleanup, Show } from "solid-js";
import { holdSeconds } from "./kiosk.ts";
import { usePresentTexts } from "./texts.ts";

/**
 * The number of the step on a screen that plays by itself. A tap says how the playing ends, holding it ends it: a screen
 * without a keyboard has no other way out, and a visitor's tap must not be one.
 */
export function KioskExit(props: { count: string; label: string; leave: () => void }) {
  const text = usePresentTexts();
  const [holding, setHolding] = createSignal(false);
  let timer = 0;
  const hint = () => text("kiosk.hold", { seconds: holdSeconds() });
  const release = () => {
    clearTimeout(timer);
    setHolding(false);
  };
  const hold = () => {
    clearTimeout(timer);
    setHolding(true);
    timer = window.setTimeout(props.leave, holdSeconds() * 1000);
  };
  onCleanup(() => clearTimeout(timer));
  return (
    <button
      type="button"
      class="presentation-count kiosk-exit number"
      data-held={holding() ? "yes" : "no"}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      // A screen reader presses without a pointer, and cannot hold.
      onClick={(event) => event.detail === 0 && props.leave()}
      onContextMenu={(event) => event.preventDefault()}
    >
      <span aria-hidden="true">{props.count}</span>
      <span class="hidden-visually">{`${props.label}. ${hint()}`}</span>
      <Show when={holding()}>
        <span class="kiosk-exit-hint" aria-hidden="true">
          {hint()}
        </span>
      </Show>
    </button>
  );
}
