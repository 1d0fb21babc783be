import type { Journey, JourneysView } from "../model/views.ts";

/** `Journey.origin` where the origin is unknown. */
export const UNKNOWN_ORIGIN = -1;

/**
 * The cells of a matrix of amounts (row: origin, the last row being the unknown one; column: consumer) as journeys.
 * There are thousands, and a change of the year shows a handful: the whole list is made when it is first asked for.
 */
export function journeyList(
  matrix: Float64Array,
  processor: number,
  countries: number,
): Pick<JourneysView, "journeys" | "journeyCount" | "largestJourneys"> {
  const journeyAt = (cell: number): Journey => {
    const origin = Math.floor(cell / countries);
    return {
      origin: origin === countries ? UNKNOWN_ORIGIN : origin,
      processor,
      consumer: cell % countries,
      amount: matrix[cell] as number,
    };
  };
  const listed = (cells: readonly number[]) => cells.map(journeyAt).sort(largestFirst);
  let all: readonly Journey[] | undefined;
  return {
    get journeys() {
      all ??= listed(cellsFrom(matrix, 0));
      return all;
    },
    journeyCount: countOf(matrix),
    largestJourneys: (most) => listed(cellsFrom(matrix, nthLargest(matrix, most))).slice(0, most),
  };
}

/** By amount; equal ones by origin, then consumer. */
function largestFirst(a: Journey, b: Journey): number {
  return b.amount - a.amount || a.origin - b.origin || a.consumer - b.consumer;
}

/** Cells of at least `least`, and never those without any. */
function cellsFrom(matrix: Float64Array, least: number): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < matrix.length; cell += 1) {
    const amount = matrix[cell] as number;
    if (amount > 0 && amount >= least) {
      cells.push(cell);
    }
  }
  return cells;
}

function countOf(matrix: Float64Array): number {
  let count = 0;
  for (let cell = 0; cell < matrix.length; cell += 1) {
    count += Number((matrix[cell] as number) > 0);
  }
  return count;
}

/** The amount of the journey at place `most`; 0 where there are fewer. One pass: the largest so far are kept in order. */
function nthLargest(matrix: Float64Array, most: number): number {
  const largest: number[] = [];
  for (let cell = 0; cell < matrix.length; cell += 1) {
    const amount = matrix[cell] as number;
    if (amount > 0 && (largest.length < most || amount > (largest[0] as number))) {
      const place = largest.findIndex((kept) => kept >= amount);
      largest.splice(place < 0 ? largest.length : place, 0, amount);
      largest.splice(0, largest.length - most);
    }
  }
  return largest.length < most ? 0 : (largest[0] ?? 0);
}
