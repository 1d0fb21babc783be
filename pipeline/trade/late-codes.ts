import { group, min } from "d3-array";
import { byKeys } from "../lib/order.ts";
import type { FlowRow } from "./flow-row.ts";

/** A customs code that begins to be held after its good does: sums of the good step up in that year. */
export interface LateCode {
  readonly hsCode: string;
  readonly from: number;
}

/** Late codes by good. A code that is held in earlier years under another good begins nowhere. */
export function lateCodes(flows: readonly FlowRow[]): ReadonlyMap<string, readonly LateCode[]> {
  const firstYear = (rows: readonly FlowRow[]) => min(rows, ({ year }) => year) as number;
  const firstOfCode = new Map([...group(flows, ({ hsCode }) => hsCode)].map(([code, own]) => [code, firstYear(own)]));
  return new Map(
    [...group(flows, ({ good }) => good)].map(([good, rows]) => {
      const codes = [...new Set(rows.map(({ hsCode }) => hsCode))].sort(byKeys((code) => code));
      const late = codes
        .map((hsCode) => ({ hsCode, from: firstOfCode.get(hsCode) as number }))
        .filter(({ from }) => from > firstYear(rows));
      return [good, late];
    }),
  );
}
