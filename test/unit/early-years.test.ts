import { describe, expect, it } from "vitest";
import { createFigures } from "../../src/briefing/figures.ts";
import { answerFacts } from "../../src/model/answer.ts";
import { editionChanges } from "../../src/model/editions.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { joinFlows } from "../../src/model/join-flows.ts";
import { rowsOfYear } from "../../src/model/lookup.ts";
import { firstYearOf } from "../../src/model/missing.ts";
import { yearsByDistance } from "../../src/model/production-series.ts";
import { worldShares } from "../../src/model/shares.ts";
import { supplyTrend } from "../../src/model/supply-trend.ts";
import { groupTotals } from "../../src/model/totals.ts";
import type { Index } from "../../src/model/types.ts";
import { isTracedEarly, runTraceJob, TRACED_YEARS, type TraceReply } from "../../src/tracing/trace-job.ts";
import { traceSupply } from "../../src/tracing/trace-supply.ts";
import { labelOf } from "../../src/ui/time/time-marks.ts";
import { supplyOf } from "./support/supply.ts";
import { dataset, flowTable, INDEX, output, selection, type TinyRow } from "./support/tiny-dataset.ts";
import { NETWORK_INDEX } from "./support/tiny-network.ts";

const EARLY: readonly TinyRow[] = [
  [1997, "CHL", "CHN", 5, 1],
  [2005, "AUS", "CHN", 9, 2],
];
const RECENT: readonly TinyRow[] = [
  [2012, "AUS", "CHN", 7, Number.NaN, 4, 1],
  [2024, "CHL", "KOR", 3, 1],
];
const withEarly = (index: Index, good: string, earlyYears: readonly number[]): Index => ({
  ...index,
  flowFiles: index.flowFiles.map((file) => (file.good === good ? { ...file, earlyYears, earlyRows: 1 } : file)),
});
const view = (data: ReturnType<typeof dataset>, year: number, measure: "value" | "weight" = "value") =>
  flowsView(data, selection({ minerals: ["lithium"], year, measure }), groupsView(data.index, year, false));

describe("a table of all years", () => {
  const [early, recent] = [flowTable("253090", EARLY), flowTable("253090", RECENT)];
  const joined = joinFlows(early, recent);

  it("has the rows of both parts, sorted by year, each with all its columns", () => {
    expect(joined).toEqual(flowTable("253090", [...EARLY, ...RECENT]));
    expect(rowsOfYear(joined, 2012)).toEqual({ start: 2, end: 3 });
  });

  it("is made once", () => {
    expect(joinFlows(early, recent)).toBe(joined);
  });
});

describe("what is said of a year does not change with what else has been loaded", () => {
  const production = [
    output("lithium", "refined", "CHN", 2011, 1, { share: 0.3 }),
    output("lithium", "refined", "CHN", 2014, 1, { share: 0.5 }),
  ];

  it("a recent year looks at recent output only, an early one at what is nearest", () => {
    expect(yearsByDistance(2013)).toEqual([2013, 2012, 2014, 2015, 2016]);
    expect(yearsByDistance(2011)).toEqual([2011, 2010, 2012, 2009, 2013, 2008, 2014]);
    expect(worldShares(production, "lithium", "refined", 2012)?.year).toBe(2014);
    expect(worldShares(production, "lithium", "refined", 2010)?.year).toBe(2011);
  });

  it("the sentence speaks of the good that is bought most in the recent years", () => {
    const hydroxide = [
      [2005, "CHN", "KOR", 900, 1],
      [2024, "CHN", "KOR", 1, 1],
    ] as const;
    const carbonate = [
      [2005, "CHL", "KOR", 1, 1],
      [2024, "CHL", "KOR", 5, 1],
    ] as const;
    const data = dataset({ "282520": hydroxide, "283691": carbonate });
    for (const year of [2005, 2024]) {
      expect(answerFacts(data, selection({ year })).consumerShare?.good).toBe("283691");
    }
  });
});

describe("goods that did not come", () => {
  const index = withEarly(INDEX, "253090", [1997, 2005]);

  it("are named, and are not said to be missing: their file is not in the table", () => {
    const data = dataset({ "253090": RECENT, "282520": [[2024, "CHN", "KOR", 1, 1]] }, [], index);
    expect(view(data, 1997).lostGoods.map(({ id }) => id)).toEqual(["253090"]);
    expect(view(data, 1997).missingGoods.map(({ id }) => id)).not.toContain("253090");
    expect(view(data, 2024).lostGoods.map(({ id }) => id)).not.toContain("253090");
  });

  it("are none where the rows are here, or the year is not held", () => {
    const data = dataset({ "253090": [...EARLY, ...RECENT] }, [], index);
    expect(view(data, 1997).lostGoods).toEqual([]);
    expect(view(data, 1999).missingGoods.map(({ id }) => id)).toContain("253090");
  });

  it("begin somewhere", () => {
    const [good] = index.goods;
    expect(firstYearOf(index, good!)).toBe(1997);
    expect(firstYearOf(INDEX, good!)).toBe(2012);
  });
});

describe("amounts by weight", () => {
  const rows: readonly TinyRow[] = [
    [2024, "CHN", "KOR", 80, Number.NaN],
    [2024, "CHL", "KOR", 20, 2],
  ];
  const data = dataset({ "282520": rows });

  it("say how much of the value has none; by value nothing is left out", () => {
    expect(view(data, 2024, "weight")).toMatchObject({ unknownRows: 1, unweighedPart: 0.8 });
    expect(view(data, 2024).unweighedPart).toBe(0);
  });

  it("make no shares where too little has one", () => {
    const shareOf = (measure: "value" | "weight") => {
      const chosen = selection({ minerals: ["lithium"], year: 2024, measure, lens: "all" });
      const totals = groupTotals(data, chosen, groupsView(data.index, 2024, false));
      const msp = totals.find(({ group }) => group === "msp")?.importsFromProcessorPart;
      return [answerFacts(data, chosen).consumerShare?.part, msp];
    };
    expect(shareOf("value")).toEqual([0.8, 0.8]);
    expect(shareOf("weight")).toEqual([undefined, null]);
  });

  it("make no share of nothing where what the processor sold is known, but not its weight", () => {
    const sold: TinyRow[] = [
      [2024, "CHN", "KOR", 5, Number.NaN],
      [2024, "CHL", "KOR", 95, 95],
    ];
    const one = dataset({ "282520": sold });
    const chosen = selection({
      minerals: ["lithium"],
      stages: ["refined"],
      year: 2024,
      measure: "weight",
      lens: "all",
    });
    const totals = groupTotals(one, chosen, groupsView(one.index, 2024, false));
    expect(answerFacts(one, chosen).consumerShare).toBeNull();
    expect(totals.find(({ group }) => group === "msp")?.importsFromProcessorPart).toBeNull();
    expect(answerFacts(one, { ...chosen, measure: "value" }).consumerShare?.part).toBe(0.05);
  });

  it("make no share of nothing of goods of which the largest flows alone are held", () => {
    const rows: TinyRow[] = [[2024, "CHL", "KOR", 95, 95]];
    const chosen = selection({ minerals: ["lithium"], stages: ["refined"], year: 2024, lens: "all" });
    const largest = INDEX.goods.map((good) => (good.id === "282520" ? { ...good, truncated: "200" } : good));
    const shareIn = (goods: typeof largest) =>
      answerFacts(dataset({ "282520": rows }, [], { ...INDEX, goods }), chosen).consumerShare?.part;
    expect(shareIn([...INDEX.goods])).toBe(0);
    expect(shareIn(largest)).toBeUndefined();
  });
});

describe("tracing", () => {
  const trade = (year: number): TinyRow => [year, "CHN", "KOR", 10, 10];
  const index = withEarly(NETWORK_INDEX, "280469", [1999, 2003, 2010]);
  const tables = { "280469": [1999, 2003, 2010, 2012, 2024].map(trade) };
  const data = dataset(tables, [], index);
  const yearsTraced = (years: (typeof TRACED_YEARS)[keyof typeof TRACED_YEARS]) => {
    const replies: TraceReply[] = [];
    const request = { job: 1, index, mineral: "silicon", processor: "CHN", production: [], years } as const;
    runTraceJob({ ...request, tables: [...data.flows.values()] }, (reply) => replies.push(reply));
    return replies[0]?.traces.map(({ year }) => year);
  };

  it("goes through the years of its job", () => {
    expect(yearsTraced(TRACED_YEARS.recent)).toEqual([2012, 2024]);
    expect(yearsTraced(TRACED_YEARS.early)).toEqual([2003, 2010]);
  });

  it("begins with the first year of output", () => {
    expect(traceSupply(data, "silicon", 1999, "CHN")).toBeNull();
    expect([1999, 2000, 2011, 2012].map(isTracedEarly)).toEqual([false, true, true, false]);
  });

  it("by weight is none where too little has one", () => {
    const half = dataset({ "280469": [trade(2024), [2024, "NOR", "KOR", 10, Number.NaN]] }, [], index);
    expect(traceSupply(half, "silicon", 2024, "CHN")?.weighedParts.weight).toBe(0.5);
  });
});

describe("trends", () => {
  const years = [2015, 2016, 2017, 2018];
  const trendOf = (sourceIds: readonly string[]) =>
    supplyTrend(
      years.map((year) => supplyOf([[0, 0, 10]], { year, sourceIds })),
      years,
      { processor: 0, origin: 0 },
    );

  it("break where the same goods are counted by another edition, and say which", () => {
    const change = { year: 2017, before: "HS 2002", after: "HS 2017" };
    expect(editionChanges(trendOf(["baci-202601"]))).toEqual([change]);
    expect(editionChanges(trendOf(["baci-202601-hs92"]))).toEqual([]);
  });
});

describe("a figure of an early year beside a view of a recent one", () => {
  const ask = (isRecentOnly: boolean) => {
    const asked: string[] = [];
    const data = { ...dataset({ "282520": [[2005, "CHN", "KOR", 10, 1]] }), isRecentOnly };
    const source = { dataset: data, selection: selection(), language: "en", supplyWith: () => null } as const;
    const figures = createFigures({ ...source, askEarly: () => asked.push("early") }, INDEX);
    return { text: figures("consumerShare|year=2005")?.text, asked };
  };

  it("asks for its rows, and waits for them", () => {
    expect(ask(true)).toEqual({ text: "…", asked: ["early"] });
    expect(ask(false)).toEqual({ text: "100%", asked: [] });
  });
});

describe("labels of the time bar", () => {
  it("are those of the fives and tens, and none stands beside the selected year's", () => {
    expect(labelOf(2005, 1997)).toEqual({ five: true, ten: false, near: false });
    expect(labelOf(2010, 1997)).toEqual({ five: true, ten: true, near: false });
    expect(labelOf(1995, 1997)).toMatchObject({ five: true, near: true });
    expect(labelOf(1997, 1997)).toMatchObject({ five: false, near: false });
  });
});
