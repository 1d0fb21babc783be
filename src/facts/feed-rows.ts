import { countryNumber } from "../model/lookup.ts";
import { type Feed, feedFrom, feedGoodsOf } from "../model/processor-trade.ts";
import type { Selection } from "../model/selection.ts";
import type { FlowTable, Good } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";

/** The processor's imports of raw material, and the goods and tables that they are read from. */
export interface FeedRows extends Feed {
  readonly goods: readonly Good[];
  readonly tables: readonly FlowTable[];
}

/** What the processor of a selection buys as raw material of its minerals, over their goods. */
export function feedRows(dataset: Dataset, { minerals, year, measure, processor }: Selection): FeedRows {
  const goods = [...new Set(minerals.flatMap((mineral) => feedGoodsOf(dataset, mineral, year)))];
  const tables = goods.flatMap((good) => dataset.flows.get(good.id) ?? []);
  const query = { processor: countryNumber(dataset.index, processor), year, measure };
  return { ...feedFrom(dataset, goods, query), goods, tables };
}
