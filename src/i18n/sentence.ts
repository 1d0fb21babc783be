import { averagedYears } from "../model/bases.ts";
import { isPartyGroup } from "../model/groups.ts";
import type { RowsQuery } from "../model/provenance.ts";
import type { Language } from "../model/reader.ts";
import type { Lens } from "../model/selection.ts";
import type { Measure, MineralId } from "../model/types.ts";
import type { AnswerFacts, ArcRole, FlowsView } from "../model/views.ts";
import { isMostlyWeighed } from "../model/weighed.ts";
import { formatAmount, formatList, formatShare } from "./format.ts";
import { mineralName, productName, publisherShort, withinSentence } from "./names.ts";
import {
  country,
  figure,
  party,
  type Segment,
  type Sentence,
  type SentenceContext,
  sentenceOf,
  text,
  unknown,
} from "./segments.ts";
import { createTranslate, type TextKey, template, translateAny } from "./translate.ts";

/**
 * The headline: first the processor's share of the world, then the consumer's dependence.
 * What is not known is said to be so; it is never left out in silence.
 */
export function headline(facts: AnswerFacts, flows: FlowsView | undefined, context: SentenceContext): Sentence[] {
  if (context.lens !== "through" && flows?.known.direct) {
    const share = facts.minerals.length === 0 ? null : shareSentence(facts, context);
    const consumer = context.lens === "all" ? consumerSentence(facts, context) : null;
    return [lensSentence(facts, flows, context.lens, context), consumer ?? share].filter(
      (sentence) => sentence !== null,
    );
  }
  const first = facts.minerals.length === 0 ? allSentence(facts, flows, context) : shareSentence(facts, context);
  return [first, consumerSentence(facts, context)].filter((sentence) => sentence !== null);
}

/** A lens that is not about the processor leads with its own amount. */
function lensSentence(
  facts: AnswerFacts,
  flows: FlowsView,
  lens: Exclude<Lens, "through">,
  context: SentenceContext,
): Sentence {
  const translate = createTranslate(context.language);
  const [only, ...more] = facts.minerals;
  const mineral = mineralInSentence(facts, context);
  return sentence(context, `sentence.lens.${lens}`, {
    year: text(facts.year),
    goods: text(only && more.length === 0 ? translate("sentence.goods.one", { mineral }) : translate("sentence.goods")),
    amount: tradeFigure(flows, "direct", context),
    processor: country(context, context.processor),
    source: sources(context, flows.sourceIds),
  });
}

function shareSentence(facts: AnswerFacts, context: SentenceContext): Sentence {
  const processor = country(context, context.processor);
  const share = facts.processorShare;
  if (share === null) {
    const mineral = text(mineralInSentence(facts, context));
    const key = facts.isOutputLost ? "sentence.shareLost" : "sentence.unknownShare";
    return sentence(context, key, { mineral, processor, year: text(facts.year) });
  }
  return sentence(context, shareKey(share, facts.year), {
    year: text(share.year),
    period: text(averagedPeriod(share.basis, context.language)),
    processor,
    share: shareFigure(facts, context),
    mineral: text(mineralOfBasis(mineralInSentence(facts, context), share.basis, context)),
    source: sources(context, [share.sourceId]),
  });
}

/** The processor's share of the world; the word for it where it is unknown. */
export function shareFigure(facts: AnswerFacts, context: SentenceContext): Segment {
  const share = facts.processorShare;
  return share === null
    ? unknown(context)
    : figure(formatShare(share.part, context.language), [share.sourceId], {
        status: "published",
        year: share.year,
        rows: [productionRows(facts, share, context.processor)],
      });
}

/** The share of another year than the selected one, or an average of several years, must not pass for the year's own. */
function shareKey(share: NonNullable<AnswerFacts["processorShare"]>, selectedYear: number): TextKey {
  const verb = share.stage === "ore" ? "sentence.mined" : "sentence.refined";
  if (averagedYears(share.basis) !== null) {
    return `${verb}.average`;
  }
  return share.year === selectedYear ? verb : `${verb}.nearest`;
}

/** The years that a basis is averaged over; "" for one of a single year, whose sentence names no period. */
function averagedPeriod(basis: string, language: Language): string {
  const years = averagedYears(basis);
  return years === null ? "" : createTranslate(language)("sentence.period", { from: years.from, to: years.to });
}

function consumerSentence(facts: AnswerFacts, context: SentenceContext): Sentence | null {
  const share = facts.consumerShare;
  if (share === null) {
    return null;
  }
  const who = isPartyGroup(share.consumer) ? "consumers" : "consumer";
  return sentence(context, `sentence.${who}.${context.measure === "value" ? "value" : "weight"}`, {
    consumer: party(context, share.consumer),
    share: consumerFigure(facts, context),
    product: text(goodsInSentence(share.good, context)),
    processor: country(context, context.processor),
    year: text(facts.year),
    source: sources(context, share.sourceIds),
  });
}

/** The part of the consumer's imports that comes from the processor; the word for it where it is unknown. */
export function consumerFigure({ consumerShare: share, year }: AnswerFacts, context: SentenceContext): Segment {
  return share === null
    ? unknown(context)
    : figure(formatShare(share.part, context.language), share.sourceIds, {
        status: "measured",
        year,
        rows: [importRows(share, year)],
      });
}

/** Every publisher's figure of the processor, in the year that is stated. */
function productionRows(
  facts: AnswerFacts,
  share: NonNullable<AnswerFacts["processorShare"]>,
  processor: string,
): RowsQuery {
  const [mineral] = facts.minerals;
  return { type: "production", mineral: mineral as MineralId, stage: share.stage, year: share.year, iso3: processor };
}

/** The imports that the share is made of. */
function importRows(share: NonNullable<AnswerFacts["consumerShare"]>, year: number): RowsQuery {
  return { type: "flows", goods: [share.good], year, exporters: null, importers: share.importers };
}

function allSentence(facts: AnswerFacts, flows: FlowsView | undefined, context: SentenceContext): Sentence {
  if (flows === undefined || context.lens !== "through" || flows.totalsByRole.output === 0) {
    return tradeSentence(facts, flows, context);
  }
  return sentence(context, "sentence.all", {
    processor: country(context, context.processor),
    amount: tradeFigure(flows, "output", context),
    year: text(facts.year),
    source: sources(context, flows.sourceIds),
  });
}

/** The text for the amounts that are known: a role of which none is known is left out, not said to be zero. */
function tradeKey({ feed, output, direct }: FlowsView["known"], lens: Lens): TextKey {
  if (lens !== "through") {
    return direct ? `sentence.trade.${lens}` : "sentence.trade.unknown";
  }
  if (feed && output) {
    return "sentence.trade.through";
  }
  if (feed || output) {
    return feed ? "sentence.trade.feed" : "sentence.trade.output";
  }
  return "sentence.trade.unknown";
}

/** The second line: the measured amounts in view. Legs of one journey are said side by side, never added up. */
export function tradeSentence(
  facts: Pick<AnswerFacts, "year">,
  flows: FlowsView | undefined,
  context: SentenceContext,
): Sentence {
  const key = flows && flows.goods.length > 0 ? tradeKey(flows.known, context.lens) : "sentence.noTrade";
  if (flows === undefined || flows.goods.length === 0 || key === "sentence.trade.unknown") {
    const isLost = flows !== undefined && flows.lostGoods.length > 0;
    return sentence(context, isLost ? "sentence.lost" : key, { year: text(facts.year) });
  }
  if (isOneSided(flows)) {
    return sentence(context, "sentence.trade.oneSided", {
      year: text(facts.year),
      amount: figure(formatAmount(flows.total, context.measure, context.language), flows.sourceIds),
      goods: text(
        formatList(
          flows.goods.map((good) => goodsInSentence(good.id, context)),
          context.language,
        ),
      ),
    });
  }
  return sentence(context, key, {
    year: text(facts.year),
    feed: tradeFigure(flows, "feed", context),
    output: tradeFigure(flows, "output", context),
    amount: tradeFigure(flows, "direct", context),
    processor: country(context, context.processor),
  });
}

/** True where of every good in view the reports of one or two parties only are held: their sum is not what was traded. */
function isOneSided({ goods, oneSidedGoods, known }: FlowsView): boolean {
  return goods.length > 0 && oneSidedGoods.length === goods.length && (known.feed || known.output || known.direct);
}

/** The measured amount in view of one role; the word for it where none is known. */
export function tradeFigure(flows: FlowsView, role: ArcRole, context: SentenceContext): Segment {
  return flows.known[role]
    ? figure(formatTotalOfRole(flows, role, context.measure, context.language), flows.sourceIds)
    : unknown(context);
}

/**
 * A total in view. Where much of it has no weight it is the least that it can be; where much has no known content, what is
 * known: that is the middle of a range and no bound.
 */
export function formatTotalOfRole(flows: FlowsView, role: ArcRole, measure: Measure, language: Language): string {
  const amount = formatAmount(flows.totalsByRole[role], measure, language);
  return isMostlyWeighed(1 - flows.unweighedParts[role], 1)
    ? amount
    : createTranslate(language)(measure === "content" ? "asFarAsKnown" : "atLeast", { amount });
}

/** The largest origin of the processor's raw material; null where it is unknown. */
export function originSentence(facts: AnswerFacts, context: SentenceContext): Sentence | null {
  if (facts.topOrigin === null) {
    return null;
  }
  return sentence(context, "sentence.origin", {
    processor: country(context, context.processor),
    origin: country(context, facts.topOrigin.iso3),
    share: originFigure(facts, context),
  });
}

/** That origin's part of the processor's imports of raw material; the word for it where it is unknown. */
export function originFigure({ topOrigin }: AnswerFacts, context: SentenceContext): Segment {
  return topOrigin === null ? unknown(context) : figure(formatShare(topOrigin.part, context.language), []);
}

/** Some shares are of a part of the mineral only, and say so: those of magnet rare earths are not of all of them. */
function mineralOfBasis(mineral: string, basis: string, context: SentenceContext): string {
  return translateAny(context.language, `sentence.mineral.${basis}`, { mineral }) ?? mineral;
}

function mineralInSentence(facts: AnswerFacts, context: SentenceContext): string {
  const [mineral] = facts.minerals;
  const name = mineral === undefined ? "" : mineralName(context.index, mineral, context.language);
  return context.language === "en" ? withinSentence(name) : name;
}

/** A good within a sentence. */
export function goodsInSentence(good: string, context: SentenceContext): string {
  const name = productName(context.index, good, context.language);
  return context.language === "en" ? withinSentence(name) : name;
}

function sources(context: SentenceContext, ids: readonly string[]): Segment {
  const known = ids.flatMap((id) => context.index.sources.find((source) => source.id === id) ?? []);
  const names = [...new Set(known.map(publisherShort))];
  return text(names.length > 0 ? names.join(", ") : ids.join(", "));
}

function sentence(context: SentenceContext, key: TextKey, values: Readonly<Record<string, Segment>>): Sentence {
  return sentenceOf(template(context.language, key), values);
}
