import { addableMeasure } from "../model/content.ts";
import { countryNumber } from "../model/lookup.ts";
import { feedFrom, feedGoodsOf, importsOf, largestFirst, sumOf } from "../model/processor-trade.ts";
import type { Good, Measure, MineralId } from "../model/types.ts";
import type { Dataset, FeedMix } from "../model/views.ts";
import { type OwnPart, ownPart } from "./own-part.ts";
import { blend, type SupplyMix, supplyMix } from "./supply-mix.ts";

/** Whose supply of what: `measure` is the unit of the amounts shown, `mixMeasure` the unit they are mixed in. */
export interface MixQuery {
  readonly processor: string;
  readonly year: number;
  readonly measure: Measure;
  /**
   * Value unless told otherwise: ore and intermediates differ a hundredfold in content per gross tonne, and value
   * follows the content. Weight (of several stages: content) stands in where no value is known.
   */
  readonly mixMeasure?: Measure;
}

/** The supply of one mineral to one processor, before it is put into a view. */
export interface MineralFeed {
  readonly mineral: MineralId;
  readonly goods: readonly Good[];
  readonly mix: SupplyMix;
  readonly own: OwnPart;
  readonly mixMeasure: Measure;
  /** Sum of the imports that were mixed, in `mixMeasure`. */
  readonly importTotal: number;
}

/** Traces one step back: what a processor's refined goods of one mineral were made from in one year. */
export function mineralFeed(dataset: Dataset, mineral: MineralId, query: MixQuery): MineralFeed {
  const processor = countryNumber(dataset.index, query.processor);
  const goods = feedGoodsOf(dataset, mineral, query.year);
  const inMeasure = (measure: Measure) => importsOf(dataset, goods, { processor, year: query.year, measure });
  const wanted = addableMeasure(goods, query.mixMeasure ?? "value");
  const wantedImports = inMeasure(wanted);
  const mixMeasure = sumOf(wantedImports) > 0 || wanted !== "value" ? wanted : addableMeasure(goods, "weight");
  const imports = mixMeasure === wanted ? wantedImports : inMeasure(mixMeasure);
  const own = ownPart(dataset.production, mineral, query.processor, query.year);
  return { mineral, goods, mix: supplyMix(imports, processor, own.part), own, mixMeasure, importTotal: sumOf(imports) };
}

/**
 * Where the supply of a processor comes from, for one or several minerals.
 * Several are blended by what the processor exports of each (`outputs`, same order), else by imports, else evenly.
 */
export function feedMix(
  dataset: Dataset,
  feeds: readonly MineralFeed[],
  outputs: readonly number[],
  query: MixQuery,
): FeedMix {
  const weights = blendWeights(feeds, outputs);
  const mix = blend(
    feeds.map((feed) => feed.mix),
    weights,
    dataset.index.countries.length,
  );
  const goods = [...new Set(feeds.flatMap((feed) => feed.goods))];
  const processor = countryNumber(dataset.index, query.processor);
  const feed = feedFrom(dataset, goods, { processor, year: query.year, measure: query.measure });
  return {
    ...blendedOwn(feeds, weights),
    imports: largestFirst(feed.amounts),
    importsMeasure: feed.measure,
    areImportsShareable: feed.isShareable,
    unknownPart: feeds.length > 0 ? mix.unknownPart : 1,
    parts: largestFirst(mix.parts).map(({ country, amount }) => ({ country, part: amount })),
    mixMeasure: feeds[0]?.mixMeasure ?? "value",
    feedGoods: goods.map((good) => good.id),
  };
}

function blendWeights(feeds: readonly MineralFeed[], outputs: readonly number[]): number[] {
  const candidates = [outputs, feeds.map((feed) => feed.importTotal), feeds.map(() => 1)];
  const weights = candidates.find((candidate) => sumOf(candidate) > 0) ?? [];
  const total = sumOf(weights);
  return weights.map((weight) => weight / total);
}

/** The own part of a blend is known only where it is known for every mineral that counts. */
function blendedOwn(feeds: readonly MineralFeed[], weights: readonly number[]) {
  const counted = feeds.filter((_, at) => (weights[at] ?? 0) > 0);
  const unknown = counted.find((feed) => feed.own.part === null);
  if (counted.length === 0 || unknown !== undefined) {
    return { ownPart: null, ownUnknownReason: unknown?.own.reason ?? ("no-mine-output" as const), own: null };
  }
  const part = feeds.reduce((sum, feed, at) => sum + (weights[at] ?? 0) * (feed.own.part ?? 0), 0);
  return {
    ownPart: part,
    ownUnknownReason: "" as const,
    own: counted.length === 1 ? (counted[0]?.own.own ?? null) : null,
  };
}
