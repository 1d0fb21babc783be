import { addableMeasure } from "./content.ts";
import { groupsView, isPartyGroup, partyMask } from "./groups.ts";
import { amountsOf, countryNumber, goodById, rowsOfYear } from "./lookup.ts";
import { oneSidedGoods } from "./one-sided.ts";
import { exportsOf, feedFrom, feedGoodsOf, largestFirst, sumOf, type TradeQuery } from "./processor-trade.ts";
import { goodsInView } from "./row-roles.ts";
import { type Party, type Selection, YEARS } from "./selection.ts";
import { worldShares } from "./shares.ts";
import type { FlowTable, Good, Index, Measure, MineralId, Stage } from "./types.ts";
import type { AnswerFacts, Dataset } from "./views.ts";
import { isShareable } from "./weighed.ts";

/** The sentence is about somebody: Korea is the atlas' first reader. */
const FIRST_READER = "KOR";

/**
 * The numbers of the headline sentence. It speaks of the first selected mineral; with all minerals selected there is
 * no share to state. `topOrigin` is a share of the processor's imports of feed in the selected measure.
 */
export function answerFacts(dataset: Dataset, selection: Selection): AnswerFacts {
  const mineral = selection.minerals[0];
  const about = <T>(fact: (mineral: MineralId) => T) => (mineral === undefined ? null : fact(mineral));
  return {
    minerals: selection.minerals,
    year: selection.year,
    ...(dataset.isOutputLost ? { isOutputLost: true } : {}),
    processorShare: about((first) => processorShare(dataset, selection, first)),
    consumerShare: about((first) => consumerShare(dataset, selection, first)),
    topOrigin: about((first) => topOrigin(dataset, selection, first)),
  };
}

/** The processor's share of the world's refining, or of its mining where refining is unknown. */
function processorShare(dataset: Dataset, selection: Selection, mineral: MineralId): AnswerFacts["processorShare"] {
  for (const stage of ["refined", "ore"] as const satisfies readonly Stage[]) {
    const view = worldShares(dataset.production, mineral, stage, selection.year);
    const part = view?.shares.get(selection.processor);
    if (view !== null && part !== undefined) {
      return { part, stage, year: view.year, sourceId: view.sourceId, basis: view.basis };
    }
  }
  return null;
}

/** Largest origin of feed into the processor, as a share of those imports. */
function topOrigin(dataset: Dataset, selection: Selection, mineral: MineralId): AnswerFacts["topOrigin"] {
  const goods = feedGoodsOf(dataset, mineral, selection.year);
  const feed = feedFrom(dataset, goods, tradeQuery(dataset.index, selection));
  if (!feed.isShareable) {
    return null;
  }
  const [largest] = largestFirst(feed.amounts);
  const iso3 = dataset.index.countries[largest?.country ?? -1]?.iso3;
  return largest === undefined || iso3 === undefined ? null : { iso3, part: largest.amount / sumOf(feed.amounts) };
}

/** Shares and ranks need no unit: goods of one stage have them by gross weight, also where the view is by content. */
function tradeQuery(index: Index, { processor, year, measure }: Selection): TradeQuery {
  return { processor: countryNumber(index, processor), year, measure: measure === "value" ? "value" : "weight" };
}

/**
 * Whose dependence is stated (a country or a group): the chosen consumer, else the one country of the importer filter, else Korea, else
 * (Korea being the processor) the largest consumer of `goods`. Empty where there is none.
 */
export function consumerInFocus(dataset: Dataset, selection: Selection, goods: readonly Good[]): Party {
  const [only] = selection.importers;
  if (selection.consumer !== "") {
    return selection.consumer;
  }
  if (only !== undefined && selection.importers.length === 1 && !isPartyGroup(only)) {
    return only;
  }
  if (selection.processor !== FIRST_READER) {
    return FIRST_READER;
  }
  const query = tradeQuery(dataset.index, selection);
  const measure = addableMeasure(goods, query.measure);
  const [largest] = largestFirst(exportsOf(dataset, goods, { ...query, measure }));
  return dataset.index.countries[largest?.country ?? -1]?.iso3 ?? "";
}

/**
 * Of the output good that partners buy of the mineral (magnets of rare earths), else of the one that the consumer
 * imports most of, the part that came from the processor.
 */
function consumerShare(dataset: Dataset, selection: Selection, mineral: MineralId): AnswerFacts["consumerShare"] {
  const { index, flows } = dataset;
  const inView = boughtGoods(index, mineral, selection.stages);
  const oneSided = oneSidedGoods(dataset, inView, selection.year);
  const goods = inView.filter((good) => !oneSided.has(good.id));
  const consumer = consumerInFocus(dataset, selection, goods);
  const consumers = consumerMask(index, selection, consumer);
  const { ranking, share: measure } = MEASURES_OF_SHARE[selection.measure];
  // Spelled out: a selection may be reactive, and only what is read of it may be asked for.
  const { processor, year } = selection;
  const purchasesIn = (table: FlowTable, wanted: Measure) =>
    purchasesOf(index, table, { processor, year, measure: wanted }, consumers);
  const purchases = goods.flatMap((good) => flows.get(good.id) ?? []).map((table) => purchasesIn(table, ranking));
  const main = mainGood(purchases.filter((purchase) => purchase.total > 0));
  const table = main && flows.get(main.good);
  const most = table && measure !== ranking ? purchasesIn(table, measure) : main;
  const isBought = (exporter: number, importer: number) => consumers[importer] === 1 && consumers[exporter] !== 1;
  // The share is of one named good: what one side alone reports of others (artificial graphite) is not in it. A share of
  // the crumbs of one good would pass for the whole of it, and nothing of the largest flows alone for nothing at all.
  return most === null ||
    most.total === 0 ||
    most.isProcessorUnknown ||
    (most.fromProcessor === 0 && goodById(index, most.good)?.truncated !== undefined) ||
    !isShareable(table ? [table] : [], { year, measure }, isBought)
    ? null
    : {
        consumer,
        importers: [...consumers.keys()].filter((country) => consumers[country] === 1),
        part: most.fromProcessor / most.total,
        good: most.good,
        sourceIds: most.sourceIds,
      };
}

/** A share is of one good, so that by content it is one by weight; which good is said, weights of several cannot tell. */
const MEASURES_OF_SHARE = {
  value: { ranking: "value", share: "value" },
  weight: { ranking: "weight", share: "weight" },
  content: { ranking: "value", share: "weight" },
} as const satisfies Record<Measure, { readonly ranking: Measure; readonly share: Measure }>;

/** The goods of which a consumer's share is said, whatever stages are shown where one of them is what partners buy. */
function boughtGoods(index: Index, mineral: MineralId, stages: readonly Stage[]): readonly Good[] {
  const bought = index.goods.filter((good) => good.bought && good.minerals.includes(mineral));
  return bought.length > 0 ? bought : goodsInView(index, { minerals: [mineral], stages }).filter((good) => good.output);
}

/** One byte per country: 1 for the consumer, or for each member of a group of them. Nobody for "". */
function consumerMask(index: Index, selection: Selection, consumer: Party): Uint8Array {
  return consumer === ""
    ? new Uint8Array(index.countries.length)
    : partyMask([consumer], groupsView(index, selection.year, selection.withEu), index);
}

/** Known imports of one good by the consumer. */
interface Purchases {
  readonly good: string;
  readonly total: number;
  /** The same in all recent years. */
  readonly recentYears: number;
  readonly fromProcessor: number;
  /** A row of the processor is known, but not its amount: a share would tell it as nothing. */
  readonly isProcessorUnknown: boolean;
  readonly sourceIds: readonly string[];
}

/**
 * The good bought most over the recent years, so that the sentence speaks of the same good in every year; of goods that
 * are bought in none of them, the one bought most in the year.
 */
function mainGood(purchases: readonly Purchases[]): Purchases | null {
  const [most] = [...purchases].sort((a, b) => b.recentYears - a.recentYears || b.total - a.total);
  return most ?? null;
}

/** Trade among the members of a group is no purchase of the group. */
function purchasesOf(
  index: Index,
  table: FlowTable,
  { year, measure, ...selection }: Pick<Selection, "processor" | "year" | "measure">,
  consumers: Uint8Array,
): Purchases {
  const processor = countryNumber(index, selection.processor);
  const { start, end } = rowsOfYear(table, year);
  const amounts = amountsOf(table, measure);
  const sources = new Set<number>();
  let total = 0;
  let fromProcessor = 0;
  let isProcessorUnknown = false;
  for (let row = start; row < end; row += 1) {
    const amount = amounts[row] as number;
    const isPurchase = consumers[table.importer[row] as number] === 1 && consumers[table.exporter[row] as number] !== 1;
    if (isPurchase && Number.isNaN(amount) && table.exporter[row] === processor) {
      isProcessorUnknown = true;
    }
    if (!isPurchase || Number.isNaN(amount)) {
      continue;
    }
    total += amount;
    fromProcessor += table.exporter[row] === processor ? amount : 0;
    sources.add(table.source[row] as number);
  }
  const sourceIds = [...sources].sort((a, b) => a - b).map((source) => index.sources[source]?.id ?? "");
  // Only ranks goods: trade among the members of a group may be in it.
  const recentYears = importsOfRecentYears(table, measure).reduce(
    (sum, amount, country) => sum + (consumers[country] === 1 ? amount : 0),
    0,
  );
  return { good: table.good, total, recentYears, fromProcessor, isProcessorUnknown, sourceIds };
}

const recentYearsOf = {
  value: new WeakMap<FlowTable, number[]>(),
  weight: new WeakMap<FlowTable, number[]>(),
  content: new WeakMap<FlowTable, number[]>(),
} as const satisfies Record<Measure, WeakMap<FlowTable, number[]>>;

/**
 * Known imports of a table's good by importer over the recent years, re-imports left out: the sentence is to speak of
 * the same good whether or not the early years have been loaded. Summed once for each table.
 */
function importsOfRecentYears(table: FlowTable, measure: Measure): readonly number[] {
  const known = recentYearsOf[measure].get(table);
  if (known !== undefined) {
    return known;
  }
  const amounts = amountsOf(table, measure);
  const sums: number[] = [];
  for (let row = rowsOfYear(table, YEARS.recent).start; row < table.length; row += 1) {
    const importer = table.importer[row] as number;
    const amount = amounts[row] as number;
    if (importer !== table.exporter[row] && !Number.isNaN(amount)) {
      sums[importer] = (sums[importer] ?? 0) + amount;
    }
  }
  recentYearsOf[measure].set(table, sums);
  return sums;
}
