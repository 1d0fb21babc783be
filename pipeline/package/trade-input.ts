import type { HsCode, Source } from "../../src/model/types.ts";
import type { FlowRecord } from "./flow-tables.ts";
import type { Resource } from "./resource.ts";

/** Everything the package takes from the trade pipeline. */
export interface TradeInput {
  readonly hsCodes: readonly HsCode[];
  readonly flows: readonly FlowRecord[];
  readonly reports: readonly FlowRecord[];
  /** Further tables, such as the doubtful flows. */
  readonly resources: readonly Resource[];
  readonly sources: readonly Source[];
}

/** Stand-in until the trade pipeline is there. */
export function loadTrade(_openOnly: boolean): TradeInput {
  return { hsCodes: [], flows: [], reports: [], resources: [], sources: [] };
}
