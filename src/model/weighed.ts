import { amountsOf, rowsOfYear } from "./lookup.ts";
import type { FlowTable, Measure } from "./types.ts";

/** Nothing is ranked, shared out or traced by weight where less than this part of the value has one. */
export const LEAST_WEIGHED = 0.9;

/** True where weights stand for nearly all of the value; also where no value is known at all. */
export function isMostlyWeighed(weighedValue: number, value: number): boolean {
  return weighedValue >= LEAST_WEIGHED * value;
}

/**
 * The part (0–1) of the value of a year's rows of which the amount is known (by weight: the weight); 1 where no value is
 * known. Not counting re-imports.
 */
export function weighedPart(
  tables: readonly FlowTable[],
  { year, measure }: { readonly year: number; readonly measure: Measure },
  counts: (exporter: number, importer: number) => boolean,
): number {
  let value = 0;
  let weighedValue = 0;
  for (const table of tables) {
    const { start, end } = rowsOfYear(table, year);
    const weights = amountsOf(table, measure);
    for (let row = start; row < end; row += 1) {
      const [exporter, importer] = [table.exporter[row] as number, table.importer[row] as number];
      if (exporter !== importer && counts(exporter, importer)) {
        const amount = table.valueUsd[row] || 0;
        value += amount;
        weighedValue += (weights[row] as number) > 0 ? amount : 0;
      }
    }
  }
  return value > 0 ? weighedValue / value : 1;
}

/** Whether shares may be made of these rows: by weight only of such as nearly all have one. */
export function isShareable(
  tables: readonly FlowTable[],
  query: { readonly year: number; readonly measure: Measure },
  counts: (exporter: number, importer: number) => boolean,
): boolean {
  return query.measure === "value" || weighedPart(tables, query, counts) >= LEAST_WEIGHED;
}
