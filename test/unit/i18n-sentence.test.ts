import { describe, expect, test } from "vitest";
import {
  headline,
  originSentence,
  type SentenceContext,
  sentenceText,
  tradeSentence,
} from "../../src/i18n/sentence.ts";
import type { AnswerFacts, FlowsView } from "../../src/model/views.ts";
import { FAKE_INDEX } from "../dom/fake-index.ts";

const FACTS: AnswerFacts = {
  minerals: ["lithium"],
  year: 2024,
  processorShare: { part: 0.7, stage: "refined", year: 2023, sourceId: "iea", basis: "contained metal" },
  consumerShare: { iso3: "KOR", part: 0.79, hsCode: "282520", sourceIds: ["baci"] },
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
  test("says share, its own year and source, then the consumer's dependence", () => {
    expect(text(FACTS)).toBe(
      "In 2023 China refined 70% of the world’s lithium (IEA). South Korea bought 79% of its imports of lithium hydroxide and oxide by value from China in 2024 (CEPII BACI).",
    );
  });

  test("in Korean with the particles that fit", () => {
    expect(text(FACTS, { language: "ko", measure: "weight" })).toBe(
      "2023년 중국은 전 세계 리튬의 70%를 정제했다(IEA). 2024년 한국은 수산화리튬·산화리튬 수입 중량의 79%를 중국에서 들여왔다(CEPII BACI).",
    );
  });

  test("a mine share is said to be mined", () => {
    const mined = { ...FACTS, processorShare: { ...FACTS.processorShare!, stage: "ore" as const } };
    expect(text(mined)).toContain("In 2023 China mined 70% of the world’s lithium");
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
    const facts = { ...FACTS, consumerShare: { ...FACTS.consumerShare!, iso3: "USA" } };
    expect(text(facts, { processor: "USA" })).toContain("In 2023 the United States refined");
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

test("the legs of a journey are said side by side, and nothing in view is said to be nothing known", () => {
  const flows = {
    arcs: [{}],
    sourceIds: ["baci"],
    totalsByRole: { feed: 5.6e9, output: 2.3e9, direct: 1e9 },
  } as unknown as FlowsView;
  const trade = sentenceText([tradeSentence(FACTS, flows, context())]).replaceAll("\u00a0", " ");
  expect(trade).toBe("USD 5.6 bn of raw material went into China; USD 2.3 bn of processed goods came out.");
  expect(sentenceText([tradeSentence(FACTS, { ...flows, arcs: [] }, context())])).toContain("No trade rows are known");
});
