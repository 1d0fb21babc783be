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
      all ??= listed(cellsAbove(matrix, 0));
      return all;
    },
    journeyCount: cellsAbove(matrix, 0).length,
    largestJourneys: (most) => listed(cellsFrom(matrix, nthLargest(matrix, most))).slice(0, most),
  };
}

/** By amount; equal ones by origin, then consumer. */
function largestFirst(a: Journey, b: Journey): number {
  return b.amount - a.amount || a.origin - b.origin || a.consumer - b.consumer;
}

function cellsAbove(matrix: Float64Array, amount: number): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < matrix.length; cell += 1) {
    if ((matrix[cell] as number) > amount) {
      cells.push(cell);
    }
  }
  return cells;
}

/** Cells of at least `amount`, and never those without any. */
function cellsFrom(matrix: Float64Array, amount: number): number[] {
  return cellsAbove(matrix, 0).filter((cell) => (matrix[cell] as number) >= amount);
}

/** The amount of the journey at place `most`; 0 where there are fewer. Sorting numbers is cheap, sorting objects not. */
function nthLargest(matrix: Float64Array, most: number): number {
  const amounts = matrix.filter((amount) => amount > 0).sort();
  return amounts[amounts.length - most] ?? 0;
}
