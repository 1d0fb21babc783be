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

/** A column of numbers. */
export function numberColumn<Row>(name: string, unit: string, value: (row: Row) => number | null): FileColumn<Row> {
  return { name, unit, value };
}

/** Several values in one cell, as the data package writes them. */
export function joined(values: readonly string[]): string {
  return values.join(";");
}
