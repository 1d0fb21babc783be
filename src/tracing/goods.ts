import { addableMeasure } from "../model/content.ts";
import { missingGoods } from "../model/missing.ts";
import { oneSidedGoods } from "../model/one-sided.ts";
import { feedGoodsOf, feedOf } from "../model/processor-trade.ts";
import type { Good, Measure, MineralId } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";

/** The goods of one mineral and year, by what they are in the chain. A good can be feed and product. */
export interface Goods {
  readonly feed: readonly Good[];
  /** False where the mineral has no feed good, or one of them is not held or one-sided: the raw material is unknown then. */
  readonly feedKnown: boolean;
  /** Refined goods (and ores sold as goods) of which shares of imports can be made. */
  readonly products: readonly Good[];
  /** Product goods that the data does not hold for the year, or holds from one side only: in no sum. */
  readonly absent: readonly Good[];
}

/** What is raw material and what is product, whatever stages a reader looks at. Materials (cells, magnets) are neither. */
export function goodsOf(dataset: Dataset, mineral: MineralId, year: number): Goods {
  const { goods } = dataset.index;
  const candidates = productsOf(goods, mineral);
  const oneSided = oneSidedGoods(dataset, candidates, year);
  const missing = new Set(missingGoods(dataset.index, candidates, year));
  return {
    feed: feedOf(goods, mineral),
    feedKnown: feedGoodsOf(dataset, mineral, year).length > 0,
    products: candidates.filter((good) => !oneSided.has(good.id) && !missing.has(good)),
    absent: candidates.filter((good) => missing.has(good) || oneSided.has(good.id)),
  };
}

/** Products of a mineral, held or not; never a basket, of which nothing tells whose metal it is. */
function productsOf(goods: readonly Good[], mineral: MineralId): Good[] {
  return goods.filter(
    (good) => good.output && !good.basket && good.stage !== "material" && good.minerals.includes(mineral),
  );
}

/**
 * Goods that a refiner buys as raw material and anybody else as a product: those that are feed and output and do not
 * stand for refined goods, unless the mineral's raw material has no other good.
 */
export function feedsRefiners(goods: Pick<Goods, "feed" | "products">): Good[] {
  const raw = goods.feed.filter((good) => good.stage !== "refined");
  return (raw.length > 0 ? raw : goods.feed).filter((good) => goods.products.includes(good));
}

/**
 * What goods are mixed by that are not mixed by value: gross weight where the raw material is of one stage and the
 * products are, else content.
 */
export function weightMeasure({ feed, products }: Pick<Goods, "feed" | "products">): Exclude<Measure, "value"> {
  const isOfOneStage = [feed, products].every((goods) => addableMeasure(goods, "weight") === "weight");
  return isOfOneStage ? "weight" : "content";
}

/** Goods whose rows the tracing of a mineral needs. */
export function tracedGoods(goods: readonly Good[], mineral: MineralId): Good[] {
  const feed = feedOf(goods, mineral);
  const products = productsOf(goods, mineral);
  return goods.filter((good) => feed.includes(good) || products.includes(good));
}
