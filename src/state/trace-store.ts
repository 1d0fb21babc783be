import { createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { Loader } from "../data/load.ts";
import type { Index, MineralId } from "../model/types.ts";
import { tracedCodes } from "../tracing/goods.ts";
import type { TraceReply, TraceRequest } from "../tracing/trace-job.ts";
import type { SupplyTrace } from "../tracing/trace-supply.ts";

/** A mineral and the country whose touch is measured: one job of the worker. */
export interface TraceKey {
  readonly mineral: MineralId;
  readonly processor: string;
}

/** Traces of all years; `other` is mixed by weight in place of value, and comes a moment later. */
export interface Traces {
  readonly main: ReadonlyMap<number, SupplyTrace>;
  readonly other: ReadonlyMap<number, SupplyTrace> | undefined;
}

/** Traces kept at once: a few megabytes each. */
const MOST_KEPT = 8;

const NO_TRACES: Traces = { main: new Map(), other: new Map() };

/** Starts the tracing worker. @throws where the browser has none */
function startTraceWorker(): Worker {
  return new Worker(new URL("../tracing/trace-worker.ts", import.meta.url), { type: "module" });
}

/**
 * Traces of the wanted mineral, made in a worker and kept: undefined while they are on their way. Where tracing or its
 * data failed there are none, `onError` has been told, and the next choice tries again.
 */
export function createTraceStore(
  index: Index,
  loader: Loader,
  wanted: () => TraceKey | null,
  onError: (error: unknown) => void,
  start: () => Worker = startTraceWorker,
): () => Traces | undefined {
  const [kept, setKept] = createSignal<ReadonlyMap<string, Traces>>(new Map());
  const keep = (name: string, traces: Traces) => setKept((all) => lastOnes(new Map(all).set(name, traces)));
  const ask = createTraceWorker(index, loader, start, keep, (name, error) => {
    keep(name, NO_TRACES);
    onError(error);
  });
  createEffect(() => {
    const key = wanted();
    // What has just failed is not asked again by itself.
    if (key !== null && (untrack(kept).get(nameOf(key)) ?? NO_TRACES) === NO_TRACES) {
      ask(key);
    }
  });
  return () => {
    const key = wanted();
    return key === null ? undefined : kept().get(nameOf(key));
  };
}

const nameOf = ({ mineral, processor }: TraceKey) => `${mineral} ${processor}`;

function lastOnes(all: ReadonlyMap<string, Traces>): ReadonlyMap<string, Traces> {
  return new Map([...all].slice(-MOST_KEPT));
}

/** One worker for all jobs, started with the first; jobs that failed may be asked again. */
function createTraceWorker(
  index: Index,
  loader: Loader,
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
      const request = await requestFor(index, loader, key, job);
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
  { mineral, processor }: TraceKey,
  job: number,
): Promise<TraceRequest> {
  const files = new Set(index.flowFiles.map((file) => file.hsCode));
  const codes = tracedCodes(index.hsCodes, mineral).filter(({ hsCode }) => files.has(hsCode));
  const [production, ...tables] = await Promise.all([
    loader.production(),
    ...codes.map(({ hsCode }) => loader.flows(hsCode)),
  ]);
  return { job, index, mineral, processor, tables, production: production.filter((row) => row.mineral === mineral) };
}
