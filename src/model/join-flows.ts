import { type ColumnsOf, FLOW_SCHEMA } from "./table-schemas.ts";
import type { FlowTable } from "./types.ts";

/** Joined tables by their early part: columns of a hundred thousand rows are put together once. */
const known = new WeakMap<FlowTable, FlowTable>();

/** The table of a good in all its years: the early rows, then the recent ones, sorted by year as each part is. */
export function joinFlows(early: FlowTable, recent: FlowTable): FlowTable {
  const joined = known.get(early) ?? {
    good: recent.good,
    length: early.length + recent.length,
    ...joinColumns(early, recent),
    reportSpans: new Map([
      ...early.reportSpans,
      ...[...recent.reportSpans].map(([row, span]) => [early.length + row, span] as const),
    ]),
    contentPerTonne: recent.contentPerTonne,
  };
  known.set(early, joined);
  return joined;
}

function joinColumns(early: FlowTable, recent: FlowTable): ColumnsOf<typeof FLOW_SCHEMA> {
  const columns = Object.entries(FLOW_SCHEMA).map(([column, Kind]) => {
    const name = column as keyof typeof FLOW_SCHEMA;
    const joined = new Kind(early.length + recent.length);
    joined.set(early[name]);
    joined.set(recent[name], early.length);
    return [name, joined] as const;
  });
  return Object.fromEntries(columns) as ColumnsOf<typeof FLOW_SCHEMA>;
}
