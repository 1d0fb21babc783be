import type { Language } from "../model/reader.ts";
import type { Selection } from "../model/selection.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import type { MineralId } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { supplyConsumer, supplyFor } from "../tracing/supply-for.ts";
import { type SupplyTrace, traceSupply } from "../tracing/trace-supply.ts";
import { createFigures } from "./figures.ts";
import type { FigureOf } from "./told.ts";

/**
 * The figures that a text may name, for programs that have all of the data at hand (pages made beforehand, tests): the
 * same as on the screen, without Solid and without a worker. Traces are made when first asked for, and kept.
 */
export function createFigureReader(dataset: Dataset): (selection: Selection, language: Language) => FigureOf {
  const traces = new Map<string, SupplyTrace | null>();
  const traceOf = (mineral: MineralId, { year, processor }: Selection) => {
    const key = `${mineral} ${year} ${processor}`;
    const trace = traces.get(key) ?? (traces.has(key) ? null : traceSupply(dataset, mineral, year, processor));
    traces.set(key, trace);
    return trace;
  };
  const supplyOf = (selection: Selection): ConsumerSupply | null => {
    const [mineral] = selection.minerals;
    const party = mineral === undefined ? "" : supplyConsumer(dataset, selection, mineral);
    const trace = mineral === undefined || party === "" ? null : traceOf(mineral, selection);
    return trace && supplyFor(trace, dataset.index, party, selection);
  };
  return (selection, language) => {
    const supplyWith = (patch: Partial<Selection>) => supplyOf({ ...selection, ...patch });
    return createFigures({ dataset, selection, language, supplyWith }, dataset.index);
  };
}
