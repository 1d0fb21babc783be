import type { FlowTable } from "./types.ts";

/** Joined tables by their early part: columns of a hundred thousand rows are put together once. */
const known = new WeakMap<FlowTable, FlowTable>();

/** The table of a good in all its years: the early rows, then the recent ones, sorted by year as each part is. */
export function joinFlows(early: FlowTable, recent: FlowTable): FlowTable {
  const joined = known.get(early) ?? {
    good: recent.good,
    length: early.length + recent.length,
    year: joinShorts(early.year, recent.year),
    hsCode: joinBytes(early.hsCode, recent.hsCode),
    exporter: joinShorts(early.exporter, recent.exporter),
    importer: joinShorts(early.importer, recent.importer),
    valueUsd: joinDoubles(early.valueUsd, recent.valueUsd),
    netWeightTonnes: joinDoubles(early.netWeightTonnes, recent.netWeightTonnes),
    reportSpans: new Map([
      ...early.reportSpans,
      ...[...recent.reportSpans].map(([row, span]) => [early.length + row, span] as const),
    ]),
    contentPerTonne: recent.contentPerTonne,
    status: joinBytes(early.status, recent.status),
    source: joinShorts(early.source, recent.source),
    flags: joinBytes(early.flags, recent.flags),
  };
  known.set(early, joined);
  return joined;
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  return joinInto(new Uint8Array(first.length + second.length), first, second);
}

function joinShorts(first: Uint16Array, second: Uint16Array): Uint16Array {
  return joinInto(new Uint16Array(first.length + second.length), first, second);
}

function joinDoubles(first: Float64Array, second: Float64Array): Float64Array {
  return joinInto(new Float64Array(first.length + second.length), first, second);
}

function joinInto<T extends Uint8Array | Uint16Array | Float64Array>(joined: T, first: T, second: T): T {
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
