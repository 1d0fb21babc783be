import { describe, expect, it } from "vitest";
import { CHILDREN } from "../../pipeline/trade/code-families.ts";
import { HS_CODES, ownCode } from "../../pipeline/trade/codes.ts";
import { FLOW_COLUMNS, type FlowRow, flowCells } from "../../pipeline/trade/flow-row.ts";
import { partyLookup } from "../../pipeline/trade/parties.ts";
import { type RawReport, take } from "../../pipeline/trade/reader.ts";
import { reconcile } from "../../pipeline/trade/reconcile.ts";
import { type Report, roundKnown, Tally, tonnesOfKilograms, usdOf } from "../../pipeline/trade/report.ts";
import { baci, exported, report } from "./support/trade-rows.ts";

const COUNTRIES = ["AUS", "CHL", "CHN", "FRA", "KOR", "TWN"].map((iso3) => ({
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

describe("what a row must be to come in", () => {
  function kept(changes: Partial<RawReport>): string {
    const tally = new Tally();
    const reports: Report[] = [];
    take({ tally, party: partyLookup(COUNTRIES), reports }, { ...report({}), ...changes });
    return reports.length === 1
      ? `${reports[0]!.exporter} ${reports[0]!.importer}`
      : [...tally.droppedOf("comtrade-imports").keys()].join();
  }

  it.each([
    [{ importer: "S19" }, "CHN TWN"],
    [{ exporter: "GUF" }, "FRA KOR"],
    [{ exporter: "GUF", importer: "FRA" }, "re-import"],
    [{ exporter: "KOR" }, "re-import"],
    [{ exporter: null }, "no single country"],
    [{ exporter: "EUR" }, "no single country"],
    [{ hsCode: "810530" }, "scrap"],
    [{ hsCode: "7202" }, "code out of scope"],
    [{ hsCode: "710812" }, "code out of scope"],
    [{ year: 2011 }, "year before 2012"],
    [{ valueUsd: null }, "no value and no weight"],
    [{ valueUsd: null, netWeightTonnes: 2 }, "CHN KOR"],
  ] as const)("%j → %s", (changes, expected) => {
    expect(kept(changes)).toBe(expected);
  });
});

describe("reconcile", () => {
  const settle = (reports: readonly Report[]) => {
    const tally = new Tally();
    return { flows: reconcile(reports, tally), tally };
  };

  it("takes BACI before importer before exporter, and keeps one other report of each side", () => {
    const copy = report({ hsCode: "283691", source: "comtrade-china-usa", valueUsd: 900 });
    const rows = [exported({ hsCode: "283691" }), copy, report({ hsCode: "283691" }), baci({})];
    const { flows, tally } = settle(rows);
    expect(flows).toHaveLength(1);
    expect(flows[0]!.report.source).toBe("baci-202601");
    expect(flows[0]!.others.map((other) => other.source)).toEqual(["comtrade-imports", "comtrade-exports"]);
    expect([...tally.droppedOf("comtrade-china-usa")]).toEqual([["same report in a better source", 1]]);
  });

  it.each([
    [1099, 7, "comtrade-imports"],
    [1101, null, ""],
    [901, 7, "comtrade-imports"],
    [899, null, ""],
  ])("lends the weight of a report worth %d to a BACI row worth 1000: %s t", (valueUsd, weight, source) => {
    const { flows } = settle([baci({}), report({ hsCode: "283691", valueUsd, netWeightTonnes: 7 })]);
    expect(flows[0]).toMatchObject({ netWeightTonnes: weight, weightSource: source });
  });

  it("gives the same flows whatever the order of the rows", () => {
    const rows = [
      baci({}),
      report({ hsCode: "283691", netWeightTonnes: 3 }),
      exported({ hsCode: "283691" }),
      report({}),
    ];
    const keys = (list: readonly Report[]) =>
      settle(list)
        .flows.map((flow) => JSON.stringify(flow))
        .sort();
    expect(keys([...rows].reverse())).toEqual(keys(rows));
  });
});

describe("codes", () => {
  it("are named in both languages, once, with a first mineral", () => {
    expect(new Set(HS_CODES.map(({ hsCode }) => hsCode)).size).toBe(HS_CODES.length);
    for (const code of HS_CODES) {
      expect(code.ko, good.id).toMatch(/[가-힣]/);
      expect(code.en, good.id).not.toBe("");
      expect(code.minerals.length, good.id).toBeGreaterThan(0);
      expect(code.feed || code.output, good.id).toBe(true);
    }
  });

  it("know every heading that holds another code of ours", () => {
    const codes = HS_CODES.map(({ hsCode }) => hsCode);
    for (const heading of codes.filter((hsCode) => hsCode.length === 4 && hsCode !== "REE3")) {
      const inside = codes.filter((hsCode) => hsCode !== heading && hsCode.startsWith(heading));
      expect([...(CHILDREN[heading] ?? [])].sort(), heading).toEqual(inside.sort());
    }
  });

  it("file a heading with one subheading under it", () => {
    expect(["2603", "2606", "8111", "2604"].map(ownCode)).toEqual(["260300", "260600", "811100", "260400"]);
    expect(["7202", "7108", "750300"].map(ownCode)).toEqual([null, null, null]);
  });
});

describe("flow columns", () => {
  it("has a cell for each column", () => {
    const cells = flowCells({ hsCode: "283691", valueUsd: null } as FlowRow);
    expect(cells).toHaveLength(FLOW_COLUMNS.length);
    expect(cells[FLOW_COLUMNS.indexOf("value_usd")]).toBeNull();
  });
});
