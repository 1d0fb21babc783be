import { amountsOf, rowsOfYear } from "./lookup.ts";
import { ROLE, type RoleOf } from "./row-roles.ts";
import { FLOW_FLAGS, type FlowTable, type HsCode, type Measure } from "./types.ts";
import type { Dataset } from "./views.ts";

/** What is summed: one year of some codes, each row under the role that its code gives it. */
export interface SumQuery {
  readonly codes: readonly HsCode[];
  readonly year: number;
  readonly measure: Measure;
  readonly roleOf: (code: HsCode) => RoleOf;
}

/**
 * Sums by exporter, importer and role, as columns (one entry per arc), with the rows behind them.
 * `slot` is the number of an arc; plain number columns, so that no object is made per row.
 */
export interface ArcSums {
  readonly exporter: number[];
  readonly importer: number[];
  readonly role: number[];
  readonly amount: number[];
  /** Of `amount`, what rests on weights that a statistical office estimated. */
  readonly estimatedAmount: number[];
  /** 1 where any row is flagged as doubtful. */
  readonly doubtful: number[];
  /** 1 where at least one row has an amount. */
  readonly known: number[];
  /** Rows in view: slot, row in the table, and position of the code in `codes`. */
  readonly rowSlot: number[];
  readonly row: number[];
  readonly rowCode: number[];
  readonly codes: HsCode[];
  unknownRows: number;
  /** Bit i: FLOW_STATUSES[i] occurs. */
  statusBits: number;
  /** Numbers of `Index.sources` that occur. */
  readonly sources: Set<number>;
}

/** Sums the rows of a query. Takes one pass over the rows of the year. */
export function sumArcs(dataset: Dataset, query: SumQuery): ArcSums {
  const sums = emptySums();
  const slotOf = new SlotTable(dataset.index.countries.length);
  for (const code of query.codes) {
    const table = dataset.flows.get(code.hsCode);
    if (table !== undefined) {
      addTable(sums, slotOf, table, code, query);
    }
  }
  return sums;
}

function emptySums(): ArcSums {
  return {
    exporter: [],
    importer: [],
    role: [],
    amount: [],
    estimatedAmount: [],
    doubtful: [],
    known: [],
    rowSlot: [],
    row: [],
    rowCode: [],
    codes: [],
    unknownRows: 0,
    statusBits: 0,
    sources: new Set(),
  };
}

/** Slot of (exporter, importer, role), dense: faster than a map at the 250² × 3 keys there are. */
class SlotTable {
  readonly #slots: Int32Array;
  readonly #countries: number;

  constructor(countries: number) {
    this.#countries = countries;
    this.#slots = new Int32Array(countries * countries * 3);
  }

  /** The slot, made with `amount` 0 when it is new. */
  slot(sums: ArcSums, exporter: number, importer: number, role: number): number {
    const key = (role * this.#countries + exporter) * this.#countries + importer;
    const known = this.#slots[key] as number;
    if (known > 0) {
      return known - 1;
    }
    const slot = sums.exporter.push(exporter) - 1;
    sums.importer.push(importer);
    sums.role.push(role);
    sums.amount.push(0);
    sums.estimatedAmount.push(0);
    sums.doubtful.push(0);
    sums.known.push(0);
    this.#slots[key] = slot + 1;
    return slot;
  }
}

function addTable(sums: ArcSums, slots: SlotTable, table: FlowTable, code: HsCode, query: SumQuery): void {
  const { start, end } = rowsOfYear(table, query.year);
  const roleOf = query.roleOf(code);
  const rowsBefore = sums.row.length;
  for (let row = start; row < end; row += 1) {
    const exporter = table.exporter[row] as number;
    const importer = table.importer[row] as number;
    const role = roleOf(exporter, importer);
    if (role !== ROLE.none) {
      sums.rowSlot.push(slots.slot(sums, exporter, importer, role));
      sums.row.push(row);
      sums.rowCode.push(sums.codes.length);
    }
  }
  addAmounts(sums, table, query.measure, rowsBefore);
  if (sums.row.length > rowsBefore) {
    sums.codes.push(code);
  }
}

/** Adds the amounts of the rows from `first` on; an unknown amount is counted and added nowhere. */
function addAmounts(sums: ArcSums, table: FlowTable, measure: Measure, first: number): void {
  const amounts = amountsOf(table, measure);
  const estimatedBit = measure === "weight" ? FLOW_FLAGS.weightEstimated : 0;
  for (let at = first; at < sums.row.length; at += 1) {
    const row = sums.row[at] as number;
    const slot = sums.rowSlot[at] as number;
    const flags = table.flags[row] as number;
    const amount = amounts[row] as number;
    sums.statusBits |= 1 << (table.status[row] as number);
    sums.sources.add(table.source[row] as number);
    sums.doubtful[slot] = (sums.doubtful[slot] as number) | (flags & FLOW_FLAGS.doubtful);
    if (Number.isNaN(amount)) {
      sums.unknownRows += 1;
      continue;
    }
    sums.known[slot] = 1;
    sums.amount[slot] = (sums.amount[slot] as number) + amount;
    if ((flags & estimatedBit) !== 0) {
      sums.estimatedAmount[slot] = (sums.estimatedAmount[slot] as number) + amount;
    }
  }
}
