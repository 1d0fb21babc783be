import { describe, expect, test } from "vitest";
import { type SentenceContext, sentenceText } from "../../src/i18n/segments.ts";
import { headline, originSentence, tradeSentence } from "../../src/i18n/sentence.ts";
import type { AnswerFacts, FlowsView } from "../../src/model/views.ts";
import { FAKE_INDEX } from "../dom/fake-index.ts";

const FACTS: AnswerFacts = {
  minerals: ["lithium"],
  year: 2024,
  processorShare: { part: 0.7, stage: "refined", year: 2024, sourceId: "iea", basis: "contained metal" },
  consumerShare: { consumer: "KOR", importers: [1], part: 0.79, good: "282520", sourceIds: ["baci"] },
  topOrigin: { iso3: "BRA", part: 0.61 },
};

const context = (patch: Partial<SentenceContext> = {}): SentenceContext => ({
  index: FAKE_INDEX,
  language: "en",
  measure: "value",
  lens: "through",
  processor: "CHN",
  ...patch,
});

const text = (facts: AnswerFacts, patch: Partial<SentenceContext> = {}) =>
  sentenceText(headline(facts, undefined, context(patch)));

describe("the headline", () => {
  test("says share, year and source, then the consumer's dependence", () => {
    expect(text(FACTS)).toBe(
      "In 2024 China refined 70% of the world’s lithium (IEA). South Korea bought 79% of its imports of lithium hydroxide and oxide by value from China in 2024 (CEPII BACI).",
    );
  });

  test("in Korean with the particles that fit", () => {
    expect(text(FACTS, { language: "ko", measure: "weight" })).toBe(
      "2024년 중국은 전 세계 리튬의 70%를 정제했다(IEA). 2024년 한국은 수산화리튬·산화리튬 수입 중량의 79%를 중국에서 들여왔다(CEPII BACI).",
    );
  });

  test("a mine share is said to be mined", () => {
    const mined = { ...FACTS, processorShare: { ...FACTS.processorShare!, stage: "ore" as const } };
    expect(text(mined)).toContain("In 2024 China mined 70% of the world’s lithium");
  });

  test("a share of another year than the selected one says its own year", () => {
    const nearest = { ...FACTS, year: 2017 };
    expect(text(nearest)).toContain("In 2024, the nearest year with figures, China refined 70%");
    expect(text(nearest, { language: "ko" })).toContain("수치가 있는 가장 가까운 해인 2024년 중국은");
  });

  test("an average of years is not said to be of one", () => {
    const share = { ...FACTS.processorShare!, year: 2020, basis: "share only (2016–2020 average)" };
    const average = { ...FACTS, year: 2020, processorShare: share };
    expect(text(average)).toContain("On average over 2016–2020, China refined 70% of the world’s lithium (IEA).");
    expect(text(average, { language: "ko" })).toContain("2016~2020년 평균으로 중국은 전 세계 리튬의 70%를 정제했다");
  });

  test("a share of a part of the mineral says which part", () => {
    const share = (basis: string) => ({ ...FACTS, processorShare: { ...FACTS.processorShare!, basis } });
    expect(text({ ...share("magnet REE"), minerals: ["rare-earths"] })).toContain(
      "of the world’s magnet rare earths (IEA)",
    );
    expect(text({ ...share("battery-grade"), minerals: ["graphite"] })).toContain(
      "world’s battery-grade graphite (IEA)",
    );
    expect(text({ ...share("battery-grade"), minerals: ["graphite"] }, { language: "ko" })).toContain(
      "배터리급 흑연의 70%를",
    );
  });

  test("what is not known is said to be so", () => {
    const nothing = { ...FACTS, processorShare: null, consumerShare: null };
    expect(text(nothing)).toBe(
      "What share of the world’s lithium China refined or mined in 2024 is not known from the sources used here.",
    );
  });

  test("countries with an article have it, and a capital at the start", () => {
    const facts = { ...FACTS, consumerShare: { ...FACTS.consumerShare!, consumer: "USA" } };
    expect(text(facts, { processor: "USA" })).toContain("In 2024 the United States refined");
    expect(text(facts)).toContain(" The United States bought");
  });

  test("its numbers are pieces that know their source", () => {
    const figures = headline(FACTS, undefined, context())
      .flat()
      .filter((segment) => segment.kind === "figure");
    expect(figures.map(({ text, sourceIds }) => [text, sourceIds])).toEqual([
      ["70%", ["iea"]],
      ["79%", ["baci"]],
    ]);
  });
});

test("the largest origin, in both languages", () => {
  expect(sentenceText([originSentence(FACTS, context())!])).toBe(
    "The largest supplier of raw material to China was Brazil, with 61% of those imports.",
  );
  expect(sentenceText([originSentence(FACTS, context({ language: "ko" }))!])).toContain(
    "나라는 브라질로, 해당 수입의 61%를",
  );
});

describe("the trade in view", () => {
  const flows = {
    goods: FAKE_INDEX.goods,
    oneSidedGoods: [],
    total: 9e9,
    sourceIds: ["baci"],
    totalsByRole: { feed: 5.6e9, output: 2.3e9, direct: 1e9 },
    known: { feed: true, output: true, direct: true },
    lostGoods: [],
    unweighedParts: { feed: 0, output: 0, direct: 0 },
  } as unknown as FlowsView;
  const trade = (patch: Partial<FlowsView>, selection: Partial<SentenceContext> = {}) =>
    sentenceText([tradeSentence(FACTS, { ...flows, ...patch }, context(selection))]).replaceAll("\u00a0", " ");

  test("says of goods that one side alone reports that it is not all trade", () => {
    const [good] = FAKE_INDEX.goods;
    expect(trade({ goods: [good!], oneSidedGoods: [good!] })).toMatch(/USD 9 bn of .* one side’s only, not all trade/);
    expect(trade({ oneSidedGoods: [good!] })).toContain("went into China");
  });

  test("says the legs of a journey side by side", () => {
    expect(trade({})).toBe("USD 5.6 bn of raw material went into China; USD 2.3 bn of processed goods came out.");
  });

  test("says of a leg of which much has no weight that it is the least, of content that it is what is known", () => {
    const unweighedParts = { feed: 0.4, output: 0.1, direct: 0 };
    const totalsByRole = { feed: 5600, output: 2300, direct: 0 };
    expect(trade({ unweighedParts, totalsByRole }, { measure: "weight" })).toBe(
      "At least 5.6 kt of raw material went into China; 2.3 kt of processed goods came out.",
    );
    expect(trade({ unweighedParts, totalsByRole }, { measure: "content", language: "ko" })).toContain(
      "알려진 것만 약 5,600톤(함유량)",
    );
  });

  test("leaves out a leg of which no amount is known", () => {
    const known = { feed: false, output: false, direct: false };
    expect(trade({ known: { ...known, feed: true } })).toBe("USD 5.6 bn of raw material went into China.");
    expect(trade({ known: { ...known, output: true } })).toBe("USD 2.3 bn of processed goods came out of China.");
    expect(trade({ known })).toBe("No amounts are known for this selection in 2024.");
    expect(trade({ known }, { lens: "all" })).toBe("No amounts are known for this selection in 2024.");
  });

  test("says that nothing is known where no row is in view", () => {
    expect(trade({ goods: [] })).toContain("No trade rows are known");
  });
});
