import { createHash } from "node:crypto";
import { group } from "d3-array";
import { byKeys } from "../lib/order.ts";
import { BASKET_CODES } from "./goods/good-of-row.ts";
import type { PricedRow } from "./goods/reference-prices.ts";

/** A row of a code of several goods, as somebody who doubts it reads it. */
export interface DrawnRow extends PricedRow {
  readonly good: string;
  /** Id of the rule that decided; "" where the code holds one good. */
  readonly rule: string;
}

/** Every basket code, and the codes whose goods origin and price decide. */
const READ_CODES: ReadonlySet<string> = new Set([...BASKET_CODES, "253090", "282200", "284690"]);
const ROWS_EACH = 100;
/** Below this a row says little of which good it is. */
const LEAST_VALUE_USD = 10_000;

/**
 * A hundred rows of each code, drawn by a hash of the row's key: the same draw on every machine, and no choice of ours.
 */
export function drawRows(rows: readonly DrawnRow[]): DrawnRow[] {
  const read = rows.filter(({ hsCode, valueUsd }) => READ_CODES.has(hsCode) && (valueUsd ?? 0) >= LEAST_VALUE_USD);
  return [...group(read, ({ hsCode }) => hsCode)].sort(byKeys(([hsCode]) => hsCode)).flatMap(([, ofCode]) =>
    ofCode
      .map((row) => ({ row, draw: drawOf(row) }))
      .sort(byKeys(({ draw }) => draw))
      .slice(0, ROWS_EACH)
      .map(({ row }) => row)
      .sort(
        byKeys(
          ({ good }) => good,
          ({ year }) => year,
          ({ exporter }) => exporter,
          ({ importer }) => importer,
        ),
      ),
  );
}

function drawOf({ year, hsCode, exporter, importer }: DrawnRow): string {
  return createHash("sha256").update(`${year} ${hsCode} ${exporter} ${importer}`).digest("hex");
}
