import { type Accessor, createMemo, createResource, createSignal } from "solid-js";
import type { Loader } from "../data/load.ts";
import { isEarlyYear, type Selection } from "../model/selection.ts";
import type { Good, Index } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { guarded, type LoadedFlows, loadFlows, type WantedFlows } from "./load-flows.ts";
import { createOutput } from "./output.ts";

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

/**
 * Loads what the selection needs, keeps what it has: the last picture stays while the next one is on its way. Early years
 * are loaded where one is selected or asked for, and then stay as long as the goods do.
 * @param wantsLongTrend whether output is asked for through all years held
 */
export function createDataset(
  index: Index,
  loader: Loader,
  selection: Selection,
  wantsLongTrend: Accessor<boolean>,
  onError: (error: unknown) => void,
) {
  const goods = createMemo(() => goodsOfSelection(index, selection), undefined, { equals: sameGoods });
  const isEarly = createMemo(() => isEarlyYear(selection.year));
  const [askedFor, setAskedFor] = createSignal<readonly Good[]>();
  const isAsked = () => askedFor() === goods();
  let last: LoadedFlows | undefined;
  const wanted = createMemo<WantedFlows | undefined>((before) => {
    const stays = last?.wanted === before && last?.isWhole === true && before?.early && before.goods === goods();
    const next = { goods: goods(), early: isEarly() || isAsked() || stays === true };
    return before?.goods === next.goods && before.early === next.early ? before : next;
  });
  const [flows] = createResource(wanted, async (asked) => {
    last = await loadFlows(index, loader, asked, onError);
    return last;
  });
  const output = createOutput(loader, { early: () => wanted()?.early === true, isEarly, wantsLongTrend }, onError);
  const [sites] = createResource(() => guarded(loader.sites(), onError));
  const dataset = createMemo<Dataset | undefined>(() => {
    const loaded = flows.latest;
    const { rows, isLost } = output.now() ?? {};
    // While the next rows are on their way there is no data set: the views keep what they last said.
    return loaded && rows && loaded.wanted === wanted()
      ? { index, flows: loaded.tables, production: rows, isOutputLost: isLost, isRecentOnly: !loaded.wanted.early }
      : undefined;
  });
  return {
    goods,
    dataset,
    /** The last one there was, while the next is on its way. */
    keptDataset: createMemo<Dataset | undefined>((before) => dataset() ?? before),
    productionRows: output.rows,
    sites,
    /** Early years of the goods are asked for, whatever year is selected. */
    askEarly: () => queueMicrotask(() => setAskedFor(goods())),
    isEarlyAsked: isAsked,
    isEarlyOnItsWay: () => isEarly() && dataset() === undefined,
    loading: () => flows.loading || output.loading() || sites.loading,
  };
}

function sameGoods(a: readonly Good[], b: readonly Good[]): boolean {
  return a.length === b.length && a.every((good, index) => good === b[index]);
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
