import type { Arc } from "../../src/model/views.ts";

/** A country that flows begin in: its number, and what begins there in the measure of the view. */
export interface Start {
  readonly country: number;
  readonly amount: number;
}

/** Where flows begin, largest first. */
export function startsOf(arcs: readonly Arc[]): readonly Start[] {
  const amounts = new Map<number, number>();
  for (const { exporter, amount } of arcs) {
    amounts.set(exporter, (amounts.get(exporter) ?? 0) + amount);
  }
  return [...amounts].map(([country, amount]) => ({ country, amount })).sort((a, b) => b.amount - a.amount);
}
