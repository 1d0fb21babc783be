import { createSignal, onCleanup, onMount } from "solid-js";

/** Chart units in one rem: text of 13 units is as large as the panel's small text, on every screen. */
export const UNITS_PER_REM = 16;
/** Width before the first measurement: that of the panel on a laptop. */
const FIRST_WIDTH = 340;

/** Width of an element in chart units, so that drawings grow with the type of the screen. */
export function createWidth(element: () => HTMLElement): () => number {
  const [width, setWidth] = createSignal(FIRST_WIDTH);
  onMount(() => {
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNITS_PER_REM;
      const units = (element().clientWidth / rem) * UNITS_PER_REM;
      setWidth(units > 0 ? Math.round(units) : FIRST_WIDTH);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element());
    onCleanup(() => observer.disconnect());
  });
  return width;
}
