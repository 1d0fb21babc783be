import { amountsOf, rowsOfYear } from "./lookup.ts";
import type { FlowTable, Measure } from "./types.ts";

/** Whose trade, in which direction, year and unit. */
export interface PartnersQuery {
  readonly country: number;
  readonly direction: "imports" | "exports";
  readonly year: number;
  readonly measure: Measure;
}

/** Known trade of one country by partner (country number), summed over tables; trade with itself is left out. */
export function tradeByPartner(tables: readonly FlowTable[], query: PartnersQuery, countries: number): Float64Array {
  const sums = new Float64Array(countries);
  for (const table of tables) {
    const { start, end } = rowsOfYear(table, query.year);
    const amounts = amountsOf(table, query.measure);
    const [own, other] =
      query.direction === "imports" ? [table.importer, table.exporter] : [table.exporter, table.importer];
    for (let row = start; row < end; row += 1) {
      const partner = other[row] as number;
      const amount = amounts[row] as number;
      if (own[row] === query.country && partner !== query.country && !Number.isNaN(amount)) {
        sums[partner] = (sums[partner] as number) + amount;
      }
    }
  }
  return sums;
}
