import { createEffect, createSignal, onCleanup } from "solid-js";

/** How long each year stays while the years play: long enough to read the sentence. */
const YEAR_MILLISECONDS = 1800;

/** Steps through `years` while playing, from the start again after the last; pauses while the page is hidden. */
export function createYearClock(years: () => readonly number[], year: () => number, show: (year: number) => void) {
  const [playing, setPlaying] = createSignal(false);
  createEffect(() => {
    if (!playing()) {
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
