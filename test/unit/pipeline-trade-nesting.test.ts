import { describe, expect, it } from "vitest";
import { reconcile } from "../../pipeline/trade/reconcile.ts";
import { RANKS, type Report, Tally } from "../../pipeline/trade/report.ts";
import { baci, exported, report, secondReportOnly } from "./support/trade-rows.ts";

function settle(reports: readonly Report[]) {
  const tally = new Tally();
  const flows = reconcile(reports, tally);
  return { flows, tally, codes: flows.map((flow) => flow.report.hsCode) };
}

describe("a heading beside a code inside it", () => {
  it.each([
    ["the pair has a code inside it", report({ hsCode: "810520" }), 0],
    ["the importer reports such codes, but not from there", report({ hsCode: "810520", exporter: "CHL" }), 0],
    ["the exporter reports such codes, but not to there", exported({ hsCode: "810520", importer: "AUS" }), 0],
    ["nobody of the two reports a code inside it", report({ hsCode: "810520", exporter: "CHL", importer: "AUS" }), 1],
    ["it was another year", report({ hsCode: "810520", year: 2022 }), 1],
    ["only a source of two partners has the code", secondReportOnly({ hsCode: "810520" }), 1],
  ])("counts where %s: %#", (_, inside, expected) => {
    const { codes } = settle([exported({ hsCode: "8105" }), inside]);
    expect(codes.filter((hsCode) => hsCode === "8105")).toHaveLength(expected);
  });

  it("yields to a reconciled row of its own pair; of other pairs such a row says nothing", () => {
    const matte = baci({ hsCode: "750110" });
    const { flows } = settle([matte, report({ hsCode: "7501" }), report({ hsCode: "7501", exporter: "CHL" })]);
    expect(flows.map(({ report: { hsCode, exporter } }) => `${hsCode} ${exporter}`)).toEqual([
      "750110 CHN",
      "7501 CHL",
    ]);
  });

  it("is dropped whole for the years in which BACI covers a code inside it, and only for these", () => {
    const magnesium = baci({ hsCode: "810411", exporter: "ISR", importer: "USA" });
    const { flows, tally } = settle([
      magnesium,
      exported({ hsCode: "8104" }),
      exported({ hsCode: "8104", year: 2022 }),
    ]);
    expect(flows.map(({ report: { year, hsCode } }) => `${year} ${hsCode}`)).toEqual(["2023 810411", "2022 8104"]);
    expect(tally.droppedOf("comtrade-exports").get("heading of a code that is held")).toBe(1);
  });
});

describe("graphite, whose bulk is held of one exporter only", () => {
  const heading = report({ hsCode: "2504", exporter: "MOZ", importer: "CHN", source: "comtrade-2023-extract" });
  const other = baci({ hsCode: "250490", exporter: "MOZ", importer: "CHN", rank: RANKS.baciTop });

  it("counts the heading where it is worth more than 250490, which is in it", () => {
    const { codes, tally } = settle([heading, { ...other, valueUsd: 100 }]);
    expect(codes).toEqual(["2504"]);
    expect(tally.droppedOf("baci-202601").get("inside a heading that is held")).toBe(1);
  });

  it("counts 250490 where it is worth as much as the heading, or more", () => {
    expect(settle([heading, other]).codes).toEqual(["250490"]);
  });

  it("counts 250410 and 250490 where both are held", () => {
    const powder = report({ hsCode: "250410", exporter: "MOZ", importer: "CHN" });
    expect(settle([heading, powder, { ...other, valueUsd: 100 }]).codes.sort()).toEqual(["250410", "250490"]);
  });
});

describe("what BACI leaves out of a code it covers", () => {
  it("is not filled from elsewhere", () => {
    const { flows, tally } = settle([baci({}), report({ hsCode: "283691", exporter: "CHL" })]);
    expect(flows.map(({ report: { exporter } }) => exporter)).toEqual(["CHN"]);
    expect(tally.droppedOf("comtrade-imports").get("outside BACI, which covers the code")).toBe(1);
  });

  it.each([
    [2017, 2],
    [2018, 1],
  ])("is filled for Taiwan, which its files lack until 2017: %d", (year, expected) => {
    const magnets = { hsCode: "850511", year };
    const rows = [baci(magnets), exported({ ...magnets, importer: "TWN", source: "comtrade-china-ree" })];
    expect(settle(rows).flows).toHaveLength(expected);
  });
});

describe("a source of two partners", () => {
  it("makes no flow of its own, but stands beside one", () => {
    const alone = settle([secondReportOnly({ hsCode: "253090" })]);
    expect(alone.flows).toEqual([]);
    expect(alone.tally.droppedOf("comtrade-china-usa").get("too few reporters and partners")).toBe(1);
    const beside = settle([report({}), secondReportOnly({ status: "exporter-reported" })]);
    expect(beside.flows[0]!.others.map((other) => other.source)).toEqual(["comtrade-china-usa"]);
  });
});

describe("a lent weight", () => {
  it.each([
    [
      "the importer first",
      [report({ hsCode: "283691", netWeightTonnes: 7 }), exported({ hsCode: "283691", netWeightTonnes: 8 })],
      7,
    ],
    [
      "the exporter where the importer has none",
      [report({ hsCode: "283691" }), exported({ hsCode: "283691", netWeightTonnes: 8 })],
      8,
    ],
    ["nobody who is doubtful", [report({ hsCode: "283691", netWeightTonnes: 7, doubtful: true })], null],
    ["nobody who knows no value", [report({ hsCode: "283691", netWeightTonnes: 7, valueUsd: null })], null],
  ])("comes from %s", (_, donors, expected) => {
    expect(settle([baci({}), ...donors]).flows[0]!.netWeightTonnes).toBe(expected);
  });

  it.each([
    [1019, 7],
    [1021, null],
  ])("comes from the heading only where that is worth the same: %d of 1000", (valueUsd, expected) => {
    const metal = baci({ hsCode: "810411" });
    const { flows } = settle([metal, exported({ hsCode: "8104", valueUsd, netWeightTonnes: 7 })]);
    expect(flows).toHaveLength(1);
    expect(flows[0]!.netWeightTonnes).toBe(expected);
  });

  it("is estimated where the lender estimated it, and only there", () => {
    const donor = report({ hsCode: "283691", netWeightTonnes: 7, weightEstimated: true });
    expect(settle([baci({}), donor]).flows[0]!.weightEstimated).toBe(true);
    expect(settle([baci({ netWeightTonnes: 6 }), donor]).flows[0]!).toMatchObject({
      netWeightTonnes: 6,
      weightEstimated: false,
      weightSource: "",
    });
  });
});

describe("the tally", () => {
  it("accounts for every row that came in", () => {
    const rows = [
      baci({}),
      baci({ exporter: "CHL" }),
      report({ hsCode: "283691" }),
      report({ hsCode: "283691", exporter: "AUS" }),
      exported({ hsCode: "283691" }),
      exported({ hsCode: "283691", source: "comtrade-china-usa" }),
      exported({ hsCode: "8105" }),
      report({ hsCode: "810520" }),
      secondReportOnly({ hsCode: "2846" }),
    ];
    const { flows, tally } = settle(rows);
    const kept = flows.length + flows.flatMap(({ others }) => others).length;
    const sources = [...new Set(rows.map(({ source }) => source))];
    const dropped = sources.flatMap((source) => [...tally.droppedOf(source).values()]).reduce((a, b) => a + b, 0);
    expect(dropped).toBe(4);
    expect(kept + dropped).toBe(rows.length);
  });
});
