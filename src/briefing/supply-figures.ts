import { hhiFigure } from "../i18n/hhi-figure.ts";
import { figure, type Segment, text, unknown } from "../i18n/segments.ts";
import { supplyFeedFigure, supplyShareFigure, supplyTotalFigure } from "../i18n/supply-sentence.ts";
import { suppliedGoods } from "../i18n/supply-words.ts";
import { supplyConcentration } from "../model/concentration.ts";
import { countryNumber } from "../model/lookup.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import { amountAt, hasShares, largestOfStage, type SupplyStage } from "../model/supply-parts.ts";
import { supplyBehind } from "../model/supply-rows.ts";
import { supplyTrend } from "../model/supply-trend.ts";
import { countryAsked, countryOrUnknown, type Figure, PENDING } from "./figure.ts";
import type { FigureFacts } from "./figure-facts.ts";

/** Figures of what the consumer in focus consumes, traced through every refining country. */
export const SUPPLY_FIGURES: Readonly<Record<string, Figure>> = {
  supplyGoods: told((supply, { context }) => text(suppliedGoods(context.index, supply, context.language))),
  supplyTotal: told((supply, { context }) => supplyTotalFigure(supply, context)),
  supplyFeed: told((supply, { context }) => supplyFeedFigure(supply, context)),
  ...figuresOf("supplyMined", "mined"),
  ...figuresOf("supplyRefined", "refined"),
  supplyThrough: shared((supply, { context }) => {
    const { processor, amount } = supply.throughProcessor;
    // Traces for another processor stand in for a moment.
    return processor === countryNumber(context.index, context.processor)
      ? supplyShareFigure(supply, amount, context)
      : PENDING;
  }),
};

function figuresOf(name: string, stage: SupplyStage): Record<string, Figure> {
  return {
    [`${name}Top`]: shared((supply, { context }) => {
      const largest = largestOfStage(supply, stage);
      return countryOrUnknown(context.index.countries[largest?.country ?? -1]?.iso3, context);
    }),
    [`${name}TopShare`]: shared((supply, { context }) => {
      const largest = largestOfStage(supply, stage);
      return largest === null ? unknown(context) : supplyShareFigure(supply, largest.amount, context);
    }),
    [`${name}Share`]: shared((supply, facts) => shareOfAsked(supply, stage, facts)),
    [`${name}Hhi`]: shared((supply, { context }) => {
      const found = supplyConcentration(supply, stage, context.index);
      const behind = supplyBehind(supply, context.index);
      return found === null ? unknown(context) : figure(hhiFigure(found, context.language), supply.sourceIds, behind);
    }),
  };
}

/** As in the trend: a country that is not named may well have a part of what is mostly unknown. */
function shareOfAsked(supply: ConsumerSupply, stage: SupplyStage, facts: FigureFacts): Segment | null {
  const asked = countryAsked(facts);
  if (asked === null) {
    return null;
  }
  const [point] = supplyTrend([supply], [supply.year], { processor: asked.number, origin: asked.number });
  return point?.[stage] === null || point === undefined
    ? unknown(facts.context)
    : supplyShareFigure(supply, amountAt(supply, stage, asked.number), facts.context);
}

/** A figure of the supply, where there is one. */
function told(figureOf: (supply: ConsumerSupply, facts: FigureFacts) => Segment | null): Figure {
  return (facts) => {
    const { supply } = facts;
    return supply ? figureOf(supply, facts) : supply === undefined ? PENDING : unknown(facts.context);
  };
}

/** A figure of which nothing can be told where shares of the supply mislead. */
function shared(figureOf: (supply: ConsumerSupply, facts: FigureFacts) => Segment | null): Figure {
  return told((supply, facts) => (hasShares(supply) ? figureOf(supply, facts) : unknown(facts.context)));
}
