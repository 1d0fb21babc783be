import type { Loader } from "../data/load.ts";
import { joinFlows } from "../model/join-flows.ts";
import type { FlowTable, Good, Index } from "../model/types.ts";

/** The goods whose rows are needed, and whether those of the early years too. */
export interface WantedFlows {
  readonly goods: readonly Good[];
  readonly early: boolean;
}

/** Tables by good, of what was wanted. */
export interface LoadedFlows {
  readonly wanted: WantedFlows;
  readonly tables: ReadonlyMap<string, FlowTable>;
  /** False where a file did not come: it is asked for again at the next chance. */
  readonly isWhole: boolean;
}

/** Loads the tables of goods, early years joined to the recent ones; files that are here are not fetched again. */
export async function loadFlows(
  index: Index,
  loader: Loader,
  wanted: WantedFlows,
  onError: (error: unknown) => void,
): Promise<LoadedFlows> {
  const withEarly = new Set(index.flowFiles.filter(({ earlyRows }) => earlyRows > 0).map(({ good }) => good));
  const loaded = await Promise.all(
    wanted.goods.map(({ id }) => loadTable(loader, id, wanted.early && withEarly.has(id), onError)),
  );
  const tables = new Map(loaded.flatMap(({ table }) => (table ? [[table.good, table]] : [])));
  return { wanted, tables, isWhole: loaded.every(({ isWhole }) => isWhole) };
}

async function loadTable(loader: Loader, good: string, withEarly: boolean, onError: (error: unknown) => void) {
  const [recent, early] = await Promise.all([
    guarded(loader.flows(good), onError),
    withEarly ? guarded(loader.earlyFlows(good), onError) : undefined,
  ]);
  const isWhole = recent !== undefined && (early !== undefined || !withEarly);
  return { table: recent && early ? joinFlows(early, recent) : (recent ?? early), isWhole };
}

/** A failed file is told to the reader and leaves a hole; the rest of the atlas stays. */
export async function guarded<T>(promise: Promise<T>, onError: (error: unknown) => void): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    onError(error);
    return undefined;
  }
}
