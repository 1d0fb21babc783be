import { ticks } from "d3-array";
import { YEARS } from "../../model/selection.ts";
import type { MineralId, PolicyEvent } from "../../model/types.ts";

/** Years with a label where not all of them fit, and where still fewer do. */
const LABELLED = ticks(YEARS.first, YEARS.last, 6);
const LABELLED_FEW = ticks(YEARS.first, YEARS.last, 3);

/** Labels that stand nearer to the selected year than this many years would run into its own. */
const NEAR = 2;

/** Which label a year keeps where there is less room; none beside that of the selected year. */
export function labelOf(year: number, selected: number) {
  return {
    five: LABELLED.includes(year),
    ten: LABELLED_FEW.includes(year),
    near: year !== selected && Math.abs(year - selected) <= NEAR,
  };
}

/** One year of the time bar. */
export interface YearMark {
  readonly year: number;
  readonly hasData: boolean;
  readonly events: number;
}

/** Every year that trade rows can have, with what is known of it. */
export function yearMarks(withData: readonly number[], events: readonly PolicyEvent[]): YearMark[] {
  const count = YEARS.last - YEARS.first + 1;
  return Array.from({ length: count }, (_, at) => YEARS.first + at).map((year) => ({
    year,
    hasData: withData.includes(year),
    events: events.filter((event) => yearOf(event) === year).length,
  }));
}

/** Events that concern one of the minerals (none chosen: any), and those of no particular mineral. By date. */
export function eventsOf(events: readonly PolicyEvent[], minerals: readonly MineralId[]): PolicyEvent[] {
  return events
    .filter(
      (event) =>
        minerals.length === 0 ||
        event.minerals.length === 0 ||
        event.minerals.some((mineral) => minerals.includes(mineral)),
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

export function yearOf(event: PolicyEvent): number {
  return Number(event.date.slice(0, 4));
}

/** The year within the bounds of the time bar. */
export function withinYears(year: number): number {
  return Math.min(YEARS.last, Math.max(YEARS.first, year));
}
