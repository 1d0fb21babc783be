import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";

/** How long each year stays while the years play: long enough to read the sentence. */
const YEAR_MILLISECONDS = 1800;

/**
 * Steps through `years` while playing, from the start again after the last; pauses while the page is hidden, and waits
 * while the rows of the year are on their way: its time begins when they are there.
 */
export function createYearClock(
  years: () => readonly number[],
  year: () => number,
  isHere: () => boolean,
  show: (year: number) => void,
) {
  const [playing, setPlaying] = createSignal(false);
  const shown = createMemo(() => (playing() && isHere() ? year() : null));
  createEffect(() => {
    if (shown() === null) {
      return;
    }
    const timer = setInterval(() => {
      if (!document.hidden) {
        show(nextYear(years(), year()));
      }
    }, YEAR_MILLISECONDS);
    onCleanup(() => clearInterval(timer));
  });
  return { playing, setPlaying: (value: boolean) => setPlaying(value) };
}

/** The year after `year`, or the first again after the last. */
export function nextYear(years: readonly number[], year: number): number {
  return years.find((candidate) => candidate > year) ?? years[0] ?? year;
}
