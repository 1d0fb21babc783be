import { createMemo, createResource, createSignal } from "solid-js";
import type { Loader } from "../data/load.ts";
import type { Selection } from "../model/selection.ts";
import type { FlowTable, Good, Index, ProductionRow } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";

/**
 * The goods whose rows the selection needs: those that hold a selected mineral (all when none is chosen) and are of a
 * selected stage, or feed the processor, whose mix is traced whatever stages are shown, or are what partners buy of the
 * one mineral. Baskets are in no view.
 */
export function goodsOfSelection(index: Index, selection: Selection): readonly Good[] {
  const wanted = new Set(selection.minerals);
  const stages = new Set(selection.stages);
  const files = new Set(index.flowFiles.map((file) => file.good));
  return index.goods.filter(
    (good) =>
      files.has(good.id) &&
      !good.basket &&
      (stages.has(good.stage) || good.feed || (good.bought && wanted.size === 1)) &&
      (wanted.size === 0 || good.minerals.some((mineral) => wanted.has(mineral))),
  );
}

/** Loads what the selection needs, keeps what it has: the last picture stays while the next one is on its way. */
export function createDataset(index: Index, loader: Loader, selection: Selection, onError: (error: unknown) => void) {
  const goods = createMemo(() => goodsOfSelection(index, selection), undefined, { equals: sameGoods });
  const [flows] = createResource(goods, (wanted) => loadFlows(loader, wanted, onError));
  const [production] = createResource(() => guarded(loader.production(), onError));
  const [sites] = createResource(() => guarded(loader.sites(), onError));
  const dataset = createMemo<Dataset | undefined>(() => {
    const loaded = flows.latest;
    // A production file that failed leaves shares unknown; trade is shown all the same.
    const rows = production.latest ?? (production.loading ? undefined : []);
    // While the next goods are on their way there is no data set: the views keep what they last said.
    return loaded && rows && loaded.goods === goods() ? { index, flows: loaded.tables, production: rows } : undefined;
  });
  const loading = () => flows.loading || production.loading || sites.loading;
  return { goods, dataset, productionRows: (): readonly ProductionRow[] => production.latest ?? [], sites, loading };
}

function sameGoods(a: readonly Good[], b: readonly Good[]): boolean {
  return a.length === b.length && a.every((good, index) => good === b[index]);
}

async function loadFlows(
  loader: Loader,
  goods: readonly Good[],
  onError: (error: unknown) => void,
): Promise<{ readonly goods: readonly Good[]; readonly tables: ReadonlyMap<string, FlowTable> }> {
  const loaded = await Promise.all(goods.map((good) => guarded(loader.flows(good.id), onError)));
  const tables = new Map<string, FlowTable>();
  loaded.forEach((table, position) => {
    if (table) {
      tables.set(goods[position]!.id, table);
    }
  });
  return { goods, tables };
}

/** A failed file is told to the reader and leaves a hole; the rest of the atlas stays. */
async function guarded<T>(promise: Promise<T>, onError: (error: unknown) => void): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    onError(error);
    return undefined;
  }
}

/** Something loaded on the first ask and then kept, as a signal. */
export function createOnDemand<Key, Value>(load: (key: Key) => Promise<Value>, onError: (error: unknown) => void) {
  const [known, setKnown] = createSignal<ReadonlyMap<Key, Value>>(new Map());
  const asked = new Set<Key>();
  return (key: Key): Value | undefined => {
    if (!asked.has(key)) {
      asked.add(key);
      guarded(load(key), onError).then((value) => {
        if (value === undefined) {
          asked.delete(key);
          return;
        }
        setKnown((map) => new Map(map).set(key, value));
      });
    }
    return known().get(key);
  };
}
