import { addableMeasure } from "../model/content.ts";
import { amountsOf, countryNumber, rowsOfYear } from "../model/lookup.ts";
import { YEARS } from "../model/selection.ts";
import type { Measure, MineralId } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { feedsRefiners } from "./goods.ts";
import { layersOf, type Trade } from "./layers.ts";
import { minesAreLeftOut, ownProduct } from "./made-at-home.ts";
import { type Network, networkOf } from "./network.ts";
import { followBack, lastRefiners, type Mix, type Outcomes } from "./pools.ts";
import { weighedTrade } from "./sensitivity.ts";

/** Amounts by pair of countries. */
export interface TradePairs {
  readonly exporter: Uint16Array;
  readonly importer: Uint16Array;
  readonly amount: Float64Array;
}

/** One measure of the trade in products: amounts by pair of countries, and refined output by processor. */
export interface ProductTrade extends TradePairs {
  /** The same goods bought by countries that refine: their raw material, and in none of the amounts above. */
  readonly feed: TradePairs;
  /** The same in product goods that are known from one side only. */
  readonly oneSided: TradePairs;
  /** In the order of `SupplyTrace.outputCountries`; NaN where it cannot be put on this measure. */
  readonly output: Float64Array;
}

/**
 * Everything that is needed to say what anybody's supply of one mineral and year was made of. Plain values and typed
 * arrays: small enough to be kept for every year. Matrices are row by row; parts in a row sum to 1.
 */
export interface SupplyTrace {
  readonly mineral: MineralId;
  readonly year: number;
  /** The measure in which goods were mixed. */
  readonly mixMeasure: Measure;
  /** The country that `touched` is about; -1 where unknown. */
  readonly processor: number;
  readonly trade: Readonly<Record<Measure, ProductTrade>>;
  /** Country numbers of the rows of `refinedIn` and `productsTouched`. */
  readonly exporters: Uint16Array;
  /** Country numbers of the columns of `refinedIn` (one more: unknown) and the rows of `minedIn`. */
  readonly processors: Uint16Array;
  /** Country numbers of the columns of `minedIn` (one more: unknown). */
  readonly origins: Uint16Array;
  readonly refinedIn: Float64Array;
  readonly minedIn: Float64Array;
  /** By processor: the part of `minedIn` that stands on world shares. */
  readonly worldAverage: Float64Array;
  /** By processor: 1 where it has mines, and nothing tells how much they gave (see `minesLeftOut`). */
  readonly minesLeftOut: Uint8Array;
  /** By exporter: the part of its products that touched the processor. */
  readonly productsTouched: Float64Array;
  /** By processor: the part of what it refines that touched the processor. */
  readonly refinedTouched: Float64Array;
  /** Countries whose refined output is known on the trade's unit, and the year of the figure. */
  readonly outputCountries: Uint16Array;
  readonly outputYears: Uint16Array;
  readonly goods: readonly string[];
  /** Of `goods`, those that are raw material where one of `refiners` (country numbers) buys them. */
  readonly feedGoods: readonly string[];
  readonly refiners: Uint16Array;
  /** Product goods not held for the year, or from one side only: in no sum. */
  readonly absentGoods: readonly string[];
  readonly sourceIds: readonly string[];
  /** The part (0–1) of the value traded of which weight and content are known; null where no value is known. */
  readonly weighedParts: Readonly<Record<Exclude<Measure, "value">, number | null>>;
  /** The stages of all product goods are one: only then are their gross weights added up. */
  readonly isOfOneStage: boolean;
}

/**
 * Traces the products of one mineral and year through every processor. Null where no product is held for the year, and
 * before the first year of output.
 * @param processor iso3 of the country whose touch is measured
 * @param mixMeasure value unless told otherwise; weight or content stands in where no value is known (see `weightMeasure`)
 */
export function traceSupply(
  dataset: Dataset,
  mineral: MineralId,
  year: number,
  processor: string,
  mixMeasure: Measure = "value",
): SupplyTrace | null {
  const network = year < YEARS.output ? null : networkOf(dataset, mineral, year, mixMeasure);
  if (network === null) {
    return null;
  }
  const processors = processorsOf(network);
  const touching = countryNumber(dataset.index, processor);
  const touched = followBack(network, touchOutcomes(touching), processors);
  const products = lastRefiners(network, processors);
  return {
    mineral,
    year,
    mixMeasure: network.mixMeasure,
    processor: touching,
    trade: {
      value: productTrade(dataset, network, "value"),
      weight: productTrade(dataset, network, "weight"),
      content: productTrade(dataset, network, "content"),
    },
    exporters: Uint16Array.from(products.members),
    processors: Uint16Array.from(processors),
    refinedIn: products.parts,
    ...minedIn(network, processors),
    minesLeftOut: Uint8Array.from(processors, (country) => Number(minesAreLeftOut(network, country))),
    productsTouched: column(touched.products, TOUCHED),
    refinedTouched: column(touched.refined, TOUCHED),
    outputCountries: Uint16Array.from(network.outputs.keys()),
    outputYears: Uint16Array.from(network.outputs.values(), (output) => output.year),
    goods: network.goods.products.map((good) => good.id),
    feedGoods: feedsRefiners(network.goods).map((good) => good.id),
    refiners: Uint16Array.from([...network.refines.keys()].filter((country) => network.refines[country] === 1)),
    absentGoods: network.goods.absent.map((good) => good.id),
    sourceIds: sourcesOf(dataset, network, processors),
    weighedParts: {
      weight: weighedTrade(dataset, [...network.goods.feed, ...network.goods.products], year, "weight"),
      // Goods are mixed by value: only of what is added up the content is asked for.
      content: weighedTrade(dataset, network.goods.products, year, "content"),
    },
    isOfOneStage: addableMeasure(network.goods.products, "weight") === "weight",
  };
}

/** Countries that refine something of what is traded or consumed, by number. */
function processorsOf(network: Network): number[] {
  return Array.from(network.output.keys()).filter(
    (country) => ownProduct(network, country) > 0 || (network.outputs.get(country)?.tonnes ?? 0) > 0,
  );
}

const UNTOUCHED = 0;
const TOUCHED = 1;

function touchOutcomes(country: number): Outcomes {
  return {
    count: 2,
    mine: () => UNTOUCHED,
    unknown: UNTOUCHED,
    world: UNTOUCHED,
    absorbing: country,
    absorbed: TOUCHED,
  };
}

function column(mix: Mix, outcome: number): Float64Array {
  return Float64Array.from(mix.members, (_, row) => mix.parts[row * mix.outcomes + outcome] as number);
}

/** Where what each processor refines was mined. The world's mix stands in where nothing at all is known. */
function minedIn(
  network: Network,
  processors: readonly number[],
): Pick<SupplyTrace, "origins" | "minedIn" | "worldAverage"> {
  const { mines, minePart, world } = network;
  const isOrigin = (country: number) =>
    mines[country] === 1 || (minePart[country] as number) > 0 || world?.parts.has(country) === true;
  const origins = Array.from(mines.keys()).filter(isOrigin);
  const columns = new Map(origins.map((country, at) => [country, at]));
  const unknown = origins.length;
  const { refined } = followBack(network, mineOutcomes(columns, unknown), processors);
  const parts = new Float64Array(processors.length * (unknown + 1));
  const worldAverage = new Float64Array(processors.length);
  for (let row = 0; row < processors.length; row += 1) {
    const mix = refined.parts.subarray(row * refined.outcomes, (row + 1) * refined.outcomes);
    const known = Float64Array.from(mix.subarray(0, unknown + 1));
    const spread = world === null ? 0 : worldPart(mix, unknown);
    known[unknown] = spread === 1 ? 0 : (mix[unknown] as number) + (mix[unknown + 1] as number) - spread;
    addWorld(known, world?.parts ?? new Map(), columns, spread);
    parts.set(known, row * (unknown + 1));
    worldAverage[row] = spread;
  }
  return { origins: Uint16Array.from(origins), minedIn: parts, worldAverage };
}

function mineOutcomes(columns: ReadonlyMap<number, number>, unknown: number): Outcomes {
  const mine = (country: number) => columns.get(country) ?? unknown;
  return { count: unknown + 2, mine, unknown, world: unknown + 1, absorbing: -1, absorbed: unknown };
}

/** Rounding leaves a trace of known origins where there is none. */
const HARDLY_ANY = 1e-9;

/** The part of a mix that the world's stands in for: what says so, or everything where all of it is unknown. */
function worldPart(mix: Float64Array, unknown: number): number {
  const withoutOrigin = (mix[unknown] as number) + (mix[unknown + 1] as number);
  return withoutOrigin > 1 - HARDLY_ANY ? 1 : (mix[unknown + 1] as number);
}

function addWorld(
  mix: Float64Array,
  world: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
  part: number,
): void {
  const unknown = mix.length - 1;
  let left = part;
  for (const [country, share] of world) {
    const at = columns.get(country) as number;
    mix[at] = (mix[at] as number) + part * share;
    left -= part * share;
  }
  mix[unknown] = (mix[unknown] as number) + Math.max(0, left);
}

function productTrade(dataset: Dataset, network: Network, measure: Measure): ProductTrade {
  const { layers, mixMeasure, goods, year, refines } = network;
  const { product, productFeed } = measure === mixMeasure ? layers : layersOf(dataset, goods, year, measure, refines);
  return {
    ...pairsOf(product),
    feed: pairsOf(productFeed),
    oneSided: oneSidedPairs(dataset, network, measure),
    output: Float64Array.from(network.outputs.values(), (output) => output[measure]),
  };
}

/** Trade in product goods of which only one or two countries' reports are held: in no sum, but known to be there. */
function oneSidedPairs(dataset: Dataset, { goods, year }: Network, measure: Measure): TradePairs {
  const countries = dataset.index.countries.length;
  const amounts = new Float64Array(countries * countries);
  for (const good of goods.absent) {
    const table = dataset.flows.get(good.id);
    const { start, end } = table ? rowsOfYear(table, year) : { start: 0, end: 0 };
    for (let row = start; table && row < end; row += 1) {
      const cell = (table.importer[row] as number) * countries + (table.exporter[row] as number);
      const amount = amountsOf(table, measure)[row] as number;
      amounts[cell] = (amounts[cell] as number) + (Number.isNaN(amount) ? 0 : amount);
    }
  }
  return pairsOf({ amounts, countries });
}

function pairsOf({ amounts, countries }: Pick<Trade, "amounts" | "countries">): TradePairs {
  const cells: number[] = [];
  for (let cell = 0; cell < amounts.length; cell += 1) {
    if ((amounts[cell] as number) > 0) {
      cells.push(cell);
    }
  }
  return {
    exporter: Uint16Array.from(cells, (cell) => cell % countries),
    importer: Uint16Array.from(cells, (cell) => Math.floor(cell / countries)),
    amount: Float64Array.from(cells, (cell) => amounts[cell] as number),
  };
}

function sourcesOf(dataset: Dataset, network: Network, processors: readonly number[]): string[] {
  const trade = dataset.index.sources.filter((_, at) => network.layers.sources[at] === 1).map(({ id }) => id);
  const mines = processors.flatMap((country) => network.ownParts.get(country)?.own?.sourceIds ?? []);
  const outputs = [...network.outputs.values()].map((output) => output.source);
  const world = network.world === null ? [] : [network.world.sourceId];
  return [...new Set([...trade, ...mines, ...outputs, ...world])];
}
