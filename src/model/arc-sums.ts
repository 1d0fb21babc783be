import { amountsOf, rowsOfYear } from "./lookup.ts";
import { ROLE, type RoleOf } from "./row-roles.ts";
import { FLOW_FLAGS, type FlowTable, type Good, type Measure } from "./types.ts";
import type { Dataset } from "./views.ts";

/** Roles that a row can have: feed, output, direct. */
const ROLES = 3;

/** What is summed: one year of some goods, each row under the role that its good gives it. */
export interface SumQuery {
  readonly goods: readonly Good[];
  readonly year: number;
  readonly measure: Measure;
  readonly roleOf: (good: Good) => RoleOf;
}

/** The rows of one good in the year: `start` to `end` of its table, and where they begin in `ArcSums.rowSlot`. */
export interface Segment {
  readonly good: Good;
  readonly table: FlowTable;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** Sums by exporter, importer and role, as columns with one entry per slot (a possible arc): no object is made per row. */
export interface ArcSums extends SlotColumns {
  /** Slot of every row of the segments, -1 where the row is not in view. */
  readonly rowSlot: Int32Array;
  readonly segments: readonly Segment[];
  /** Codes with at least one row in view. */
  readonly goodsInUse: Good[];
  /** By number in `Index.sources`: 1 where it occurs. */
  readonly sources: Uint8Array;
  slots: number;
  unknownRows: number;
  /** By weight or content, by role: the known value of all rows in view, and of those of which that is unknown. */
  readonly value: Float64Array;
  readonly unweighedValue: Float64Array;
  /** Bit i: FLOW_STATUSES[i] occurs. */
  statusBits: number;
}

/** What is known of each slot. While rows are added the columns are as long as there are rows. */
interface SlotColumns {
  readonly exporter: Uint16Array;
  readonly importer: Uint16Array;
  readonly role: Uint8Array;
  readonly amount: Float64Array;
  /** Of `amount`, what rests on weights that a statistical office estimated. */
  readonly estimatedAmount: Float64Array;
  /** Of `amount`, what stands in rows whose weight is unusual beside their value: of money that says nothing. */
  readonly doubtfulAmount: Float64Array;
  /** 1 where at least one row has an amount. */
  readonly known: Uint8Array;
}

/** Sums the rows of a query. Takes one pass over the rows of the year. */
export function sumArcs(dataset: Dataset, query: SumQuery): ArcSums {
  const segments = segmentsOf(dataset, query);
  const sums = emptySums(segments, dataset.index.sources.length);
  const slotTable = slotTableFor(dataset.index.countries.length);
  try {
    for (const segment of segments) {
      addSegment(sums, slotTable, segment, query);
    }
  } finally {
    slotTable.clear(sums);
  }
  return cut(sums);
}

function segmentsOf(dataset: Dataset, query: SumQuery): Segment[] {
  const segments: Segment[] = [];
  let offset = 0;
  for (const good of query.goods) {
    const table = dataset.flows.get(good.id);
    if (table !== undefined) {
      const { start, end } = rowsOfYear(table, query.year);
      segments.push({ good, table, start, end, offset });
      offset += end - start;
    }
  }
  return segments;
}

function emptySums(segments: readonly Segment[], sources: number): ArcSums {
  const last = segments.at(-1);
  const rows = last === undefined ? 0 : last.offset + last.end - last.start;
  keptColumns = keptColumns.amount.length < rows ? columnsOf(rows) : keptColumns;
  return {
    exporter: keptColumns.exporter,
    importer: keptColumns.importer,
    role: keptColumns.role,
    amount: keptColumns.amount,
    estimatedAmount: keptColumns.estimatedAmount,
    doubtfulAmount: keptColumns.doubtfulAmount,
    known: keptColumns.known,
    rowSlot: new Int32Array(rows),
    segments,
    goodsInUse: [],
    sources: new Uint8Array(sources),
    slots: 0,
    unknownRows: 0,
    value: new Float64Array(ROLES),
    unweighedValue: new Float64Array(ROLES),
    statusBits: 0,
  };
}

function columnsOf(length: number): SlotColumns {
  return {
    exporter: new Uint16Array(length),
    importer: new Uint16Array(length),
    role: new Uint8Array(length),
    amount: new Float64Array(length),
    estimatedAmount: new Float64Array(length),
    doubtfulAmount: new Float64Array(length),
    known: new Uint8Array(length),
  };
}

/** Columns that rows are added in, from sum to sum: there are many times more rows than slots. A new slot clears its own. */
let keptColumns = columnsOf(0);

/** The sums with copies of their columns, as long as there are slots. Spelled out: V8 reads a spread object slowly. */
function cut(sums: ArcSums): ArcSums {
  return {
    exporter: sums.exporter.slice(0, sums.slots),
    importer: sums.importer.slice(0, sums.slots),
    role: sums.role.slice(0, sums.slots),
    amount: sums.amount.slice(0, sums.slots),
    estimatedAmount: sums.estimatedAmount.slice(0, sums.slots),
    doubtfulAmount: sums.doubtfulAmount.slice(0, sums.slots),
    known: sums.known.slice(0, sums.slots),
    rowSlot: sums.rowSlot,
    segments: sums.segments,
    goodsInUse: sums.goodsInUse,
    sources: sums.sources,
    slots: sums.slots,
    unknownRows: sums.unknownRows,
    value: sums.value,
    unweighedValue: sums.unweighedValue,
    statusBits: sums.statusBits,
  };
}

let kept: SlotTable | undefined;

/** The table of the last sum, cleared: it is large, and a sum uses little of it. */
function slotTableFor(countries: number): SlotTable {
  kept = kept?.countries === countries ? kept : new SlotTable(countries);
  return kept;
}

/** Slot of (exporter, importer, role), dense: faster than a map at the 250² × 3 keys there are. */
class SlotTable {
  readonly countries: number;
  readonly #slots: Int32Array;

  constructor(countries: number) {
    this.countries = countries;
    this.#slots = new Int32Array(countries * countries * ROLES);
  }

  /** Forgets the slots of `sums`. */
  clear(sums: ArcSums): void {
    for (let slot = 0; slot < sums.slots; slot += 1) {
      this.#slots[this.#key(sums.exporter[slot] as number, sums.importer[slot] as number, sums.role[slot] as number)] =
        0;
    }
  }

  #key(exporter: number, importer: number, role: number): number {
    return (role * this.countries + exporter) * this.countries + importer;
  }

  /** The slot, taken when it is new. */
  slot(sums: ArcSums, exporter: number, importer: number, role: number): number {
    const key = this.#key(exporter, importer, role);
    const taken = this.#slots[key] as number;
    if (taken > 0) {
      return taken - 1;
    }
    const slot = sums.slots;
    sums.slots += 1;
    sums.exporter[slot] = exporter;
    sums.importer[slot] = importer;
    sums.role[slot] = role;
    sums.amount[slot] = 0;
    sums.estimatedAmount[slot] = 0;
    sums.doubtfulAmount[slot] = 0;
    sums.known[slot] = 0;
    this.#slots[key] = slot + 1;
    return slot;
  }
}

function addSegment(sums: ArcSums, slotTable: SlotTable, segment: Segment, query: SumQuery): void {
  const { table, good, start, end, offset } = segment;
  const roleOf = query.roleOf(good);
  const amounts = amountsOf(table, query.measure);
  const isWeight = query.measure !== "value";
  const bits = {
    estimated: isWeight ? FLOW_FLAGS.weightEstimated : 0,
    doubtful: isWeight ? FLOW_FLAGS.outlier : 0,
  };
  let inView = false;
  for (let row = start; row < end; row += 1) {
    const exporter = table.exporter[row] as number;
    const importer = table.importer[row] as number;
    const role = roleOf(exporter, importer);
    const slot = role === ROLE.none ? -1 : slotTable.slot(sums, exporter, importer, role);
    sums.rowSlot[offset + row - start] = slot;
    if (slot >= 0) {
      addRow(sums, table, row, slot, amounts[row] as number, bits);
      if (isWeight) {
        addValue(sums, role, table.valueUsd[row] || 0, amounts[row] as number);
      }
      inView = true;
    }
  }
  if (inView) {
    sums.goodsInUse.push(good);
  }
}

function addValue({ value, unweighedValue }: ArcSums, role: number, usd: number, amount: number): void {
  value[role] = (value[role] as number) + usd;
  unweighedValue[role] = (unweighedValue[role] as number) + (amount > 0 ? 0 : usd);
}

/** Adds one row to its slot; an unknown amount is counted and added nowhere. */
function addRow(
  sums: ArcSums,
  table: FlowTable,
  row: number,
  slot: number,
  amount: number,
  bits: { readonly estimated: number; readonly doubtful: number },
): void {
  const flags = table.flags[row] as number;
  sums.statusBits |= 1 << (table.status[row] as number);
  sums.sources[table.source[row] as number] = 1;
  if (Number.isNaN(amount)) {
    sums.unknownRows += 1;
    return;
  }
  sums.known[slot] = 1;
  sums.amount[slot] = (sums.amount[slot] as number) + amount;
  if ((flags & bits.doubtful) !== 0) {
    sums.doubtfulAmount[slot] = (sums.doubtfulAmount[slot] as number) + amount;
  }
  if ((flags & bits.estimated) !== 0) {
    sums.estimatedAmount[slot] = (sums.estimatedAmount[slot] as number) + amount;
  }
}
