import type { Behind } from "../model/provenance.ts";
import type { Party } from "../model/selection.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import { largestOfStage, partOfSupply, type SupplyStage } from "../model/supply-parts.ts";
import { supplyBehind } from "../model/supply-rows.ts";
import type { CountryAmount } from "../model/views.ts";
import { formatAmount, formatShare } from "./format.ts";
import { consumerInSentence, mineralName, withinSentence } from "./names.ts";
import { country, figure, type Segment, type Sentence, type SentenceContext, sentenceOf, text } from "./sentence.ts";
import { SUPPLY_TEXTS } from "./texts/supply-panel.ts";

/** The sentence of a traced supply: its total, where most of it was refined, where most of it was mined. */
export function supplySentence(supply: ConsumerSupply, chosen: Party | "", context: SentenceContext): Sentence {
  const texts = SUPPLY_TEXTS[context.language];
  const values = {
    ...wordsOf(supply, chosen, context),
    total: figure(formatAmount(supply.total, supply.measure, context.language), supply.sourceIds, {
      ...supplyBehind(supply),
      status: "measured",
    }),
  };
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

function sentenceKey(base: ConsumerSupply["base"], mined: boolean, refined: boolean) {
  if (mined && refined) {
    return `sentence.${base}` as const;
  }
  return mined || refined
    ? (`sentence.${base}.${mined ? "noProcessor" : "noOrigin"}` as const)
    : (`sentence.${base}.nothing` as const);
}

function wordsOf(supply: ConsumerSupply, chosen: Party | "", context: SentenceContext): Record<string, Segment> {
  const mineral = mineralName(context.index, supply.mineral, context.language);
  return {
    mineral: text(context.language === "en" ? withinSentence(mineral) : mineral),
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
  const behind: Behind = supplyBehind(supply);
  const share = formatShare(partOfSupply(supply, largest.amount), context.language);
  const iso3 = context.index.countries[largest.country]?.iso3 ?? "";
  return {
    [`${stage}Share`]: figure(share, supply.sourceIds, behind),
    [stage === "mined" ? "origin" : "processor"]: country(context, iso3),
  };
}
