import { scaleLinear, scaleSqrt, scaleThreshold } from "d3-scale";

/** Widest and thinnest arc in pixels at a 800-pixel-high window. Width is proportional to the amount. */
export const ARC_PIXELS = { widest: 17, thinnest: 1.1 } as const;
/** Arcs outside the briefing stay visible but quiet. */
export const QUIET_ARC_PIXELS = 3;
/** Radius of a site of unknown capacity: fixed and small, never zero, and never above a known one. */
export const UNKNOWN_CAPACITY_PIXELS = 2.8;
/** Radius of the largest known capacity; area is proportional to capacity, down to a mark that can still be seen. */
export const SITE_PIXELS = { smallest: 2.8, largest: 10.5 } as const;

/** Capacities above this many tonnes a year (bulk ores) all have the largest mark. */
export const LARGEST_CAPACITY_TONNES = 1_000_000;

/** Amount → width in pixels, linear from zero so that widths can be compared; a hairline at least. */
export function arcWidth(largestAmount: number): (amount: number) => number {
  const width = scaleLinear([0, Math.max(largestAmount, 1e-9)], [0, ARC_PIXELS.widest]).clamp(true);
  return (amount) => Math.max(ARC_PIXELS.thinnest, width(amount));
}

/** Capacity in tonnes a year → radius in pixels; NaN (unknown) has its own fixed size. */
export function siteRadius(largestCapacity: number): (capacity: number) => number {
  const radius = scaleSqrt([0, Math.max(largestCapacity, 1)], [0, SITE_PIXELS.largest]).clamp(true);
  return (capacity) =>
    Number.isNaN(capacity) ? UNKNOWN_CAPACITY_PIXELS : Math.max(SITE_PIXELS.smallest, radius(capacity));
}

/** Pixel factor of lines and marks: grows with the window so that a wall can be read from ten metres. */
export function screenScale(width: number, height: number): number {
  return Math.min(2.6, Math.max(0.72, Math.min(width / 1280, height / 800)));
}

/** Share (0–1) → class of the fill of countries, 0–4: most countries have little, so the classes widen. */
export const shareClass = scaleThreshold<number, number>([0.05, 0.15, 0.35, 0.6], [0, 1, 2, 3, 4]);
