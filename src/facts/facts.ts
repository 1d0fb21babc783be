import { answerFacts } from "../model/answer.ts";
import { flowsView } from "../model/flows-view.ts";
import { groupsView } from "../model/groups.ts";
import type { Selection } from "../model/selection.ts";
import { worldShares } from "../model/shares.ts";
import { blocImports, groupTotals } from "../model/totals.ts";
import type { Index, ProductionRow, Stage } from "../model/types.ts";
import type {
  AnswerFacts,
  Arc,
  BlocImports,
  Dataset,
  FlowsView,
  GroupsView,
  GroupTotal,
  JourneysView,
  SharesView,
} from "../model/views.ts";
import { isMostlyWeighed } from "../model/weighed.ts";
import { journeyArcs } from "../tracing/journey-arcs.ts";
import { journeysThrough } from "../tracing/journeys.ts";
import { type FeedRows, feedRows } from "./feed-rows.ts";

/** What facts are made from. A fact reads only what it needs of it. */
export interface FactSource {
  readonly index: Index;
  readonly selection: Selection;
  readonly dataset: Dataset;
  readonly production: readonly ProductionRow[];
}

/** What a selection shows of the data. A feature adds its own, optional facts. */
export interface Facts {
  readonly groups: GroupsView;
  /** World shares of mining and refining for the one selected mineral; null where nothing is known. */
  readonly mining: SharesView | null;
  readonly refining: SharesView | null;
  readonly flows: FlowsView;
  readonly journeys: JourneysView;
  /** What the map draws: the arcs of `flows`, or the traced journeys where an origin or a consumer is chosen. */
  readonly arcs: readonly Arc[];
  /** Exports and imports of each group. */
  readonly totals: readonly GroupTotal[];
  /** Imports of the MSP partners as one bloc. */
  readonly bloc: BlocImports;
  readonly answer: AnswerFacts;
  /** The processor's imports of raw material, and the rows that they are read from. */
  readonly feed: FeedRows;
}

export type FactName = keyof Facts;

/** How each fact is made. */
export type FactTable = { readonly [Name in keyof Facts]: (source: FactSource, facts: Facts) => Facts[Name] };

/**
 * The one table of facts: each is a pure function of the source and of other facts. Who reads them decides when they are
 * made: `readFacts` at the first look (briefings, pages, files), `state/facts.ts` as memos, the long panel a moment later.
 * Features add theirs.
 */
export const FACTS: FactTable = {
  groups: ({ index, selection }) => groupsView(index, selection.year, selection.withEu),
  mining: (source) => sharesOfStage(source, "ore"),
  refining: (source) => sharesOfStage(source, "refined"),
  flows: ({ dataset, selection }, facts) => flowsView(dataset, selection, facts.groups),
  journeys: ({ dataset, selection }) => journeysThrough(dataset, selection),
  arcs: ({ index, selection }, facts) =>
    (isTraceable(facts.flows) && journeyArcs(facts.journeys, selection, index, facts.groups)) || facts.flows.arcs,
  totals: ({ dataset, selection }, facts) => groupTotals(dataset, selection, facts.groups),
  bloc: ({ dataset, selection }, facts) => blocImports(dataset, selection, facts.groups, "msp"),
  answer: ({ dataset, selection }) => answerFacts(dataset, selection),
  feed: ({ dataset, selection }) => feedRows(dataset, selection),
};

/** Facts that are made of others stand after them. */
export function factNames(): readonly FactName[] {
  return Object.keys(FACTS) as FactName[];
}

/** A fact by its name. */
export function makeFact(name: FactName, source: FactSource, facts: Facts): unknown {
  return (FACTS[name] as (source: FactSource, facts: Facts) => unknown)(source, facts);
}

/** The facts that ask for no rows of trade. */
export const FACTS_WITHOUT_TRADE = ["groups", "mining", "refining"] as const satisfies readonly FactName[];

/** Facts as plain values; each is made when it is first looked at. */
export function readFacts(source: FactSource): Facts {
  const facts = {} as Facts;
  for (const name of factNames()) {
    Object.defineProperty(facts, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makeFact(name, source, facts);
        Object.defineProperty(facts, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return facts;
}

/** By weight only where nearly all of the value in view has one: the rest would be traced as nothing. */
function isTraceable(flows: FlowsView): boolean {
  return isMostlyWeighed(1 - flows.unweighedPart, 1);
}

function sharesOfStage({ production, selection }: FactSource, stage: Stage): SharesView | null {
  const { minerals, year } = selection;
  const [mineral] = minerals;
  return mineral && minerals.length === 1 ? worldShares(production, mineral, stage, year) : null;
}
