import { amountsOf, rowsOfYear } from "../model/lookup.ts";
import type { FlowTable, Measure } from "../model/types.ts";

/** What a country (a row number in `Index.countries`) imports of some goods in a year, from anywhere. */
export type ImportsOf = (importer: number, goods: readonly string[]) => number;

/** Imports in a measure, known rows only, a country's trade with itself left out. Each good is summed once. */
export function importSums(
  tableOf: (good: string) => FlowTable | undefined,
  year: number,
  measure: Measure,
  countries: number,
): ImportsOf {
  const sums = new Map<string, Float64Array>();
  const sumsOf = (good: string) => {
    const kept = sums.get(good) ?? sumByImporter(tableOf(good), year, measure, countries);
    sums.set(good, kept);
    return kept;
  };
  return (importer, goods) => goods.reduce((sum, good) => sum + (sumsOf(good)[importer] as number), 0);
}

function sumByImporter(table: FlowTable | undefined, year: number, measure: Measure, countries: number): Float64Array {
  const sums = new Float64Array(countries);
  if (table === undefined) {
    return sums;
  }
  const amounts = amountsOf(table, measure);
  const { start, end } = rowsOfYear(table, year);
  for (let row = start; row < end; row += 1) {
    const importer = table.importer[row] as number;
    const amount = amounts[row] as number;
    if (table.exporter[row] !== importer && !Number.isNaN(amount)) {
      sums[importer] = (sums[importer] as number) + amount;
    }
  }
  return sums;
}
