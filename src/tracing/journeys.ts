import { fitMeasure } from "../model/content.ts";
import { countryNumber } from "../model/lookup.ts";
import { exportsOf, largestFirst, sumOf } from "../model/processor-trade.ts";
import { goodsInView } from "../model/row-roles.ts";
import type { Selection } from "../model/selection.ts";
import { type Good, type Measure, MINERAL_IDS, type MineralId } from "../model/types.ts";
import type { Dataset, Journey, JourneysView } from "../model/views.ts";
import { feedMix, type MineralFeed, type MixQuery, mineralFeed } from "./feed-mix.ts";
import { journeyList } from "./journey-list.ts";

/**
 * Journeys origin → processor → consumer by proportional mixing: what the processor exports carries the mix of what it
 * mined and imported in that year. Amounts are in the selected measure; summed over origins they equal what the
 * processor exported to each consumer.
 * Stages choose the goods that leave; the mix is a property of the processor and takes all feed goods of the mineral.
 * Each mineral is traced with its own mix. Party filters, origin and consumer are not applied: see `journeysBetween`.
 * @param processor iso3 of any country
 * @param mixMeasure unit in which imports are mixed
 */
export function journeysThrough(
  dataset: Dataset,
  selection: Selection,
  processor: string = selection.processor,
  mixMeasure: Measure = "value",
): JourneysView {
  const { measure } = fitMeasure(selection, dataset.index);
  const query: MixQuery = { processor, year: selection.year, measure, mixMeasure };
  const exported = exportsByMineral(dataset, selection, query);
  const feeds = mineralsOf(selection).map((mineral) => mineralFeed(dataset, mineral, query));
  const byMineral = feeds.map((feed) => exported.get(feed.mineral) ?? new Float64Array(0));
  const outputs = addColumns(byMineral, dataset.index.countries.length);
  const list = journeyList(
    journeyMatrix(feeds, byMineral, outputs.length),
    countryNumber(dataset.index, processor),
    outputs.length,
  );
  return {
    processor: countryNumber(dataset.index, processor),
    mix: feedMix(dataset, feeds, byMineral.map(sumOf), query),
    outputs: largestFirst(outputs),
    outputTotal: sumOf(outputs),
    journeyCount: list.journeyCount,
    largestJourneys: list.largestJourneys,
    get journeys() {
      return list.journeys;
    },
  };
}

function mineralsOf(selection: Selection): readonly MineralId[] {
  return selection.minerals.length > 0 ? [...selection.minerals] : MINERAL_IDS;
}

/** Exports of refined goods by consumer for each mineral. A mixed good goes to the first selected mineral it holds. */
function exportsByMineral(
  dataset: Dataset,
  selection: Selection,
  query: MixQuery,
): ReadonlyMap<MineralId, Float64Array> {
  const selected = mineralsOf(selection);
  const goods = goodsInView(dataset.index, selection).filter((good) => good.output);
  const byMineral = new Map<MineralId, Good[]>();
  for (const good of goods) {
    const mineral = good.minerals.find((held) => selected.includes(held));
    if (mineral !== undefined) {
      byMineral.set(mineral, [...(byMineral.get(mineral) ?? []), good]);
    }
  }
  const trade = { ...query, processor: countryNumber(dataset.index, query.processor) };
  return new Map([...byMineral].map(([mineral, held]) => [mineral, exportsOf(dataset, held, trade)]));
}

function addColumns(columns: readonly Float64Array[], length: number): Float64Array {
  const sums = new Float64Array(length);
  for (const column of columns) {
    for (let at = 0; at < column.length; at += 1) {
      sums[at] = (sums[at] as number) + (column[at] as number);
    }
  }
  return sums;
}

/** Amounts by origin (row `countries` is the unknown one) and consumer (column), summed over minerals. */
function journeyMatrix(
  feeds: readonly MineralFeed[],
  outputs: readonly Float64Array[],
  countries: number,
): Float64Array {
  const matrix = new Float64Array((countries + 1) * countries);
  for (const [at, feed] of feeds.entries()) {
    addJourneys(matrix, feed, outputs[at] ?? new Float64Array(0), countries);
  }
  return matrix;
}

function addJourneys(matrix: Float64Array, feed: MineralFeed, outputs: Float64Array, countries: number): void {
  const consumers = largestFirst(outputs);
  for (let origin = 0; origin <= countries; origin += 1) {
    const part = origin === countries ? feed.mix.unknownPart : (feed.mix.parts[origin] as number);
    if (part > 0) {
      for (const { country, amount } of consumers) {
        const cell = origin * countries + country;
        matrix[cell] = (matrix[cell] as number) + amount * part;
      }
    }
  }
}

/** Journeys of a view from one origin to one consumer (country numbers); null leaves an end open. */
export function journeysBetween(view: JourneysView, origin: number | null, consumer: number | null): Journey[] {
  return view.journeys.filter(
    (journey) => (origin === null || journey.origin === origin) && (consumer === null || journey.consumer === consumer),
  );
}
