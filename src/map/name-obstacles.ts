import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import type { Obstacle } from "../layers/label-obstacles.ts";

/** Names find their places anew when what is drawn has rested for so long. Milliseconds. */
const REST_MILLISECONDS = 600;

/**
 * Obstacles that are made only once what is drawn rests: they cost a change milliseconds, each change of them draws the
 * whole map for as long as names fade in and out, and names that jump while the years play cannot be read.
 * @param watch reads whatever they are made of
 */
export function createRested(
  obstacles: () => readonly Obstacle[],
  watch: () => unknown,
  isPlaying: Accessor<boolean>,
): Accessor<readonly Obstacle[]> {
  const [turn, setTurn] = createSignal(0);
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = isPlaying() ? 0 : window.setTimeout(() => setTurn((last) => last + 1), REST_MILLISECONDS);
  };
  createEffect(on([watch, isPlaying], later));
  onCleanup(() => clearTimeout(timer));
  return createMemo(
    on(turn, () => untrack(obstacles)),
    [],
    { equals: isSame },
  );
}

function isSame(before: readonly Obstacle[], after: readonly Obstacle[]): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}
