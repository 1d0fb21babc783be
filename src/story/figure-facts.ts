import type { SentenceContext } from "../i18n/segments.ts";
import { answerFacts } from "../model/answer.ts";
import { fitMeasure } from "../model/content.ts";
import { flowsView } from "../model/flows-view.ts";
import { groupsView } from "../model/groups.ts";
import { countryNumber } from "../model/lookup.ts";
import { type Feed, feedFrom, feedGoodsOf } from "../model/processor-trade.ts";
import type { Language } from "../model/reader.ts";
import type { Selection } from "../model/selection.ts";
import { worldShares } from "../model/shares.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import { blocImports, groupTotals } from "../model/totals.ts";
import type { FlowTable, Good } from "../model/types.ts";
import type { AnswerFacts, BlocImports, Dataset, FlowsView, GroupTotal, SharesView } from "../model/views.ts";

/** What figures are read from: the data, the view of the step, and the language they are said in. */
export interface FigureSource {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly language: Language;
  /** The traced supply of the selection with some fields changed; undefined while it is on its way. */
  readonly supplyWith: (patch: Partial<Selection>) => ConsumerSupply | null | undefined;
  /** Asks for the early years of the data, where it holds recent ones only. */
  readonly askEarly?: () => void;
}

/** The processor's imports of raw material, and the goods and tables that they are read from. */
interface FeedRows extends Feed {
  readonly goods: readonly Good[];
  readonly tables: readonly FlowTable[];
}

/** What the panels show of one selection, as plain values; each is made when a figure first asks for it. */
export interface FigureFacts {
  readonly selection: Selection;
  readonly context: SentenceContext;
  readonly answer: AnswerFacts;
  readonly flows: FlowsView;
  readonly totals: readonly GroupTotal[];
  readonly bloc: BlocImports;
  readonly mining: SharesView | null;
  readonly refining: SharesView | null;
  readonly feed: FeedRows;
  /** Traced: null where it is told nowhere, undefined while it is on its way. */
  readonly supply: ConsumerSupply | null | undefined;
}

/** The facts of a source's selection with some fields changed. */
export function figureFacts(source: FigureSource, patch: Partial<Selection>): FigureFacts {
  const { dataset, language } = source;
  const { index } = dataset;
  const selection = fitMeasure({ ...source.selection, ...patch }, index);
  const { measure, lens, processor } = selection;
  const groups = once(() => groupsView(index, selection.year, selection.withEu));
  const answer = once(() => answerFacts(dataset, selection));
  const flows = once(() => flowsView(dataset, selection, groups()));
  const totals = once(() => groupTotals(dataset, selection, groups()));
  const bloc = once(() => blocImports(dataset, selection, groups(), "msp"));
  const feed = once(() => feedOf(dataset, selection));
  const shares = (stage: "ore" | "refined") => {
    const [mineral] = selection.minerals;
    return mineral && selection.minerals.length === 1
      ? worldShares(dataset.production, mineral, stage, selection.year)
      : null;
  };
  return {
    selection,
    context: { index, language, measure, lens, processor },
    get answer() {
      return answer();
    },
    get flows() {
      return flows();
    },
    get totals() {
      return totals();
    },
    get bloc() {
      return bloc();
    },
    get mining() {
      return shares("ore");
    },
    get refining() {
      return shares("refined");
    },
    get feed() {
      return feed();
    },
    // Only the one mineral in view is traced, and what is asked for again may have come meanwhile.
    get supply() {
      return source.selection.minerals.length === 1 ? source.supplyWith(patch) : null;
    },
  };
}

function feedOf(dataset: Dataset, { minerals, year, measure, processor }: Selection): FeedRows {
  const goods = [...new Set(minerals.flatMap((mineral) => feedGoodsOf(dataset, mineral, year)))];
  const tables = goods.flatMap((good) => dataset.flows.get(good.id) ?? []);
  const query = { processor: countryNumber(dataset.index, processor), year, measure };
  return { ...feedFrom(dataset, goods, query), goods, tables };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
