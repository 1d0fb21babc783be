/** One path of a small drawing, as values: for a canvas, an SVG file and the page alike. */
export interface DrawnPath {
  /** As in the attribute `d` of SVG. */
  readonly d: string;
  /** CSS colours; left out where the path is not filled, or has no line. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly number[];
  /** 0–1; left out for 1. */
  readonly opacity?: number;
}

/** A circle as a path. */
export function circlePath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** A rectangle as a path. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
