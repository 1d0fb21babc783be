import type { Party } from "../model/selection.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import { isMostlyOneSided, largestOfStage, partOfSupply, type SupplyStage } from "../model/supply-parts.ts";
import { feedBehind, supplyBehind, totalBehind } from "../model/supply-rows.ts";
import type { CountryAmount } from "../model/views.ts";
import { formatAmount, formatShare } from "./format.ts";
import { atStart, consumerInSentence } from "./names.ts";
import { country, figure, type Segment, type Sentence, type SentenceContext, sentenceOf, text } from "./segments.ts";
import { formatTotal, suppliedGoods } from "./supply-words.ts";
import { SUPPLY_TEXTS } from "./texts/supply-panel.ts";

/** The sentence of a traced supply: its total, where most of it was refined, where most of it was mined. */
export function supplySentence(supply: ConsumerSupply, chosen: Party | "", context: SentenceContext): Sentence {
  const texts = SUPPLY_TEXTS[context.language];
  const values = {
    ...wordsOf(supply, chosen, context),
    total: supplyTotalFigure(supply, context),
  };
  if (supply.tooLittleWeighed !== undefined) {
    const share = text(formatShare(supply.tooLittleWeighed, context.language));
    const key = supply.measure === "content" ? "sentence.uncounted" : "sentence.unweighed";
    return sentenceOf(texts[key], { ...values, share });
  }
  if (supply.isMostlyFeed) {
    return feedSentence(supply, values, context);
  }
  if (isMostlyOneSided(supply)) {
    const oneSided = formatAmount(supply.oneSidedImports ?? 0, supply.measure, context.language);
    return sentenceOf(texts["sentence.oneSided"], { ...values, oneSided: text(oneSided) });
  }
  if (supply.total <= 0) {
    return sentenceOf(texts["sentence.none"], values);
  }
  const [mined, refined] = [largestOfStage(supply, "mined"), largestOfStage(supply, "refined")];
  return sentenceOf(texts[sentenceKey(supply.base, mined !== null, refined !== null)], {
    ...values,
    ...(mined ? stageWords(supply, "mined", mined, context) : {}),
    ...(refined ? stageWords(supply, "refined", refined, context) : {}),
  });
}

/** The total of a supply, as its sentence says it. */
export function supplyTotalFigure(supply: ConsumerSupply, context: SentenceContext): Segment {
  return figure(formatTotal(supply, context.language), supply.sourceIds, totalBehind(supply, context.index));
}

/** What the consumer's refiners buy of these goods as raw material, which is in no total. */
export function supplyFeedFigure(supply: ConsumerSupply, context: SentenceContext): Segment {
  const amount = formatAmount(supply.feedImports, supply.measure, context.language);
  return figure(amount, supply.sourceIds, feedBehind(supply));
}

/** A part of a supply as a share of its total. */
export function supplyShareFigure(supply: ConsumerSupply, amount: number, context: SentenceContext): Segment {
  const share = formatShare(partOfSupply(supply, amount), context.language);
  return figure(share, supply.sourceIds, supplyBehind(supply, context.index));
}

/** Where most is bought as raw material, the sentence says so in place of shares of the rest. */
function feedSentence(
  supply: ConsumerSupply,
  values: Readonly<Record<string, Segment>>,
  context: SentenceContext,
): Sentence {
  const key = supply.total > 0 ? ("sentence.mostlyFeed" as const) : ("sentence.feedOnly" as const);
  const texts = SUPPLY_TEXTS[context.language];
  return sentenceOf(texts[supply.consumers.length > 1 ? (`${key}.group` as const) : key], {
    ...values,
    consumer: text(atStart(values["consumer"]?.text ?? "")),
    feed: supplyFeedFigure(supply, context),
  });
}

function sentenceKey(base: ConsumerSupply["base"], mined: boolean, refined: boolean) {
  if (mined && refined) {
    return `sentence.${base}` as const;
  }
  return mined || refined
    ? (`sentence.${base}.${mined ? "noProcessor" : "noOrigin"}` as const)
    : (`sentence.${base}.nothing` as const);
}

function wordsOf(supply: ConsumerSupply, chosen: Party | "", context: SentenceContext): Record<string, Segment> {
  return {
    goods: text(suppliedGoods(context.index, supply, context.language)),
    consumer: text(consumerInSentence(context.index, chosen, supply.consumers, context.language)),
    year: text(supply.year),
  };
}

function stageWords(
  supply: ConsumerSupply,
  stage: SupplyStage,
  largest: CountryAmount,
  context: SentenceContext,
): Record<string, Segment> {
  const iso3 = context.index.countries[largest.country]?.iso3 ?? "";
  return {
    [`${stage}Share`]: supplyShareFigure(supply, largest.amount, context),
    [stage === "mined" ? "origin" : "processor"]: country(context, iso3),
  };
}
