import { group, min } from "d3-array";
import type { LateCode } from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import type { FlowRow } from "./flow-row.ts";

/** Late codes by good, of those that have any. A code that is held in earlier years under another good begins nowhere. */
export function lateCodes(flows: readonly FlowRow[]): ReadonlyMap<string, readonly LateCode[]> {
  const firstYear = (rows: readonly FlowRow[]) => min(rows, ({ year }) => year) as number;
  const firstOfCode = new Map([...group(flows, ({ hsCode }) => hsCode)].map(([code, own]) => [code, firstYear(own)]));
  return new Map(
    [...group(flows, ({ good }) => good)].flatMap(([good, rows]) => {
      const codes = [...new Set(rows.map(({ hsCode }) => hsCode))].sort(byKeys((code) => code));
      const late = codes
        .map((hsCode) => ({ hsCode, from: firstOfCode.get(hsCode) as number }))
        .filter(({ from }) => from > firstYear(rows));
      return late.length === 0 ? [] : [[good, late] as const];
    }),
  );
}
