import { describe, expect, it } from "vitest";
import { listedFlows, listedProduction, secondReport } from "../../src/model/row-lists.ts";
import { suppliersOf } from "../../src/model/suppliers.ts";
import type { FlowTable, ProductionRow } from "../../src/model/types.ts";
import type { GroupsView, JourneysView, SharesView } from "../../src/model/views.ts";
import { at, INDEX } from "./support/tiny-dataset.ts";

const [CHN, CHL, KOR, JPN, AUS] = [at("CHN"), at("CHL"), at("KOR"), at("JPN"), at("AUS")];

function table(rows: readonly (readonly [number, number, number, number, number])[]): FlowTable {
  const column = (place: number) => rows.map((row) => row[place] as number);
  return {
    good: "282520",
    length: rows.length,
    year: Uint16Array.from(column(0)),
    hsCode: new Uint8Array(rows.length),
    exporter: Uint16Array.from(column(1)),
    importer: Uint16Array.from(column(2)),
    valueUsd: Float64Array.from(column(3)),
    netWeightTonnes: Float64Array.from(rows, () => Number.NaN),
    reportSpans: new Map(),
    contentPerTonne: Number.NaN,
    status: Uint8Array.from(rows, () => 0),
    source: Uint16Array.from(rows, () => 0),
    flags: Uint8Array.from(column(4)),
  };
}

const flows = table([
  [2023, CHN, KOR, 99, 0],
  [2024, CHN, KOR, 50, 2],
  [2024, CHL, KOR, 70, 0],
  [2024, JPN, KOR, 10, 0],
  [2024, KOR, KOR, 5, 0],
  [2024, CHN, JPN, Number.NaN, 0],
]);
const query = { type: "flows", goods: ["282520"], year: 2024, exporters: null } as const;

describe("trade rows behind a number", () => {
  it("are those of the year and the buyer, largest first, without trade with itself", () => {
    const rows = listedFlows([flows], { ...query, importers: [KOR] });
    expect(rows.map(({ exporter, valueUsd }) => [exporter, valueUsd])).toEqual([
      [CHL, 70],
      [CHN, 50],
      [JPN, 10],
    ]);
  });

  it("of a group leave the trade among its members out, and keep unknown values as unknown", () => {
    const rows = listedFlows([flows], { ...query, importers: [KOR, JPN] });
    expect(rows.map(({ exporter, importer, valueUsd }) => [exporter, importer, valueUsd])).toEqual([
      [CHL, KOR, 70],
      [CHN, KOR, 50],
      [CHN, JPN, null],
    ]);
  });

  it("know their second report", () => {
    const [first] = listedFlows([flows], { ...query, exporters: [CHN], importers: [KOR] });
    expect(first?.otherReport).toBe(true);
    const reports = table([[2024, CHN, KOR, 60, 0]]);
    expect(secondReport(reports, first!, 2024)?.valueUsd).toBe(60);
    expect(secondReport(reports, first!, 2023)).toBeNull();
    expect(secondReport(undefined, first!, 2024)).toBeNull();
  });
});

describe("production rows behind a number", () => {
  const row = (iso3: string, share: number | null, preferred: boolean, source: string): ProductionRow => ({
    mineral: "lithium",
    stage: "ore",
    iso3,
    year: 2024,
    quantityTonnes: 1,
    basis: "contained metal",
    share,
    estimated: false,
    source,
    preferred,
  });
  const production = [
    row("AUS", 0.48, false, "wmd"),
    row("CHL", 0.2, true, "iea"),
    row("AUS", 0.5, true, "iea"),
    row("ZMB", null, false, "wmd"),
  ];

  it("stand side by side: what is used first, then who disagrees, largest countries on top", () => {
    const rows = listedProduction(production, {
      type: "production",
      mineral: "lithium",
      stage: "ore",
      year: 2024,
      iso3: null,
    });
    expect(rows.map(({ iso3, source }) => `${iso3} ${source}`)).toEqual(["AUS iea", "AUS wmd", "CHL iea", "ZMB wmd"]);
  });

  it("can be those of one country", () => {
    const rows = listedProduction(production, {
      type: "production",
      mineral: "lithium",
      stage: "ore",
      year: 2024,
      iso3: "CHL",
    });
    expect(rows.map(({ source }) => source)).toEqual(["iea"]);
  });
});

describe("resource-rich countries as suppliers", () => {
  const groups = { resourceRich: new Set(["ARG", "ZMB", "BRA"]) } as unknown as GroupsView;
  const shares = (parts: Record<string, number>) =>
    ({ shares: new Map(Object.entries(parts)) }) as unknown as SharesView;
  const journeys = {
    mix: {
      areImportsShareable: true,
      imports: [
        { country: AUS, amount: 75 },
        { country: at("ARG"), amount: 25 },
      ],
    },
  } as unknown as JourneysView;

  it("say what they mine, refine and sell to the processor; what has no figure stays unknown", () => {
    const mining = shares({ ARG: 0.1, BRA: 0.2 });
    expect(suppliersOf(INDEX, groups, { mining, refining: null }, journeys)).toEqual([
      { iso3: "BRA", miningShare: 0.2, refiningShare: null, toProcessor: null, partOfProcessor: null },
      { iso3: "ARG", miningShare: 0.1, refiningShare: null, toProcessor: 25, partOfProcessor: 0.25 },
      { iso3: "ZMB", miningShare: null, refiningShare: null, toProcessor: null, partOfProcessor: null },
    ]);
  });
});
