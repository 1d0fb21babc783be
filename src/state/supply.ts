import { createMemo } from "solid-js";
import type { Loader } from "../data/load.ts";
import { isEarlyYear, type Selection } from "../model/selection.ts";
import type { ConsumerSupply, SupplySensitivity } from "../model/supply.ts";
import type { Index, MineralId } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { supplyShift } from "../tracing/sensitivity.ts";
import { supplyConsumer, supplyFor } from "../tracing/supply-for.ts";
import { isTracedEarly } from "../tracing/trace-job.ts";
import { changedSelection } from "./changed-selection.ts";
import { createTraceStore, NO_TRACES, type Traces } from "./trace-store.ts";

/**
 * What the consumer in focus (a country or a group) consumes of the one selected mineral, traced through every
 * processor. A change of year, measure or consumer looks up what is already here; years before `YEARS.recent` are traced
 * where one is selected, or where `wantsEarly` says so (a trend through all years).
 * `now` is undefined while it is on its way, and null where not one mineral is selected, nobody is in focus, or no
 * refined good is held for the year.
 */
export function createSupply(
  index: Index,
  loader: Loader,
  selection: Selection,
  dataset: () => Dataset | undefined,
  wantsEarly: () => boolean,
  onError: (error: unknown) => void,
  start?: () => Worker,
) {
  const mineral = createMemo(() => (selection.minerals.length === 1 ? (selection.minerals[0] ?? null) : null));
  const key = createMemo(() => {
    const only = mineral();
    return only === null ? null : { mineral: only, processor: selection.processor };
  });
  const recent = createTraceStore(index, loader, key, onError, "recent", start);
  const isEarlyTraced = createMemo(() => wantsEarly() || isTracedEarly(selection.year));
  const earlyKey = createMemo(() => (isEarlyTraced() ? key() : null));
  const early = createTraceStore(index, loader, earlyKey, onError, "early", start);
  /** Traces of the period that a year is in: none for a time that nobody asks for. */
  const tracesOf = (year: number) => (isEarlyYear(year) ? (isEarlyTraced() ? early() : NO_TRACES) : recent());
  // While the rows that a choice needs are on their way, the consumer stays who it was.
  const consumer = createMemo<string | undefined>((before) => consumerOf(selection, dataset(), mineral()) ?? before);
  const supplyBy = (
    mix: "main" | "other",
    party: string | undefined,
    year: number,
    of: Selection,
  ): ConsumerSupply | null | undefined => {
    if (mineral() === null || party === "") {
      return null;
    }
    const byYear = tracesOf(year)?.[mix];
    if (byYear === undefined || party === undefined) {
      return undefined;
    }
    const trace = byYear.get(year);
    return trace === undefined ? null : supplyFor(trace, index, party, of);
  };
  const supplyFrom = (mix: "main" | "other", year: number) => supplyBy(mix, consumer(), year, selection);
  const supplyWith = (patch: Partial<Selection>) => {
    const of = changedSelection(selection, patch, index);
    return supplyBy("main", consumerOf(of, dataset(), mineral()), of.year, of);
  };
  const supply = createMemo(() => supplyFrom("main", selection.year));
  const supplyByYear = createMemo(() =>
    [...(isEarlyTraced() ? keysOf(early()) : []), ...keysOf(recent())].flatMap(
      (year) => supplyFrom("main", year) ?? [],
    ),
  );
  const sensitivity = createMemo(() => {
    const now = supply();
    return now ? sensitivityOf(now, supplyFrom("other", now.year), supplyFrom("main", now.year - 1)) : now;
  });
  return {
    now: supply,
    byYear: supplyByYear,
    with: supplyWith,
    sensitivity,
    /** Tracing or its data failed: that there is no supply says nothing. */
    isLost: () => mineral() !== null && tracesOf(selection.year)?.isLost === true,
    isLongTrendOnItsWay: () => mineral() !== null && isEarlyTraced() && early() === undefined,
  };
}

function keysOf(traces: Traces | undefined): readonly number[] {
  return [...(traces?.main.keys() ?? [])];
}

function sensitivityOf(
  supply: ConsumerSupply,
  otherMix: ConsumerSupply | null | undefined,
  yearBefore: ConsumerSupply | null | undefined,
): SupplySensitivity | undefined {
  const shift = (other: ConsumerSupply | null) => (other === null ? null : supplyShift(supply, other));
  return otherMix === undefined || yearBefore === undefined
    ? undefined
    : { otherMix: (supply.mixMeasure ?? "value") !== "value" ? null : shift(otherMix), yearBefore: shift(yearBefore) };
}

/** iso3 or group of the consumer in focus; "" for nobody, undefined while the data that tells is on its way. */
function consumerOf(selection: Selection, dataset: Dataset | undefined, mineral: MineralId | null): string | undefined {
  if (mineral === null || selection.consumer !== "") {
    return selection.consumer;
  }
  return dataset && supplyConsumer(dataset, selection, mineral);
}
