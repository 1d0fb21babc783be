import { amountsOf, rowsOfYear } from "../model/lookup.ts";
import type { FlowTable, Good, Measure } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { feedsRefiners, type Goods } from "./goods.ts";

/**
 * Trade of one kind of goods in one year: `amounts[importer × countries + exporter]`, with its sums by country.
 * Unknown amounts are in no sum; a country's trade with itself is left out.
 */
export interface Trade {
  readonly countries: number;
  readonly amounts: Float64Array;
  readonly imports: Float64Array;
  readonly exports: Float64Array;
}

/** The trade of a mineral and year in one measure. Only what a refiner buys is feed: each row is in one layer. */
export interface Layers {
  readonly ore: Trade;
  readonly intermediate: Trade;
  /** Goods that are feed and product at once, bought by a country that refines. They leave the exporter as products. */
  readonly productFeed: Trade;
  readonly product: Trade;
  /** By number in `Index.sources`: 1 where a row of it is in a layer. */
  readonly sources: Uint8Array;
}

const LAYER_NAMES = ["ore", "intermediate", "productFeed", "product"] as const;

/**
 * Sorts the rows of a year into layers.
 * @param refines by country: 1 where it is known to refine the mineral
 */
export function layersOf(dataset: Dataset, goods: Goods, year: number, measure: Measure, refines: Uint8Array): Layers {
  const { countries, sources } = dataset.index;
  const [ore, intermediate, productFeed, product] = LAYER_NAMES.map(() => emptyTrade(countries.length));
  const layers = { ore, intermediate, productFeed, product, sources: new Uint8Array(sources.length) } as Layers;
  for (const good of new Set([...goods.feed, ...goods.products])) {
    const table = dataset.flows.get(good.id);
    if (table !== undefined) {
      addRows(table, year, measure, layerOfRows(layers, goods, good, refines), layers.sources);
    }
  }
  return layers;
}

function emptyTrade(countries: number): Trade {
  return {
    countries,
    amounts: new Float64Array(countries * countries),
    imports: new Float64Array(countries),
    exports: new Float64Array(countries),
  };
}

/** Which layer a row of the good belongs to, by its importer. */
function layerOfRows(layers: Layers, goods: Goods, good: Good, refines: Uint8Array): (importer: number) => Trade {
  if (goods.products.includes(good)) {
    const isFeed = feedsRefiners(goods).includes(good);
    return (importer) => (isFeed && refines[importer] === 1 ? layers.productFeed : layers.product);
  }
  const trade = good.stage === "ore" ? layers.ore : layers.intermediate;
  return () => trade;
}

function addRows(
  table: FlowTable,
  year: number,
  measure: Measure,
  layerOf: (importer: number) => Trade,
  sources: Uint8Array,
): void {
  const { start, end } = rowsOfYear(table, year);
  const amounts = amountsOf(table, measure);
  for (let row = start; row < end; row += 1) {
    const exporter = table.exporter[row] as number;
    const importer = table.importer[row] as number;
    const amount = amounts[row] as number;
    if (exporter !== importer && amount > 0) {
      add(layerOf(importer), exporter, importer, amount);
      sources[table.source[row] as number] = 1;
    }
  }
}

function add(
  { amounts, imports, exports, countries }: Trade,
  exporter: number,
  importer: number,
  amount: number,
): void {
  const cell = importer * countries + exporter;
  amounts[cell] = (amounts[cell] as number) + amount;
  imports[importer] = (imports[importer] as number) + amount;
  exports[exporter] = (exports[exporter] as number) + amount;
}
