import { type Accessor, createMemo, createResource } from "solid-js";
import type { Loader } from "../data/load.ts";
import type { ProductionRow } from "../model/types.ts";
import { guarded } from "./load-flows.ts";

type Rows = readonly ProductionRow[];

/** What is asked of output. */
interface Asked {
  /** Early rows are needed beside the recent ones. */
  readonly early: Accessor<boolean>;
  /** The selected year is an early one. */
  readonly isEarly: Accessor<boolean>;
  readonly wantsLongTrend: Accessor<boolean>;
}

/** The rows that views may use; `isLost` where a file that they rest on did not come. */
interface OutputNow {
  readonly rows: Rows;
  readonly isLost: boolean;
}

const LOST: OutputNow = { rows: [], isLost: true };

/** Output by country: the recent years at once, the early ones when they are asked for. A file that failed is null. */
export function createOutput(loader: Loader, asked: Asked, onError: (error: unknown) => void) {
  const orNull = async (rows: Promise<Rows>) => (await guarded(rows, onError)) ?? null;
  const [recent] = createResource(() => orNull(loader.production()));
  const wantsEarly = createMemo(() => asked.early() || asked.wantsLongTrend());
  const [early] = createResource(wantsEarly, () => orNull(loader.earlyProduction()));
  const all = createMemo<Rows>(() => joined(early.latest ?? [], recent.latest ?? []));
  const now = createMemo<OutputNow | undefined>(() => {
    if (recent.latest === undefined || (asked.early() && early.latest === undefined)) {
      return undefined;
    }
    // Without its own file an early year would be told by the recent years near it.
    const isLost = recent.latest === null || (asked.isEarly() && early.latest === null);
    return isLost ? LOST : { rows: all(), isLost };
  });
  return {
    /** Undefined while what is needed is on its way. */
    now,
    /** The same, the last ones meanwhile. */
    rows: createMemo<Rows>((before) => now()?.rows ?? before, []),
    loading: () => recent.loading || early.loading,
  };
}

function joined(early: Rows, recent: Rows): Rows {
  return early.length > 0 ? [...early, ...recent] : recent;
}
