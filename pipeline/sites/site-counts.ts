import { byText } from "../lib/order.ts";
import type { Reading } from "./candidate.ts";

/** What became of the rows of one source. `rowsIn` counts a row with a mine and a smelter twice (`split`). */
export interface SourceCount {
  readonly source: string;
  readonly rowsIn: number;
  readonly split: number;
  readonly out: number;
  readonly merged: number;
  readonly outOfScope: number;
  /** Rows out of scope by reason. */
  readonly reasons: Readonly<Record<string, number>>;
  readonly quarantined: number;
}

/**
 * Counts one source and asserts that no row got lost.
 * @throws where rowsIn is not out + merged + outOfScope + quarantined
 */
export function countSource(
  source: string,
  readings: readonly Reading[],
  found: { readonly out: number; readonly merged: number; readonly quarantined: number },
): SourceCount {
  const sum = (pick: (reading: Reading) => number) => readings.reduce((total, reading) => total + pick(reading), 0);
  const reasons = reasonsOf(readings);
  const outOfScope = Object.values(reasons).reduce((total, count) => total + count, 0);
  const split = sum((reading) => reading.split);
  const rowsIn = sum((reading) => reading.rows) + split;
  if (rowsIn !== found.out + found.merged + outOfScope + found.quarantined) {
    throw new Error(
      `${source}: ${rowsIn} rows in, but ${found.out} out + ${found.merged} merged + ${outOfScope} out of scope + ${found.quarantined} quarantined`,
    );
  }
  return { source, rowsIn, split, ...found, outOfScope, reasons };
}

function reasonsOf(readings: readonly Reading[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const [reason, count] of readings.flatMap((reading) => [...reading.outOfScope])) {
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)));
}

/** The counts as lines of text, with a total. */
export function describeCounts(counts: readonly SourceCount[]): string {
  const columns = ["rowsIn", "out", "merged", "outOfScope", "quarantined"] as const;
  const line = (name: string, values: readonly (number | string)[]) =>
    `${name.padEnd(24)}${values.map((value) => String(value).padStart(12)).join("")}`;
  const total = columns.map((column) => counts.reduce((sum, count) => sum + count[column], 0));
  const rows = counts.map((count) =>
    line(
      count.source,
      columns.map((column) => count[column]),
    ),
  );
  return [line("sites", columns), ...rows, line("total", total)].join("\n");
}
