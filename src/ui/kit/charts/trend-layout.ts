import { scaleLinear } from "d3-scale";
import { editionChanges } from "../../../model/editions.ts";
import { runsOf, type TrendPoint } from "../../../model/supply-trend.ts";

/** A dot of a line; hollow where it is a share of something else than the others, or mostly a world average. */
export interface TrendDot {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
}

/** One line: pieces of path (a gap between them is a year that is not known) and dots. */
export interface TrendLine {
  readonly paths: readonly string[];
  readonly dots: readonly TrendDot[];
}

/** A line chart of shares by year, in chart units. */
export interface TrendPlan {
  readonly width: number;
  readonly height: number;
  readonly lines: Readonly<Record<"refined" | "mined", TrendLine>>;
  /** Vertical grid: x of every year, and half the width of its column. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly columnWidth: number;
  /** Where the lines break for another edition of the nomenclature: its name, and x between the two years. */
  readonly editions: readonly { readonly name: string; readonly x: number }[];
  /** y of 0, 50 and 100 %. */
  readonly levels: readonly { readonly part: number; readonly y: number }[];
}

const MARGIN = { left: 36, right: 18, top: 10, bottom: 20 } as const;
/** Levels between nothing and all. */
const LEVEL_STEPS = 2;

/**
 * Places the points of a trend: shares from 0 to 1 upwards, years from left to right, however many are not known.
 * @param solidBase the base whose dots are filled
 */
export function trendPlan(
  points: readonly TrendPoint[],
  size: { readonly width: number; readonly height: number },
  solidBase: TrendPoint["base"],
): TrendPlan {
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? 1;
  const x = scaleLinear([first, Math.max(last, first + 1)], [MARGIN.left, size.width - MARGIN.right]);
  const y = scaleLinear([0, 1], [size.height - MARGIN.bottom, MARGIN.top]);
  const line = (name: "refined" | "mined"): TrendLine => ({
    paths: runsOf(points, name)
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(({ year, part }) => `${x(year).toFixed(1)},${y(part).toFixed(1)}`).join("L")}`),
    dots: points.flatMap((point) => {
      const part = point[name];
      const hollow = point.base !== solidBase || (name === "mined" && point.averaged);
      return part === null ? [] : [{ x: x(point.year), y: y(part), hollow }];
    }),
  });
  return {
    ...size,
    lines: { refined: line("refined"), mined: line("mined") },
    years: points.map(({ year }) => ({ year, x: x(year) })),
    editions: editionChanges(points).map(({ year, after }) => ({ name: after, x: x(year - 0.5) })),
    columnWidth: points.length > 1 ? x(first + 1) - x(first) : size.width,
    levels: y.ticks(LEVEL_STEPS).map((part) => ({ part, y: y(part) })),
  };
}
