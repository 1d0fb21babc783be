import { isPartyGroup } from "./groups.ts";
import { amountsOf, countryNumber, rowsOfYear } from "./lookup.ts";
import { codesInView } from "./row-roles.ts";
import type { Selection } from "./selection.ts";
import { worldShares } from "./shares.ts";
import type { FlowTable, HsCode, Index, MineralId, Stage } from "./types.ts";
import type { AnswerFacts, Dataset, JourneysView } from "./views.ts";

/** The sentence is about somebody: Korea is the atlas' first reader. */
const FIRST_READER = "KOR";

/**
 * The numbers of the headline sentence. It speaks of the first selected mineral; with all minerals selected there is
 * no share to state. `topOrigin` is a share of the processor's imports of feed in the selected measure.
 */
export function answerFacts(dataset: Dataset, selection: Selection, journeys: JourneysView): AnswerFacts {
  const mineral = selection.minerals[0];
  return {
    minerals: selection.minerals,
    year: selection.year,
    processorShare: mineral === undefined ? null : processorShare(dataset, selection, mineral),
    consumerShare: mineral === undefined ? null : consumerShare(dataset, selection, mineral, journeys),
    topOrigin: topOrigin(dataset.index, journeys),
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

/**
 * Whose dependence is stated: the chosen consumer, else the one country of the importer filter, else Korea, else
 * (Korea being the processor) the largest consumer. Empty where there is none.
 */
export function consumerInFocus(index: Index, selection: Selection, journeys: JourneysView): string {
  const [only] = selection.importers;
  if (selection.consumer !== "") {
    return selection.consumer;
  }
  if (only !== undefined && selection.importers.length === 1 && !isPartyGroup(only)) {
    return only;
  }
  const largest = journeys.outputs[0]?.country ?? -1;
  return selection.processor === FIRST_READER ? (index.countries[largest]?.iso3 ?? "") : FIRST_READER;
}

/** Of the output code that the consumer imports most of, the part that came from the processor. */
function consumerShare(
  dataset: Dataset,
  selection: Selection,
  mineral: MineralId,
  journeys: JourneysView,
): AnswerFacts["consumerShare"] {
  const iso3 = consumerInFocus(dataset.index, selection, journeys);
  const query = { ...selection, minerals: [mineral], consumer: iso3 };
  const purchases = codesInView(dataset.index, query)
    .filter((code) => code.output)
    .flatMap((code) => purchasesOf(dataset, query, code));
  const most = purchases.reduce<Purchases | null>(
    (best, next) => (next.total > (best?.total ?? 0) ? next : best),
    null,
  );
  return most === null
    ? null
    : { iso3, part: most.fromProcessor / most.total, hsCode: most.hsCode, sourceIds: most.sourceIds };
}

/** Known imports of one code by one consumer. */
interface Purchases {
  readonly hsCode: string;
  readonly total: number;
  readonly fromProcessor: number;
  readonly sourceIds: readonly string[];
}

function purchasesOf(dataset: Dataset, selection: Selection, code: HsCode): Purchases[] {
  const table = dataset.flows.get(code.hsCode);
  const consumer = countryNumber(dataset.index, selection.consumer);
  return table === undefined || consumer < 0 ? [] : [sumPurchases(dataset.index, table, selection, consumer)];
}

function sumPurchases(index: Index, table: FlowTable, selection: Selection, consumer: number): Purchases {
  const { start, end } = rowsOfYear(table, selection.year);
  const amounts = amountsOf(table, selection.measure);
  const processor = countryNumber(index, selection.processor);
  const sources = new Set<number>();
  let total = 0;
  let fromProcessor = 0;
  for (let row = start; row < end; row += 1) {
    const amount = amounts[row] as number;
    if (table.importer[row] === consumer && table.exporter[row] !== consumer && !Number.isNaN(amount)) {
      total += amount;
      fromProcessor += table.exporter[row] === processor ? amount : 0;
      sources.add(table.source[row] as number);
    }
  }
  const sourceIds = [...sources].sort((a, b) => a - b).map((source) => index.sources[source]?.id ?? "");
  return { hsCode: table.hsCode, total, fromProcessor, sourceIds };
}

function topOrigin(index: Index, journeys: JourneysView): AnswerFacts["topOrigin"] {
  const [largest] = journeys.mix.imports;
  const total = journeys.mix.imports.reduce((sum, { amount }) => sum + amount, 0);
  const iso3 = largest === undefined ? undefined : index.countries[largest.country]?.iso3;
  return largest === undefined || iso3 === undefined ? null : { iso3, part: largest.amount / total };
}
