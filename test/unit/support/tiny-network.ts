import type { Index, MineralId, ProductionRow } from "../../../src/model/types.ts";
import { supplyOf } from "../../../src/tracing/supply-of.ts";
import { traceSupply } from "../../../src/tracing/trace-supply.ts";
import { at, CODES, COUNTRIES, code, dataset, INDEX, output, type TinyIso3, type TinyRow } from "./tiny-dataset.ts";

const METAL = { basis: "contained metal", low: 1, high: 1, evidence: "unwrought", evidenceKo: "" };

const MORE_CODES = [
  code("260400", ["nickel"], "ore", "feed"),
  code("750110", ["nickel"], "intermediate", "feed"),
  { ...code("750210", ["nickel"], "refined", "output"), content: METAL },
  { ...code("280469", ["silicon"], "refined", "output"), content: { ...METAL, basis: "silicon metal" } },
  code("252922", ["fluorspar"], "ore", "feed output"),
];

/** The tiny world with nickel (ore, matte, metal), silicon (metal only) and fluorspar (ore that is a good itself). */
export const NETWORK_INDEX: Index = {
  ...INDEX,
  goods: [...CODES, ...MORE_CODES],
  flowFiles: [...CODES, ...MORE_CODES].map(({ id }) => ({
    good: id,
    years: INDEX.flowFiles[0]!.years,
    rows: 0,
    earlyYears: [],
    earlyRows: 0,
    reports: 0,
  })),
};

export type Tables = Readonly<Record<string, readonly TinyRow[]>>;

/** Exporter, importer and USD (the same in tonnes) in 2023. */
export function trade(exporter: TinyIso3, importer: TinyIso3, amount: number): TinyRow {
  return [2023, exporter, importer, amount, amount];
}

/** Mines of some countries, in tonnes that no refined output compares with: they say who mines, not how much. */
export function mines(mineral: MineralId, ...countries: readonly TinyIso3[]): ProductionRow[] {
  return countries.map((iso3) => output(mineral, "ore", iso3, 2023, 1, { basis: "ore", share: 1 / countries.length }));
}

export interface TinySupply {
  readonly tables: Tables;
  readonly production?: readonly ProductionRow[];
  readonly mineral?: MineralId;
  readonly processor?: TinyIso3;
  readonly measure?: "value" | "weight";
}

/** What one or several countries consume in the tiny world of 2023. @throws where nothing can be traced */
export function tinySupply(given: TinySupply, ...consumers: readonly TinyIso3[]) {
  const { tables, production = [], mineral = "nickel", processor = "CHN", measure = "value" } = given;
  const trace = traceSupply(dataset(tables, production, NETWORK_INDEX), mineral, 2023, processor);
  return supplyOf(trace!, consumers.map(at), measure);
}

/** Amounts by iso3 ("unknown" for -1). */
export function named(
  amounts: readonly { readonly country: number; readonly amount: number }[],
): Record<string, number> {
  return Object.fromEntries(amounts.map(({ country, amount }) => [COUNTRIES[country] ?? "unknown", amount]));
}
