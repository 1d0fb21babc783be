import { rowsOfYear } from "./lookup.ts";
import type { FlowTable, HsCode } from "./types.ts";
import type { Dataset } from "./views.ts";

/** Whether all rows of a table and year come from one-sided sources, kept for each table: asked at every change. */
const known = new WeakMap<FlowTable, Map<number, boolean>>();

/**
 * Codes of which the data holds only what one or two countries report in the year (China's exports of 284690): the
 * flows are measured, but no share of anybody's imports can be made of them. Where the year has
 * rows of the code's four-digit heading from many reporters, the two together are a picture.
 */
export function oneSidedCodes(dataset: Dataset, codes: readonly HsCode[], year: number): ReadonlySet<string> {
  const balanced = new Set(codes.map((code) => code.hsCode).filter((hsCode) => hasBalancedRow(dataset, hsCode, year)));
  const speaksFor = (hsCode: string) => balanced.has(hsCode) || balanced.has(hsCode.slice(0, 4));
  return new Set(codes.map((code) => code.hsCode).filter((hsCode) => !speaksFor(hsCode)));
}

function hasBalancedRow(dataset: Dataset, hsCode: string, year: number): boolean {
  const table = dataset.flows.get(hsCode);
  if (table === undefined) {
    return false;
  }
  const years = known.get(table) ?? new Map<number, boolean>();
  known.set(table, years);
  let balanced = years.get(year);
  if (balanced === undefined) {
    const { start, end } = rowsOfYear(table, year);
    balanced = table.source.subarray(start, end).some((source) => dataset.index.sources[source]?.oneSided !== true);
    years.set(year, balanced);
  }
  return balanced;
}
