import type { Trade } from "./layers.ts";
import type { Network } from "./network.ts";

/**
 * What a country itself adds to the goods that it sells or works: parts from 0 to 1. Where no production figure says,
 * it is implied: a country cannot export more than it imports without having made the difference.
 */

/** Of the ores that a country sells, the part from its own mines. */
export function ownOre(network: Network, country: number): number {
  const { ore } = network.layers;
  const known = network.minePart[country] as number;
  if (network.refines[country] === 1 && !Number.isNaN(known) && (ore.imports[country] as number) > 0) {
    return known;
  }
  return madePart(ore.exports[country] as number, ore.imports[country] as number);
}

/** Of the intermediates that a country sells, the part that it made. */
export function ownIntermediate(network: Network, country: number): number {
  const { intermediate } = network.layers;
  return madePart(intermediate.exports[country] as number, intermediate.imports[country] as number);
}

/**
 * Of the products that a country sells, the part that it refined (or mined, where ore is the product): its refined
 * output where known, but no less than what it exports beyond its imports.
 */
export function ownProduct(network: Network, country: number): number {
  const imports = network.layers.product.imports[country] as number;
  const made = madeProducts(network, country);
  return made + imports > 0 ? made / (made + imports) : 0;
}

/** Products that a country made, in the measure that mixes. */
function madeProducts({ layers, output }: Network, country: number): number {
  const { product, productFeed } = layers;
  const exports = (product.exports[country] as number) + (productFeed.exports[country] as number);
  return Math.max(exports - (product.imports[country] as number), output[country] as number, 0);
}

/**
 * Of the raw material that a country works, the part from its own mines. Known from mine and refined output; else
 * implied by its trade in all goods of the mineral, where it has mines: what it exports beyond its imports it has mined.
 * @param imports its imports of that raw material, in the measure that mixes
 */
export function ownFeed(network: Network, country: number, imports: number): number {
  const known = network.minePart[country] as number;
  if (!Number.isNaN(known)) {
    return known;
  }
  const mined = network.mines[country] === 1 ? Math.max(0, balance(network, country)) : 0;
  return mined > 0 ? mined / (mined + imports) : 0;
}

/** Exports less imports of all goods of the mineral. */
function balance(network: Network, country: number): number {
  const { ore, intermediate, productFeed, product } = network.layers;
  const net = ({ exports, imports }: Trade) => (exports[country] as number) - (imports[country] as number);
  return net(ore) + net(intermediate) + net(productFeed) + net(product);
}

function madePart(exports: number, imports: number): number {
  return exports > imports ? (exports - imports) / exports : 0;
}

/** Imports of raw material below this part of what was made of them are crumbs: what the refineries were fed is not in them. */
const LEAST_FED = 0.01;

/** What the refineries of a country are fed. */
export interface Feed {
  /** The part from own mines; 0 where nothing tells. */
  readonly own: number;
  readonly ownIsTold: boolean;
  /** Imports of raw material in the measure that mixes; 0 where they are not known, or crumbs. */
  readonly imports: number;
}

/** What the refineries of a country are fed: own mines, and imports where they are known. */
export function feedOf(network: Network, country: number): Feed {
  const { goods, mines, minePart } = network;
  if (!goods.feedKnown) {
    const known = minePart[country] as number;
    // Ore that is sold as a good was mined where it was not bought, whatever else is not known.
    const isMined = Number.isNaN(known) && mines[country] === 1 && goods.products.every(({ stage }) => stage === "ore");
    return { own: isMined ? 1 : known || 0, ownIsTold: isMined || !Number.isNaN(known), imports: 0 };
  }
  const imports = feedImports(network, country);
  const own = ownFeed(network, country, imports);
  const isFed = imports >= LEAST_FED * (1 - own) * madeProducts(network, country);
  return { own, ownIsTold: own > 0 || !Number.isNaN(minePart[country] as number), imports: isFed ? imports : 0 };
}

/** True where a country has mines but its raw material is told by imports alone: no figures compare, its trade implies nothing. */
export function minesAreLeftOut(network: Network, country: number): boolean {
  const { ownIsTold, imports } = feedOf(network, country);
  return imports > 0 && network.mines[country] === 1 && !ownIsTold;
}

function feedImports({ layers }: Network, country: number): number {
  const { ore, intermediate, productFeed } = layers;
  return (
    (ore.imports[country] as number) +
    (intermediate.imports[country] as number) +
    (productFeed.imports[country] as number)
  );
}
