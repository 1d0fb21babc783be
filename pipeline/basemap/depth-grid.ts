import { contours } from "d3-contour";
import type { Position } from "geojson";
import { type Area, polygonsOf, type Rings } from "./geometry.ts";

/**
 * The publisher's depth bands come as tiles with slits of a tenth of a degree between them, which show as bright
 * lines across the Pacific. Counting bands on a grid and contouring the count closes them and softens the edges.
 */
const CELL_DEGREES = 0.25;
const NORTH = 86;
const SOUTH = -80;
/** Columns repeated beyond ±180°, so that no edge falls on the antimeridian. */
const PAD_COLUMNS = 4;
const WORLD_COLUMNS = 360 / CELL_DEGREES;
const COLUMNS = WORLD_COLUMNS + 2 * PAD_COLUMNS;
const ROWS = (NORTH - SOUTH) / CELL_DEGREES;

/** Bands, shallow first, redrawn without slits: one list of polygons (rings of [longitude, latitude]) for each. */
export function smoothBands(bands: readonly Area<unknown>[]): Rings[][] {
  const counts = blur(padded(countBands(bands)));
  const thresholds = bands.map((_, i) => i + 0.5);
  return contours()
    .size([COLUMNS, ROWS])
    .thresholds(thresholds)([...counts])
    .map((band) => band.coordinates.map((rings) => rings.map((ring) => ring.map(degrees))));
}

/** How many bands lie over the middle of each cell, row by row from the north. */
function countBands(bands: readonly Area<unknown>[]): Uint8Array {
  const counts = new Uint8Array(WORLD_COLUMNS * ROWS);
  for (const band of bands) {
    for (const [row, crossings] of rowCrossings(band).entries()) {
      fillRow(counts, row, crossings);
    }
  }
  return counts;
}

/** Longitudes where the outlines cross the middle of each row, ascending. */
function rowCrossings(band: Area<unknown>): number[][] {
  const rows = Array.from({ length: ROWS }, () => [] as number[]);
  for (const ring of polygonsOf(band).flat()) {
    for (let i = 1; i < ring.length; i += 1) {
      crossRows(rows, ring[i - 1]!, ring[i]!);
    }
  }
  return rows.map((crossings) => crossings.sort((a, b) => a - b));
}

function crossRows(rows: number[][], a: Position, b: Position): void {
  const [north, south] = a[1]! > b[1]! ? [a, b] : [b, a];
  const first = Math.max(0, Math.ceil(rowOf(north[1]!)));
  const last = Math.min(ROWS, Math.ceil(rowOf(south[1]!)));
  for (let row = first; row < last; row += 1) {
    const part = (row - rowOf(north[1]!)) / (rowOf(south[1]!) - rowOf(north[1]!));
    rows[row]!.push(north[0]! + part * (south[0]! - north[0]!));
  }
}

/** Row whose middle lies at the latitude, as a fraction. */
function rowOf(latitude: number): number {
  return (NORTH - latitude) / CELL_DEGREES - 0.5;
}

/** Between each pair of crossings the band covers the row. */
function fillRow(counts: Uint8Array, row: number, crossings: readonly number[]): void {
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = Math.ceil((crossings[i]! + 180) / CELL_DEGREES - 0.5);
    const to = Math.ceil((crossings[i + 1]! + 180) / CELL_DEGREES - 0.5);
    for (let column = Math.max(0, from); column < Math.min(WORLD_COLUMNS, to); column += 1) {
      counts[row * WORLD_COLUMNS + column]! += 1;
    }
  }
}

function padded(counts: Uint8Array): Float64Array {
  return Float64Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const column = ((i % COLUMNS) - PAD_COLUMNS + WORLD_COLUMNS) % WORLD_COLUMNS;
    return counts[Math.floor(i / COLUMNS) * WORLD_COLUMNS + column]!;
  });
}

/** Mean of each cell and its eight neighbours. */
function blur(values: Float64Array): Float64Array {
  const at = (column: number, row: number) =>
    values[Math.min(ROWS - 1, Math.max(0, row)) * COLUMNS + Math.min(COLUMNS - 1, Math.max(0, column))]!;
  return values.map((_, i) => {
    const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    let sum = 0;
    for (let step = 0; step < 9; step += 1) {
      sum += at(column - 1 + (step % 3), row - 1 + Math.floor(step / 3));
    }
    return sum / 9;
  });
}

function degrees([x, y]: Position): Position {
  return [-180 + (x! - PAD_COLUMNS) * CELL_DEGREES, NORTH - y! * CELL_DEGREES];
}
