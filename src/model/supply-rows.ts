import type { Behind, FlowRowsQuery, RowsQuery } from "./provenance.ts";
import type { ConsumerSupply } from "./supply.ts";
import type { Index } from "./types.ts";
import type { SharesView } from "./views.ts";

/** What stands behind every share of a traced supply: the imports that it starts from, and the own output in it. */
export function supplyBehind(supply: ConsumerSupply, index: Index): Behind {
  return {
    // Own output is tonnes at a world price: with it in the total nothing of it is simply measured.
    status: "traced",
    year: supply.year,
    rows: [...importRows(supply), ...outputRows(supply, index)],
  };
}

/** What stands behind the total: measured where it is imports alone. */
export function totalBehind(supply: ConsumerSupply, index: Index): Behind {
  return { ...supplyBehind(supply, index), status: supply.ownOutput === null ? "measured" : "traced" };
}

/** What stands behind the raw material that the consumer's refiners buy of these goods. */
export function feedBehind(supply: ConsumerSupply): Behind {
  const { refiners = [], feedGoods = [] } = supply;
  return { status: "measured", year: supply.year, rows: [flowRows(supply, feedGoods, refiners)] };
}

/** Rows of the products: what is raw material for a refiner is not among its imports. */
function importRows(supply: ConsumerSupply): FlowRowsQuery[] {
  const { consumers, goods, refiners = [], feedGoods = [] } = supply;
  const others = consumers.filter((country) => !refiners.includes(country));
  const products = goods.filter((good) => !feedGoods.includes(good));
  if (feedGoods.length === 0 || refiners.length === 0) {
    return [flowRows(supply, goods, consumers)];
  }
  return [flowRows(supply, goods, others), flowRows(supply, products, refiners)].filter(
    (query) => query.goods.length > 0 && query.importers?.length !== 0,
  );
}

function flowRows(supply: ConsumerSupply, goods: readonly string[], importers: readonly number[]): FlowRowsQuery {
  return { type: "flows", goods, year: supply.year, exporters: null, importers, bloc: supply.consumers };
}

function outputRows({ mineral, ownOutputFigures = [] }: ConsumerSupply, index: Index): RowsQuery[] {
  return ownOutputFigures.flatMap(({ country, year }) => {
    const iso3 = index.countries[country]?.iso3;
    return iso3 === undefined ? [] : [{ type: "production", mineral, stage: "refined", year, iso3 }];
  });
}

/**
 * What stands behind a share of the world: the production rows of every publisher.
 * @param iso3 null for all countries
 */
export function shareBehind(view: SharesView, iso3: string | null): Behind {
  return {
    status: view.estimated ? "estimated" : "published",
    year: view.year,
    rows: [{ type: "production", mineral: view.mineral, stage: view.stage, year: view.year, iso3 }],
  };
}
