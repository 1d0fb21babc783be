import { createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { Loader } from "../data/load.ts";
import type { Index, MineralId } from "../model/types.ts";
import { tracedGoods } from "../tracing/goods.ts";
import { TRACED_YEARS, type TraceReply, type TraceRequest } from "../tracing/trace-job.ts";
import type { SupplyTrace } from "../tracing/trace-supply.ts";

/** A mineral and the country whose touch is measured: one job of the worker. */
export interface TraceKey {
  readonly mineral: MineralId;
  readonly processor: string;
}

/** Which years a store keeps the traces of. */
export type TracePeriod = keyof typeof TRACED_YEARS;

/** Traces of the years of a period; `other` is mixed by weight in place of value, and comes a moment later. */
export interface Traces {
  readonly main: ReadonlyMap<number, SupplyTrace>;
  readonly other: ReadonlyMap<number, SupplyTrace> | undefined;
  /** Tracing or its data failed. */
  readonly isLost?: boolean;
}

/** Traces kept at once: a few megabytes each. */
const MOST_KEPT = 8;

export const NO_TRACES: Traces = { main: new Map(), other: new Map() };
/** What is kept where tracing failed. */
const LOST_TRACES: Traces = { ...NO_TRACES, isLost: true };

/** Starts the tracing worker. @throws where the browser has none */
function startTraceWorker(): Worker {
  return new Worker(new URL("../tracing/trace-worker.ts", import.meta.url), { type: "module" });
}

/**
 * Traces of the wanted mineral, made in a worker and kept: undefined while they are on their way. Only what touched the
 * processor differs between two processors, so those of another one, which say whose touch they tell, stand in for a
 * moment. Where tracing or its data failed there are none, `onError` has been told, and the next choice tries again.
 */
export function createTraceStore(
  index: Index,
  loader: Loader,
  wanted: () => TraceKey | null,
  onError: (error: unknown) => void,
  period: TracePeriod = "recent",
  start: () => Worker = startTraceWorker,
): () => Traces | undefined {
  const [kept, setKept] = createSignal<ReadonlyMap<string, Traces>>(new Map());
  const uses = createUses();
  const keep = (name: string, traces: Traces) => {
    const key = untrack(wanted);
    uses.add(name);
    setKept((all) => uses.lastOf(new Map(all).set(name, traces), key === null ? "" : nameOf(key)));
  };
  const ask = createTraceWorker(
    (key, job) => requestFor(index, loader, period, key, job),
    start,
    keep,
    (name, error) => {
      keep(name, LOST_TRACES);
      onError(error);
    },
  );
  createEffect(() => {
    const key = wanted();
    if (key !== null) {
      uses.touch(nameOf(key));
    }
    // What has just failed is not asked again by itself.
    if (key !== null && (untrack(kept).get(nameOf(key)) ?? LOST_TRACES).isLost) {
      ask(key);
    }
  });
  return () => {
    const key = wanted();
    return key === null ? undefined : (kept().get(nameOf(key)) ?? uses.lastOfMineral(kept(), key.mineral));
  };
}

const nameOf = ({ mineral, processor }: TraceKey) => `${mineral} ${processor}`;

/** Names in the order of their last use, oldest first. */
function createUses() {
  let names: readonly string[] = [];
  const touch = (name: string) => {
    names = [...names.filter((each) => each !== name), name];
  };
  return {
    touch,
    /** What comes late is no use: it keeps its place. */
    add: (name: string) => names.includes(name) || touch(name),
    /** The most that are kept: the least lately used go first, the wanted one never. */
    lastOf(all: ReadonlyMap<string, Traces>, wanted: string): ReadonlyMap<string, Traces> {
      const leaving = names.filter((name) => all.has(name) && name !== wanted);
      const gone = new Set(leaving.slice(0, Math.max(0, all.size - MOST_KEPT)));
      names = names.filter((name) => !gone.has(name));
      return new Map([...all].filter(([name]) => !gone.has(name)));
    },
    /** The last used of a mineral, whosever touch it tells; undefined where there is none. */
    lastOfMineral(all: ReadonlyMap<string, Traces>, mineral: MineralId): Traces | undefined {
      const name = names.findLast((each) => each.startsWith(`${mineral} `) && all.get(each)?.main.size);
      return name === undefined ? undefined : all.get(name);
    },
  };
}

/** One worker for all jobs, started with the first; jobs that failed may be asked again. */
function createTraceWorker(
  requestOf: (key: TraceKey, job: number) => Promise<TraceRequest>,
  start: () => Worker,
  keep: (name: string, traces: Traces) => void,
  fail: (name: string, error: unknown) => void,
) {
  const pending = new Map<number, string>();
  const arrived = new Map<string, Traces>();
  let worker: Worker | undefined;
  let lastJob = 0;
  const failAll = (error: unknown) => {
    worker?.terminate();
    worker = undefined;
    for (const name of pending.values()) {
      fail(name, error);
    }
    pending.clear();
  };
  const receive = ({ data }: MessageEvent<TraceReply>) => {
    const name = pending.get(data.job);
    if (name !== undefined) {
      const byYear = new Map(data.traces.map((trace) => [trace.year, trace]));
      arrived.set(
        name,
        data.mix === "main" ? { main: byYear, other: undefined } : { ...arrived.get(name)!, other: byYear },
      );
      keep(name, arrived.get(name)!);
    }
    if (data.mix === "other") {
      pending.delete(data.job);
      arrived.delete(name ?? "");
    }
  };
  const running = () => {
    if (worker === undefined) {
      worker = start();
      worker.onmessage = receive;
      worker.onerror = (event) => failAll(event);
      worker.onmessageerror = (event) => failAll(event);
    }
    return worker;
  };
  onCleanup(() => worker?.terminate());
  return async (key: TraceKey) => {
    const name = nameOf(key);
    if ([...pending.values()].includes(name)) {
      return;
    }
    const job = ++lastJob;
    pending.set(job, name);
    try {
      const request = await requestOf(key, job);
      running().postMessage(request);
    } catch (error) {
      pending.delete(job);
      fail(name, error);
    }
  };
}

/** Everything that a job reads: files that are already here are not fetched again. */
async function requestFor(
  index: Index,
  loader: Loader,
  period: TracePeriod,
  { mineral, processor }: TraceKey,
  job: number,
): Promise<TraceRequest> {
  const isEarly = period === "early";
  const files = new Set(index.flowFiles.filter((file) => !isEarly || file.earlyRows > 0).map((file) => file.good));
  const goods = tracedGoods(index.goods, mineral).filter(({ id }) => files.has(id));
  const [recent, before, ...tables] = await Promise.all([
    loader.production(),
    isEarly ? loader.earlyProduction() : [],
    ...goods.map(({ id }) => (isEarly ? loader.earlyFlows(id) : loader.flows(id))),
  ]);
  // The last early years may stand on output of the first recent ones, where that is nearest.
  const production = [...before, ...recent].filter((row) => row.mineral === mineral);
  return { job, index, mineral, processor, tables, production, years: TRACED_YEARS[period] };
}
