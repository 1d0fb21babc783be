import { mineralName, withinSentence } from "../i18n/names.ts";
import { country, party, text, unknown } from "../i18n/segments.ts";
import { consumerFigure, goodsInSentence, originFigure, shareFigure, tradeFigure } from "../i18n/sentence.ts";
import { CHINA } from "../model/china.ts";
import { isEarlyYear, type Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import { countryOrUnknown, type Figure, PENDING, yearOrUnknown } from "./figure.ts";
import { type FigureFacts, type FigureSource, figureFacts } from "./figure-facts.ts";
import { readReference } from "./figure-reference.ts";
import { GROUP_FIGURES } from "./group-figures.ts";
import { SUPPLY_FIGURES } from "./supply-figures.ts";
import type { FigureOf } from "./told.ts";
import { WORLD_FIGURES } from "./world-figures.ts";

/** Figures of the headline and of the trade in view. */
const ANSWER_FIGURES: Readonly<Record<string, Figure>> = {
  year: ({ selection }) => text(selection.year),
  mineral: ({ selection: { minerals }, context: { index, language } }) => {
    const name = minerals[0] && mineralName(index, minerals[0], language);
    return name ? text(language === "en" ? withinSentence(name) : name) : null;
  },
  processor: ({ context }) => country(context, context.processor),
  processorShare: ({ answer, context }) => shareFigure(answer, context),
  processorShareYear: ({ answer, context }) => yearOrUnknown(answer.processorShare?.year, context),
  chinaShare: ({ answer, context }) => (context.processor === CHINA ? shareFigure(answer, context) : null),
  consumer: ({ answer, selection, context }) => {
    const who = answer.consumerShare?.consumer ?? selection.consumer;
    return who === "" ? null : party(context, who);
  },
  consumerShare: ({ answer, context }) => consumerFigure(answer, context),
  consumerGoods: ({ answer: { consumerShare }, context }) =>
    consumerShare === null ? unknown(context) : text(goodsInSentence(consumerShare.good, context)),
  topOrigin: ({ answer, context }) => countryOrUnknown(answer.topOrigin?.iso3, context),
  topOriginShare: ({ answer, context }) => originFigure(answer, context),
  feedAmount: ({ flows, context }) => tradeFigure(flows, "feed", context),
  outputAmount: ({ flows, context }) => tradeFigure(flows, "output", context),
  tradeAmount: ({ flows, context }) => tradeFigure(flows, "direct", context),
};

/** Every figure by the name that a text may hold between braces; docs/briefings.md says what each means. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  ...ANSWER_FIGURES,
  ...WORLD_FIGURES,
  ...SUPPLY_FIGURES,
  ...GROUP_FIGURES,
};

/**
 * Figures by name, of one view: numbers, countries and words that are made by the same functions as the panels', so
 * that a text cannot drift from them. What is unknown is said with the atlas' word for it. While the data is on its way
 * (`source` undefined) every known name is "…".
 */
export function createFigures(source: FigureSource | undefined, index: Index): FigureOf {
  const facts = new Map<string, FigureFacts>();
  const factsOf = (from: FigureSource, patch: Partial<Selection>) => {
    const key = JSON.stringify(patch);
    const known = facts.get(key) ?? figureFacts(from, patch);
    facts.set(key, known);
    return known;
  };
  return (reference) => {
    const read = readReference(reference, index);
    const figure = read && Object.hasOwn(FIGURES, read.name) ? FIGURES[read.name] : undefined;
    if (read === null || figure === undefined) {
      return null;
    }
    if (source === undefined || isOnItsWay(source, read.patch)) {
      return PENDING;
    }
    // What touched a country is traced for the view's own processor only.
    const isTraced =
      read.name !== "supplyThrough" ||
      (read.patch.processor ?? source.selection.processor) === source.selection.processor;
    return isTraced && isLoaded(read.patch, source.selection) ? figure(factsOf(source, read.patch)) : null;
  };
}

/** True for a figure of an early year beside a view of a recent one: its rows are loaded when it is asked for. */
function isOnItsWay({ dataset, askEarly }: FigureSource, { year }: Partial<Selection>): boolean {
  const isMissing = year !== undefined && isEarlyYear(year) && dataset.isRecentOnly === true;
  if (isMissing) {
    askEarly?.();
  }
  return isMissing;
}

/** A view loads the rows of its own minerals only. */
function isLoaded({ minerals }: Partial<Selection>, view: Selection): boolean {
  const isInView = (mineral: Selection["minerals"][number]) => view.minerals.includes(mineral);
  return minerals === undefined || view.minerals.length === 0 || (minerals.length > 0 && minerals.every(isInView));
}
