import { sixDigits, withoutNoise } from "./digits.ts";

/** A value as files hold it: null is unknown, and empty in a CSV. */
export type FileValue = string | number | boolean | null;

/** One column of a downloaded table. */
export interface FileColumn<Row> {
  /** Stable English name; the unit is part of it. */
  readonly name: string;
  /** What a number counts, such as "USD"; "" for texts. */
  readonly unit: string;
  readonly value: (row: Row) => FileValue;
}

/** A column of texts. */
export function textColumn<Row>(name: string, value: (row: Row) => FileValue): FileColumn<Row> {
  return { name, unit: "", value };
}

type NumberOf<Row> = (row: Row) => number | null;

/** A column of figures as published or measured, and of their sums. */
export function numberColumn<Row>(name: string, unit: string, value: NumberOf<Row>): FileColumn<Row> {
  return { name, unit, value: (row) => rounded(value(row), withoutNoise) };
}

/** A column of estimates, and of figures made from others, such as shares. */
export function estimateColumn<Row>(name: string, unit: string, value: NumberOf<Row>): FileColumn<Row> {
  return { name, unit, value: (row) => rounded(value(row), sixDigits) };
}

function rounded(value: number | null, round: (value: number) => number): number | null {
  return value === null ? null : round(value);
}

/** Several values in one cell, as the data package writes them. */
export function joined(values: readonly string[]): string {
  return values.join(";");
}
