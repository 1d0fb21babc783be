import { createVirtualizer, defaultRangeExtractor } from "@tanstack/solid-virtual";
import { createSignal, onCleanup, onMount } from "solid-js";

/** Before the first measurement, in CSS pixels. */
const ROW_PIXELS = 32;
/** Rows drawn beyond the visible ones: a flick of the wheel shows no gap. */
const OVERSCAN = 8;

/** What the window over the rows must know. Elements are there once the component has mounted. */
export interface WindowOptions {
  readonly count: () => number;
  /** The row that stays in the page however far the reader scrolls; -1 for none. */
  readonly kept: () => number;
  readonly scroller: () => HTMLElement;
  /** An element as high as a row. */
  readonly probe: () => HTMLElement;
  /** CSS pixels of the scroller that head and totals cover. */
  readonly covered: () => number;
}

/** The rows that are in view, of all equally high (TanStack Virtual). */
export function createRowWindow(options: WindowOptions) {
  const [rowPixels, setRowPixels] = createSignal(ROW_PIXELS);
  const virtualizer = createVirtualizer<HTMLElement, HTMLTableRowElement>({
    get count() {
      return options.count();
    },
    getScrollElement: () => options.scroller(),
    get estimateSize() {
      const pixels = rowPixels();
      return () => pixels;
    },
    overscan: OVERSCAN,
    get rangeExtractor() {
      const kept = options.kept();
      return (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        return kept < 0 || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b);
      };
    },
    get scrollPaddingEnd() {
      return options.covered();
    },
  });
  const show = (at: number, align: "auto" | "center" = "auto") => virtualizer.scrollToIndex(at, { align });
  onMount(() => watchSize(options, virtualizer.measure, setRowPixels, () => show(options.kept(), "center")));
  return {
    items: () => virtualizer.getVirtualItems(),
    /** Height of all rows in CSS pixels. */
    height: () => virtualizer.getTotalSize(),
    /** Scrolls no further than a row needs to be in view. */
    show: (at: number) => show(at),
    /** Rows that are visible at once. */
    page: () => Math.floor((options.scroller().clientHeight - options.covered()) / rowPixels()),
  };
}

/** Measures a row again when the page is zoomed; a sheet of a phone that was put away forgets where it was. */
function watchSize(
  { scroller, probe, kept }: WindowOptions,
  measure: () => void,
  setRowPixels: (pixels: number) => void,
  showKept: () => void,
): void {
  let wasHidden = false;
  setRowPixels(probe().offsetHeight || ROW_PIXELS);
  const observer = new ResizeObserver(() => {
    const isHidden = scroller().clientHeight === 0;
    if (!isHidden) {
      setRowPixels(probe().offsetHeight || ROW_PIXELS);
      measure();
    }
    if (wasHidden && !isHidden && kept() > 0) {
      showKept();
    }
    wasHidden = isHidden;
  });
  observer.observe(scroller());
  observer.observe(probe());
  onCleanup(() => observer.disconnect());
}
