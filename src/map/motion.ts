import { createMemo, createSignal, onCleanup } from "solid-js";
import { createMediaQuery } from "../state/theme.ts";

/** Whether things move, and the seconds that moving things read at each frame. */
export interface Motion {
  readonly moving: () => boolean;
  readonly clock: () => number;
}

/** Motion stops under reduced motion and while the page is hidden. */
export function createMotion(): Motion {
  const reduced = createMediaQuery("(prefers-reduced-motion: reduce)");
  const [hidden, setHidden] = createSignal(document.hidden);
  const update = () => setHidden(document.hidden);
  document.addEventListener("visibilitychange", update);
  onCleanup(() => document.removeEventListener("visibilitychange", update));
  return { moving: createMemo(() => !reduced() && !hidden()), clock: () => performance.now() / 1000 };
}
