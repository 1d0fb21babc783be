import { missingCodes } from "../model/missing.ts";
import { oneSidedCodes } from "../model/one-sided.ts";
import { feedCodesOf, ownCodesOf } from "../model/processor-trade.ts";
import type { HsCode, MineralId } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";

/** The customs codes of one mineral and year, by what they are in the chain. A code can be feed and product. */
export interface Goods {
  readonly feed: readonly HsCode[];
  /** False where the mineral has no feed code, or one of them is not held or one-sided: the raw material is unknown then. */
  readonly feedKnown: boolean;
  /** Refined goods (and ores sold as goods) of which shares of imports can be made. */
  readonly products: readonly HsCode[];
  /** Product codes that the data does not hold for the year, or holds from one side only: in no sum. */
  readonly absent: readonly HsCode[];
}

/** What is raw material and what is product, whatever stages a reader looks at. Materials (cells, magnets) are neither. */
export function goodsOf(dataset: Dataset, mineral: MineralId, year: number): Goods {
  const { hsCodes } = dataset.index;
  const feed = ownCodesOf(
    mineral,
    hsCodes.filter((code) => code.feed),
  );
  const candidates = productCodes(mineral, hsCodes);
  const oneSided = oneSidedCodes(dataset, candidates, year);
  const missing = new Set(missingCodes(dataset.index, candidates, year));
  const isAbsent = (code: HsCode) => missing.has(code) || (oneSided.has(code.hsCode) && /^\d+$/.test(code.hsCode));
  return {
    feed,
    feedKnown: feedCodesOf(dataset, mineral, year).length > 0,
    products: candidates.filter((code) => !oneSided.has(code.hsCode) && !missing.has(code)),
    absent: candidates.filter(isAbsent),
  };
}

/**
 * Products of a mineral. A code of several minerals counts only for one that has no code to itself: sulphates n.e.c.
 * (283329) hold cobalt's, and a hundred times as much of others.
 */
function productCodes(mineral: MineralId, hsCodes: readonly HsCode[]): HsCode[] {
  const products = hsCodes.filter(
    (code) => code.output && code.stage !== "material" && code.minerals.includes(mineral),
  );
  const alone = products.filter((code) => code.minerals.length === 1);
  return alone.length > 0 ? alone : ownCodesOf(mineral, products);
}

/**
 * Goods that a refiner buys as raw material and anybody else as a product: codes that are feed and output and do not
 * stand for refined goods, unless the mineral's raw material has no other code (rare earths).
 */
export function feedsRefiners(goods: Pick<Goods, "feed" | "products">): HsCode[] {
  const raw = goods.feed.filter((code) => code.stage !== "refined");
  return (raw.length > 0 ? raw : goods.feed).filter((code) => goods.products.includes(code));
}

/** Codes whose rows the tracing of a mineral needs. */
export function tracedCodes(hsCodes: readonly HsCode[], mineral: MineralId): HsCode[] {
  const feed = ownCodesOf(
    mineral,
    hsCodes.filter((code) => code.feed),
  );
  const products = productCodes(mineral, hsCodes);
  return hsCodes.filter((code) => feed.includes(code) || products.includes(code));
}
