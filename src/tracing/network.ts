import { worldShares } from "../model/shares.ts";
import type { Measure, MineralId } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { type Goods, goodsOf, weightMeasure } from "./goods.ts";
import { type Layers, layersOf } from "./layers.ts";
import { type CountryOutput, countryOutput, outputIn, tradeUnit } from "./own-output.ts";
import { type OwnPart, ownPart } from "./own-part.ts";
import { producersOf } from "./producers.ts";

/** Everything that tracing reads of one mineral and year. Arrays are by country number. */
export interface Network {
  readonly mineral: MineralId;
  readonly year: number;
  /** The measure that mixes: value, or weight or content where no value is known. */
  readonly mixMeasure: Measure;
  readonly goods: Goods;
  readonly layers: Layers;
  /** Part of its refined goods that a country's own mines give (see own-part.ts), NaN where unknown. */
  readonly minePart: Float64Array;
  readonly ownParts: ReadonlyMap<number, OwnPart>;
  /** 1 where a country has mines, or where no table says who has. */
  readonly mines: Uint8Array;
  readonly refines: Uint8Array;
  /** Refined output of countries of which it is known on the trade's unit. */
  readonly outputs: ReadonlyMap<number, CountryOutput>;
  /** The same in `mixMeasure`; 0 where unknown. */
  readonly output: Float64Array;
  /** Stands in for the origin of a processor of which nothing is known: parts by country number; null where unknown. */
  readonly world: WorldMix | null;
}

/** Shares of the world's mining (else refining) by country number, at most 1 together; the rest is unknown. */
export interface WorldMix {
  readonly parts: ReadonlyMap<number, number>;
  readonly sourceId: string;
}

/**
 * Gathers trade and production of one mineral and year. Null where no product of the mineral is held for the year.
 * @param wanted the measure to mix by; weight or content stands in where no value is known
 */
export function networkOf(dataset: Dataset, mineral: MineralId, year: number, wanted: Measure): Network | null {
  const goods = goodsOf(dataset, mineral, year);
  const { countries } = dataset.index;
  const refiners = producersOf(dataset.production, mineral, "refined", year, false);
  const miners = producersOf(dataset.production, mineral, "ore", year, true);
  const mark = (is: (iso3: string) => boolean) => Uint8Array.from(countries, ({ iso3 }) => Number(is(iso3)));
  const refines = mark((iso3) => refiners?.has(iso3) ?? false);
  const { layers, mixMeasure } = mixedLayers(dataset, goods, year, wanted, refines);
  if (!layers.product.imports.some((amount) => amount > 0)) {
    return null;
  }
  const outputs = outputsOf(dataset, goods, mineral, year);
  const ownParts = new Map(countries.map(({ iso3 }, at) => [at, ownPart(dataset.production, mineral, iso3, year)]));
  return {
    mineral,
    year,
    mixMeasure,
    goods,
    layers,
    minePart: Float64Array.from(countries, (_, at) => ownParts.get(at)?.part ?? Number.NaN),
    ownParts,
    mines: mark((iso3) => miners === null || miners.has(iso3)),
    refines,
    outputs,
    output: Float64Array.from(countries, (_, at) => outputIn(outputs.get(at) ?? null, mixMeasure) || 0),
    world: worldMix(dataset, mineral, year),
  };
}

/** Layers in the wanted measure, or by weight or content where no product has a value. */
function mixedLayers(dataset: Dataset, goods: Goods, year: number, wanted: Measure, refines: Uint8Array) {
  const layers = layersOf(dataset, goods, year, wanted, refines);
  if (wanted !== "value" || layers.product.imports.some((amount) => amount > 0)) {
    return { layers, mixMeasure: wanted };
  }
  const mixMeasure = weightMeasure(goods);
  return { layers: layersOf(dataset, goods, year, mixMeasure, refines), mixMeasure };
}

function outputsOf(dataset: Dataset, goods: Goods, mineral: MineralId, year: number) {
  const unit = tradeUnit(dataset, goods.products, year);
  const outputs = new Map<number, CountryOutput>();
  for (const [at, { iso3 }] of unit === null ? [] : dataset.index.countries.entries()) {
    const output = countryOutput(dataset, mineral, iso3, year, unit as NonNullable<typeof unit>);
    if (output !== null) {
      outputs.set(at, output);
    }
  }
  return outputs;
}

function worldMix(dataset: Dataset, mineral: MineralId, year: number): WorldMix | null {
  const view =
    worldShares(dataset.production, mineral, "ore", year) ?? worldShares(dataset.production, mineral, "refined", year);
  if (view === null) {
    return null;
  }
  const known = dataset.index.countries.flatMap(({ iso3 }, at) => {
    const share = view.shares.get(iso3) ?? 0;
    return share > 0 ? [[at, share] as const] : [];
  });
  // Published shares are rounded and can sum to a little more than 1.
  const whole = Math.max(
    1,
    known.reduce((sum, [, share]) => sum + share, 0),
  );
  return { parts: new Map(known.map(([at, share]) => [at, share / whole])), sourceId: view.sourceId };
}
