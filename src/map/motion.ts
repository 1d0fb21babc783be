import { createSignal, onCleanup } from "solid-js";

/** Whether things move, and the seconds that moving things read at each frame. */
export interface Motion {
  readonly moving: () => boolean;
  readonly clock: () => number;
}

/** Motion stops under reduced motion and while the page is hidden. */
export function createMotion(): Motion {
  const reduced = matchMedia("(prefers-reduced-motion: reduce)");
  const [moving, setMoving] = createSignal(!reduced.matches && !document.hidden);
  const update = () => setMoving(!reduced.matches && !document.hidden);
  reduced.addEventListener("change", update);
  document.addEventListener("visibilitychange", update);
  onCleanup(() => {
    reduced.removeEventListener("change", update);
    document.removeEventListener("visibilitychange", update);
  });
  return { moving, clock: () => performance.now() / 1000 };
}
