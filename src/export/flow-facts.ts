import { goodById } from "../model/lookup.ts";
import { FLOW_FLAGS, FLOW_STATUSES, type FlowStatus, type FlowTable, type Good, type Index } from "../model/types.ts";
import type { Arc, RowRef } from "../model/views.ts";

/** What the customs rows behind a flow say beside its amount. */
export interface FlowFacts {
  readonly statuses: readonly FlowStatus[];
  /** Ids of the goods. */
  readonly goods: readonly string[];
  /** Customs codes that the rows stand under. */
  readonly hsCodes: readonly string[];
  readonly sourceIds: readonly string[];
  /** USD a tonne over the rows of which value and weight are known; null where there are none. */
  readonly unitValue: number | null;
  /** One of the rows has a unit value that is unusual for its customs code. */
  readonly outlier: boolean;
  /** One of the rows is its good by conclusion, not by what customs wrote. */
  readonly inferred: boolean;
  /** Of one of the rows importer and exporter differ by more than a third. */
  readonly reportsDiffer: boolean;
  /** Null where a weight or the content of a good is unknown, or contents are of different bases. */
  readonly content: ContentRange | null;
}

/** Tonnes contained, between two bounds, and of what. */
export interface ContentRange {
  readonly basis: string;
  readonly low: number;
  readonly high: number;
}

/** A row with its table and good. */
interface Row {
  readonly table: FlowTable;
  readonly good: Good;
  readonly row: number;
}

/** The facts of an arc, from its rows. */
export function flowFacts(
  index: Index,
  { rows: refs }: Pick<Arc, "rows">,
  tableOf: (good: string) => FlowTable | undefined,
): FlowFacts {
  const rows = refs.flatMap((ref) => rowOf(index, ref, tableOf));
  const numbers = (column: "status" | "source") => new Set(rows.map(({ table, row }) => table[column][row] as number));
  const [statuses, sources] = [numbers("status"), numbers("source")];
  const has = (flag: number) => rows.some(({ table, row }) => ((table.flags[row] as number) & flag) !== 0);
  return {
    statuses: FLOW_STATUSES.filter((_, status) => statuses.has(status)),
    goods: [...new Set(refs.map(({ good }) => good))],
    hsCodes: [...new Set(rows.map(codeOf))],
    sourceIds: index.sources.flatMap(({ id }, number) => (sources.has(number) ? [id] : [])),
    unitValue: unitValueOf(rows),
    outlier: has(FLOW_FLAGS.outlier),
    inferred: has(FLOW_FLAGS.inferred),
    reportsDiffer: has(FLOW_FLAGS.reportsDiffer),
    content: contentOf(rows),
  };
}

function rowOf(index: Index, ref: RowRef, tableOf: (good: string) => FlowTable | undefined): Row[] {
  const table = tableOf(ref.good);
  const good = goodById(index, ref.good);
  return table && good ? [{ table, good, row: ref.row }] : [];
}

function codeOf({ table, good, row }: Row): string {
  return good.hsCodes[table.hsCode[row] as number] ?? "";
}

function unitValueOf(rows: readonly Row[]): number | null {
  let value = 0;
  let tonnes = 0;
  for (const { table, row } of rows) {
    const [usd, weight] = [table.valueUsd[row] as number, table.netWeightTonnes[row] as number];
    if (!Number.isNaN(usd) && !Number.isNaN(weight)) {
      value += usd;
      tonnes += weight;
    }
  }
  return tonnes > 0 ? value / tonnes : null;
}

function contentOf(rows: readonly Row[]): ContentRange | null {
  const basis = rows[0]?.good.content?.basis;
  let low = 0;
  let high = 0;
  for (const { table, good, row } of rows) {
    const tonnes = table.netWeightTonnes[row] as number;
    if (good.content === undefined || good.content.basis !== basis || Number.isNaN(tonnes)) {
      return null;
    }
    low += tonnes * good.content.low;
    high += tonnes * good.content.high;
  }
  return basis === undefined ? null : { basis, low, high };
}
