import { createSignal, onCleanup } from "solid-js";
import type { PresentAction } from "./present-keys.ts";

/** After so long at rest the pointer and the tools go, milliseconds. */
const REST_MILLISECONDS = 2500;
/** A swipe is at least this long, CSS pixels, and so much flatter than high. */
const SWIPE = { pixels: 48, times: 1.8 } as const;

const MAP = ".map-slot";

/** Whether the pointer moved of late. Call inside a Solid root. */
export function createPointerWatch(): () => boolean {
  const [awake, setAwake] = createSignal(false);
  let timer: number | undefined;
  const onMove = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => setAwake(false), REST_MILLISECONDS);
    setAwake(true);
  };
  addEventListener("pointermove", onMove, { passive: true });
  addEventListener("pointerdown", onMove, { passive: true });
  onCleanup(() => {
    clearTimeout(timer);
    removeEventListener("pointermove", onMove);
    removeEventListener("pointerdown", onMove);
  });
  return awake;
}

/**
 * Swipes go from step to step: one finger does not move the map, two do. A click on the map opens no card, which nobody
 * would see. Call inside a Solid root.
 */
export function listenToTouch(act: (action: PresentAction) => void): void {
  let start: Touch | undefined;
  const onStart = (event: TouchEvent) => {
    const only = event.touches.length === 1 ? event.touches[0] : undefined;
    start = isOn(event, `${MAP}, .presentation`) && !isOn(event, ".presentation-ink") ? only : undefined;
    if (start && isOn(event, MAP)) {
      event.stopPropagation();
    }
  };
  const onEnd = (event: TouchEvent) => {
    const end = event.changedTouches[0];
    const action = start && end && swipe(end.clientX - start.clientX, end.clientY - start.clientY);
    start = undefined;
    if (action) {
      act(action);
    }
  };
  const onClick = (event: MouseEvent) => {
    if (isOn(event, MAP)) {
      event.stopPropagation();
    }
  };
  const capture = { capture: true, passive: true } as const;
  addEventListener("touchstart", onStart, capture);
  addEventListener("touchend", onEnd, capture);
  addEventListener("click", onClick, capture);
  onCleanup(() => {
    removeEventListener("touchstart", onStart, capture);
    removeEventListener("touchend", onEnd, capture);
    removeEventListener("click", onClick, capture);
  });
}

/** To the left is on, as pages of a book are turned. */
function swipe(right: number, down: number): PresentAction | null {
  const isSwipe = Math.abs(right) >= SWIPE.pixels && Math.abs(right) > SWIPE.times * Math.abs(down);
  return isSwipe ? (right < 0 ? "next" : "back") : null;
}

function isOn(event: Event, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}
