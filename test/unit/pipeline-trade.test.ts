import { describe, expect, it } from "vitest";
import { OVERRULINGS } from "../../pipeline/trade/overruled.ts";
import { partyLookup } from "../../pipeline/trade/parties.ts";
import { checkFlowCode } from "../../pipeline/trade/read-comtrade.ts";
import { newReading, type RawReport, take } from "../../pipeline/trade/reader.ts";
import { reconcile } from "../../pipeline/trade/reconcile.ts";
import { RANKS, type Report, roundKnown, Tally, tonnesOfKilograms, usdOf } from "../../pipeline/trade/report.ts";
import { judgeWeights } from "../../pipeline/trade/weights.ts";
import { baci, exported, report } from "./support/trade-rows.ts";

const COUNTRIES = ["AUS", "CHL", "CHN", "COD", "FRA", "KOR", "SRB", "TWN", "USA", "ZAF"].map((iso3) => ({
  iso3,
  en: iso3,
  ko: iso3,
  longitude: 0,
  latitude: 0,
}));

describe("cells of customs statistics", () => {
  it.each(["", "0", "0.0", "-1", "n/a"])("%j is an unknown weight and an unknown value, not zero", (text) => {
    expect(tonnesOfKilograms(text)).toBeNull();
    expect(usdOf(text)).toBeNull();
  });

  it("turns kilograms into tonnes and thousand dollars into dollars", () => {
    expect(tonnesOfKilograms("93426380")).toBe(93_426.38);
    expect(usdOf("111108.435", 1000)).toBe(111_108_435);
  });
});

describe("rounding", () => {
  it.each([
    [1.23456, 3, 1.235],
    [0.0004, 3, 0.0004],
    [0.3, 0, 0.3],
    [0.6, 0, 1],
  ])("%d to %d digits is %d: what is known never becomes zero", (value, digits, expected) => {
    expect(roundKnown(value, digits)).toBe(expected);
  });
});

describe("flow codes of Comtrade", () => {
  it.each(["M", "X"])("%s comes in", (flowCode) => {
    expect(() => checkFlowCode(flowCode, "a.csv")).not.toThrow();
  });

  it.each(["RX", "RM", "", "x", undefined])("%j stops the run and names the file", (flowCode) => {
    expect(() => checkFlowCode(flowCode, "trade/a.csv")).toThrow(/trade\/a\.csv.*flowCode/);
  });
});

/** What becomes of rows that are read one after the other. */
function read(rows: readonly Partial<RawReport>[]) {
  const tally = new Tally();
  const reading = newReading(tally, partyLookup(COUNTRIES));
  for (const changes of rows) {
    take(reading, { ...report({}), ...changes });
  }
  return { reports: reading.reports, dropped: [...tally.droppedOf("comtrade-imports")] };
}

describe("what a row must be to come in", () => {
  function kept(changes: Partial<RawReport>): string {
    const { reports, dropped } = read([changes]);
    return reports.length === 1
      ? `${reports[0]!.exporter} ${reports[0]!.importer}`
      : dropped.map(([why]) => why).join();
  }

  it.each([
    [{ importer: "S19" }, "CHN TWN"],
    [{ exporter: "GUF" }, "FRA KOR"],
    [{ exporter: "ZA1" }, "ZAF KOR"],
    [{ exporter: "SCG" }, "SRB KOR"],
    [{ exporter: "GUF", importer: "FRA" }, "re-import"],
    [{ exporter: "KOR" }, "re-import"],
    [{ exporter: null }, "no single country"],
    [{ exporter: "EUR" }, "no single country"],
    [{ hsCode: "8105" }, "not the same goods"],
    [{ hsCode: "810320" }, "not the same goods"],
    [{ hsCode: "7202" }, "code out of scope"],
    [{ hsCode: "710812" }, "code out of scope"],
    [{ year: 1994 }, "year before 1995"],
    [{ valueUsd: null }, "no value and no weight"],
    [{ valueUsd: null, netWeightTonnes: 2 }, "CHN KOR"],
  ] as const)("%j → %s", (changes, expected) => {
    expect(kept(changes)).toBe(expected);
  });

  it("speaks for one edition of BACI only where the code is held in that of 1992", () => {
    const row = { ...baci({}), hsCode: "283691", source: "comtrade-imports" } as const;
    expect(read([row]).dropped).toEqual([["another edition", 1]]);
    expect(read([{ ...row, hsCode: "740311" }]).reports).toHaveLength(1);
  });

  it("adds a territory to its state's row: neither of the two is lost", () => {
    const rows = [
      { importer: "FRA", valueUsd: 100, netWeightTonnes: 10 },
      { importer: "GUF", valueUsd: 30, netWeightTonnes: 2 },
      { importer: "REU", valueUsd: 5, netWeightTonnes: null },
    ];
    expect(read(rows.slice(0, 2)).reports).toMatchObject([{ importer: "FRA", valueUsd: 130, netWeightTonnes: 12 }]);
    expect(read(rows).reports).toMatchObject([{ valueUsd: 135, netWeightTonnes: null }]);
    expect(read(rows).dropped).toEqual([["added to another row", 2]]);
  });

  it("adds up today's codes that were one in 1992, and counts a repeated row as a second report", () => {
    const rows = [
      { hsCode: "810520", valueUsd: 100, netWeightTonnes: 4 },
      { hsCode: "810530", valueUsd: 10, netWeightTonnes: 1 },
    ];
    expect(read(rows).reports).toMatchObject([{ hsCode: "810510", valueUsd: 110, netWeightTonnes: 5 }]);
    expect(read([rows[0]!, rows[0]!]).reports.map(({ valueUsd }) => valueUsd)).toEqual([100, 100]);
  });
});

const settle = (reports: readonly Report[]) => {
  const tally = new Tally();
  return { ...reconcile(reports, tally), tally };
};

describe("reconcile", () => {
  it("takes BACI before importer before exporter, and keeps one other report of each side", () => {
    const copy = report({ hsCode: "740311", source: "comtrade-china-usa", valueUsd: 900 });
    const rows = [exported({ hsCode: "740311" }), copy, report({ hsCode: "740311" }), baci({})];
    const { flows, tally } = settle(rows);
    expect(flows).toHaveLength(1);
    expect(flows[0]!.report.source).toBe("baci-202601");
    expect(flows[0]!.others.map((other) => other.source)).toEqual(["comtrade-imports", "comtrade-exports"]);
    expect([...tally.droppedOf("comtrade-china-usa")]).toEqual([["same report in a better source", 1]]);
  });

  it("gives the same flows whatever the order of the rows", () => {
    const rows = [
      baci({}),
      report({ hsCode: "740311", netWeightTonnes: 3 }),
      exported({ hsCode: "740311" }),
      report({}),
    ];
    const keys = (list: readonly Report[]) =>
      settle(list)
        .flows.map((flow) => JSON.stringify(flow))
        .sort();
    expect(keys([...rows].reverse())).toEqual(keys(rows));
  });

  it("makes no flow of a source of few reporters, nor fills what BACI leaves out", () => {
    expect(settle([report({ rank: RANKS.secondOnly })]).flows).toEqual([]);
    expect(settle([baci({}), report({ hsCode: "740311", importer: "FRA" })]).flows).toHaveLength(1);
  });
});

describe("one cargo under two codes", () => {
  const hydroxide = (importer: string) =>
    baci({ hsCode: "282200", exporter: "COD", importer, source: "baci-202601-hs92", valueUsd: 900 });

  it("counts DR Congo's hydroxide as what China books, and keeps its own declaration beside it, to anybody", () => {
    const booked = baci({ hsCode: "810510", exporter: "COD", importer: "CHN", source: "baci-202601-hs92" });
    const { flows, elsewhere } = settle([hydroxide("CHN"), hydroxide("ARE"), booked]);
    expect(flows.map(({ report: { hsCode, importer } }) => `${hsCode} ${importer}`)).toEqual(["810510 CHN"]);
    expect(elsewhere.map(({ importer }) => importer)).toEqual(["CHN", "ARE"]);
  });

  it("counts of the USA's 284690 to China only what China books there, from 2018", () => {
    const american = (year: number) =>
      baci({ hsCode: "284690", exporter: "USA", importer: "CHN", source: "baci-202601-hs92", year, valueUsd: 500 });
    const chinese = (year: number) =>
      report({ hsCode: "284690", exporter: "USA", importer: "CHN", source: "comtrade-china-feed", year, valueUsd: 20 });
    const usd = (year: number) => settle([american(year), chinese(year)]).flows[0]?.report.valueUsd;
    expect([usd(2017), usd(2018), usd(2022)]).toEqual([500, 20, 20]);
  });

  it("counts of hydroxide on its way from other ports what China books there, and nothing where it books nothing", () => {
    const declared = (hsCode: string, exporter: string) =>
      baci({ hsCode, exporter, importer: "CHN", source: "baci-202601-hs92", valueUsd: 500 });
    const booked = report({ hsCode: "282200", exporter: "ZAF", importer: "CHN", valueUsd: 1 });
    const { flows, elsewhere } = settle([declared("282200", "ZAF"), booked, declared("810510", "MYS")]);
    expect(flows.map((flow) => flow.report.valueUsd)).toEqual([1]);
    expect(elsewhere.map(({ exporter }) => exporter)).toEqual(["MYS"]);
  });

  it("says of each why", () => {
    expect(OVERRULINGS.every(({ reason }) => reason.length > 40)).toBe(true);
  });
});

describe("whose weight stands beside a flow", () => {
  const at = (netWeightTonnes: number | null, changes: Partial<Report> = {}) =>
    report({ hsCode: "740311", valueUsd: 1000, netWeightTonnes, ...changes });
  const weightOf = (...reports: readonly Report[]) => {
    const { flows } = settle(reports);
    return judgeWeights(flows).weights.get(flows[0]!);
  };

  it("the importer's measured one, then the flow's own, then the exporter's, then an estimated one", () => {
    const own = baci({ netWeightTonnes: 8 });
    const none = baci({});
    const exporters = at(9, { status: "exporter-reported", rank: RANKS.exporter, source: "comtrade-exports" });
    const guessed = at(7, { weightEstimated: true });
    expect(weightOf(own, at(7), exporters)).toMatchObject({ netWeightTonnes: 7, weightSource: "comtrade-imports" });
    expect(weightOf(own, guessed, exporters)).toMatchObject({ netWeightTonnes: 8, weightSource: "" });
    expect(weightOf(none, guessed, exporters)).toMatchObject({ netWeightTonnes: 9, weightSource: "comtrade-exports" });
    expect(weightOf(none, guessed)).toMatchObject({ netWeightTonnes: 7, weightEstimated: true });
  });

  it.each([
    ["exporter-reported", 1499, 7],
    ["exporter-reported", 1501, null],
    ["importer-reported", 9999, 7],
    ["importer-reported", 10_001, null],
  ] as const)("of a report (%s) worth %d beside a flow worth 1,000: %s t", (status, valueUsd, weight) => {
    expect(weightOf(baci({}), at(7, { status, valueUsd }))?.netWeightTonnes).toBe(weight);
  });

  it("the next one where the first fails the test, and none where all fail: unknown, never zero", () => {
    const peers = ["AUS", "CHL", "FRA", "TWN", "ZAF", "USA"].map((importer) =>
      baci({ importer, valueUsd: 1e8, netWeightTonnes: 10_000 }),
    );
    const flow = baci({ valueUsd: 1e8, netWeightTonnes: 1000 });
    const judged = (...others: readonly Report[]) => {
      const { flows } = settle([...peers, flow, ...others]);
      const of = flows.find(({ report: { importer } }) => importer === "KOR")!;
      const { weights, failed } = judgeWeights(flows);
      return { weight: weights.get(of), failed };
    };
    const sound = at(9900, {
      valueUsd: 1e8,
      status: "exporter-reported",
      rank: RANKS.exporter,
      source: "comtrade-exports",
    });
    expect(judged(sound).weight).toMatchObject({ netWeightTonnes: 9900, withdrawn: false });
    expect(judged(sound).failed).toMatchObject([{ netWeightTonnes: 1000, replacedBy: { netWeightTonnes: 9900 } }]);
    expect(judged().weight).toMatchObject({ netWeightTonnes: null, withdrawn: true });
    expect(judged().failed).toMatchObject([{ reason: "far from the code's median", replacedBy: null }]);
  });
});
