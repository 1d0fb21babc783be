import { describe, expect, test } from "vitest";
import { FIGURES } from "../../src/briefing/figures.ts";
import { createFigureReader } from "../../src/briefing/read-figures.ts";
import { formatAmount, formatShare } from "../../src/i18n/format.ts";
import { type Segment, sentenceText } from "../../src/i18n/segments.ts";
import { headline, originSentence, tradeSentence } from "../../src/i18n/sentence.ts";
import { supplySentence } from "../../src/i18n/supply-sentence.ts";
import { answerFacts } from "../../src/model/answer.ts";
import { fitMeasure } from "../../src/model/content.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import type { Language } from "../../src/model/reader.ts";
import { DEFAULT_SELECTION, PARTY_GROUPS, type Selection } from "../../src/model/selection.ts";
import { worldShares } from "../../src/model/shares.ts";
import { suppliersOf } from "../../src/model/suppliers.ts";
import { hasShares } from "../../src/model/supply-parts.ts";
import { blocImports, groupTotals } from "../../src/model/totals.ts";
import { journeysThrough } from "../../src/tracing/journeys.ts";
import { supplyConsumer, supplyFor } from "../../src/tracing/supply-for.ts";
import { traceSupply } from "../../src/tracing/trace-supply.ts";
import { loadDataset } from "./support/geo.ts";

const data = await loadDataset();
const { index } = data;
const reader = createFigureReader(data);

const VIEWS: readonly Partial<Selection>[] = [
  {},
  { minerals: ["cobalt"], year: 2019, consumer: "JPN", measure: "weight" },
  { minerals: ["rare-earths"], year: 2022 },
  { minerals: ["nickel"], year: 2023, consumer: "msp", lens: "all", withEu: true },
  { minerals: ["graphite"], year: 2024, lens: "msp-resource" },
];
const CASES = VIEWS.flatMap((view) =>
  (["en", "ko"] as const).map((language) => [fitMeasure({ ...DEFAULT_SELECTION, ...view }, index), language] as const),
);

const contextOf = ({ measure, lens, processor }: Selection, language: Language) => ({
  index,
  language,
  measure,
  lens,
  processor,
});
const figuresIn = (sentence: readonly Segment[]) => sentence.filter(({ kind }) => kind !== "text");

describe.each(CASES)("figures by name are those of the panel (%#)", (selection, language) => {
  const figureOf = reader(selection, language);
  const context = contextOf(selection, language);
  const groups = groupsView(index, selection.year, selection.withEu);
  const flows = flowsView(data, selection, groups);
  const facts = answerFacts(data, selection);
  const textOf = (reference: string) => figureOf(reference)?.text;
  const share = (part: number | null | undefined) => formatShare(part ?? null, language);
  const amount = (value: number | null) => formatAmount(value, selection.measure, language);

  test("the headline and the trade in view hold these very segments", () => {
    const sentences = [
      ...headline(facts, flows, context),
      tradeSentence(facts, flows, context),
      originSentence(facts, context) ?? [],
    ];
    const names = [
      "processor",
      "processorShare",
      "consumer",
      "consumerShare",
      "topOrigin",
      "topOriginShare",
      "feedAmount",
      "outputAmount",
      "tradeAmount",
    ];
    const known = names.map((name) => figureOf(name));
    for (const segment of sentences.flatMap(figuresIn)) {
      // A country at the start of an English sentence begins with a capital.
      expect(known.map((figure) => ({ ...figure, text: figure?.text.toLowerCase() }))).toContainEqual({
        ...segment,
        text: segment.text.toLowerCase(),
      });
    }
    expect(sentences.flatMap(figuresIn).length).toBeGreaterThan(2);
  });

  test("shares of the world", () => {
    const [mineral] = selection.minerals;
    for (const [name, stage] of [
      ["mined", "ore"],
      ["refined", "refined"],
    ] as const) {
      const view = worldShares(data.production, mineral!, stage, selection.year);
      const [top] = [...view!.shares].sort((a, b) => b[1] - a[1]);
      expect(textOf(`${name}TopShare`)).toBe(share(top![1]));
      expect(figureOf(`${name}Top`)?.iso3).toBe(top![0]);
      expect(textOf(`${name}Share|item=country:${top![0]}`)).toBe(share(top![1]));
      expect(textOf(`${name}Year`)).toBe(String(view!.year));
    }
  });

  test("the traced supply, as its sentence says it", () => {
    const [mineral] = selection.minerals;
    const consumer = supplyConsumer(data, selection, mineral!);
    const trace = traceSupply(data, mineral!, selection.year, selection.processor);
    if (trace === null) {
      expect(textOf("supplyTotal")).toBe(textOf("supplyMinedTopShare"));
      return;
    }
    const supply = supplyFor(trace, index, consumer, selection);
    const sentence = supplySentence(supply, selection.consumer, context);
    const names = ["Total", "RefinedTop", "RefinedTopShare", "MinedTop", "MinedTopShare", "Feed"];
    const known = names.map((name) => figureOf(`supply${name}`));
    const said = figuresIn(sentence);
    expect(said.length).toBe(hasShares(supply) ? 5 : supply.isMostlyFeed ? 2 : 1);
    for (const segment of said) {
      expect(known).toContainEqual(segment);
    }
    expect(sentenceText([sentence])).toContain(textOf("supplyGoods"));
    const part = hasShares(supply) ? supply.throughProcessor.amount / supply.total : null;
    expect(textOf("supplyThrough")).toBe(share(part));
  });

  test("groups, the bloc, and suppliers of raw material", () => {
    const names = { msp: "msp", "resource-rich": "resourceRich", china: "china", others: "others" };
    for (const group of PARTY_GROUPS) {
      const total = groupTotals(data, selection, groups).find((each) => each.group === group)!;
      expect(textOf(`${names[group]}Exports`)).toBe(amount(total.exports));
      expect(textOf(`${names[group]}Imports`)).toBe(amount(total.imports));
      const part = group === "china" ? undefined : share(total.importsFromProcessorPart);
      expect(textOf(`${names[group]}ProcessorShare`)).toBe(part);
    }
    const bloc = blocImports(data, selection, groups, "msp");
    expect(textOf("blocImports")).toBe(amount(bloc.imports));
    expect(textOf("blocProcessorShare")).toBe(share(bloc.fromProcessorPart));
    const views = { mining: null, refining: null };
    for (const supplier of suppliersOf(index, groups, views, journeysThrough(data, selection))) {
      const asked = `item=country:${supplier.iso3}`;
      expect(textOf(`feedFrom|${asked}`)).toBe(amount(supplier.toProcessor));
      expect(textOf(`feedFromShare|${asked}`)).toBe(share(supplier.partOfProcessor));
    }
  });

  test("a reference may ask for another year, consumer, measure or lens", () => {
    const patches: readonly [string, Partial<Selection>][] = [
      ["year=2021", { year: 2021 }],
      ["year=2021&consumer=USA", { year: 2021, consumer: "USA" }],
      ["by=weight&consumer=JPN", { measure: "weight", consumer: "JPN" }],
      ["lens=all&from=CHN&to=KOR", { lens: "all", exporters: ["CHN"], importers: ["KOR"] }],
    ];
    for (const [patch, fields] of patches) {
      const patched = reader({ ...selection, ...fields }, language);
      for (const name of Object.keys(FIGURES)) {
        expect(figureOf(`${name}|${patch}`)).toEqual(patched(name));
      }
    }
  });
});

test("what a view has no data for, and what is no name or no field, is no figure", () => {
  const figureOf = reader(DEFAULT_SELECTION, "en");
  for (const reference of [
    "nothing",
    "constructor",
    "chinaShare|via=JPN",
    "consumerShare|mineral=cobalt",
    "consumerShare|mineral=all",
    "year|year=1900",
    "year|fill=mining",
    "year|years=2020",
    "minedShare",
  ]) {
    expect([reference, figureOf(reference)]).toEqual([reference, null]);
  }
  const three = reader({ ...DEFAULT_SELECTION, minerals: ["lithium", "cobalt"] }, "en");
  expect(three("processorShare|mineral=cobalt")).toEqual(
    reader({ ...DEFAULT_SELECTION, minerals: ["cobalt"] }, "en")("processorShare"),
  );
});
