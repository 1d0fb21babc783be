import { describe, expect, it } from "vitest";
import { supplyOf } from "../../src/tracing/supply-of.ts";
import { traceSupply } from "../../src/tracing/trace-supply.ts";
import { at, code, dataset, output, type TinyIso3 } from "./support/tiny-dataset.ts";
import { mines, NETWORK_INDEX, named, type TinySupply, tinySupply, trade } from "./support/tiny-network.ts";

/** Checks amounts by iso3 to nine digits. */
function expectAmounts(
  amounts: readonly { readonly country: number; readonly amount: number }[],
  expected: Readonly<Record<string, number>>,
): void {
  const found = named(amounts);
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [iso3, amount] of Object.entries(expected)) {
    expect(found[iso3], iso3).toBeCloseTo(amount, 9);
  }
}

describe("a chain: ore, then metal", () => {
  const given: TinySupply = {
    tables: {
      "260400": [trade("AUS", "CHN", 100), trade("CHL", "CHN", 300)],
      "750210": [trade("CHN", "KOR", 200)],
    },
    production: mines("nickel", "AUS", "CHL"),
  };

  it("gives the consumer the mix of the refinery's ore", () => {
    const supply = tinySupply(given, "KOR");
    expect(supply).toMatchObject({ imports: 200, ownOutput: null, base: "imports", total: 200, worldAverageAmount: 0 });
    expectAmounts(supply.refinedIn, { CHN: 200 });
    expectAmounts(supply.minedIn, { AUS: 50, CHL: 150 });
    expect(supply.paths).toEqual([
      { origin: at("CHL"), processor: at("CHN"), amount: 150 },
      { origin: at("AUS"), processor: at("CHN"), amount: 50 },
    ]);
    expect(supply.throughProcessor).toEqual({ processor: at("CHN"), amount: 200 });
  });

  it("has own mines give their part first", () => {
    const own = [output("nickel", "ore", "CHN", 2023, 40), output("nickel", "refined", "CHN", 2023, 100)];
    const supply = tinySupply({ ...given, production: [...given.production!, ...own] }, "KOR");
    expectAmounts(supply.minedIn, { CHN: 80, AUS: 30, CHL: 90 });
  });

  it("carries intermediates with the ores they were made of", () => {
    // Brazil makes matte of its own ore and of Chile's: it sells 60 more of all goods than it buys, of 20 of ore.
    const supply = tinySupply(
      {
        tables: {
          "260400": [trade("CHL", "BRA", 20)],
          "750110": [trade("BRA", "NOR", 80)],
          "750210": [trade("NOR", "KOR", 90)],
        },
        production: mines("nickel", "BRA", "CHL"),
      },
      "KOR",
    );
    expectAmounts(supply.refinedIn, { NOR: 90 });
    expectAmounts(supply.minedIn, { BRA: 67.5, CHL: 22.5 });
  });

  it("leaves ore unknown that a country sells without mines and without buying it", () => {
    const tables = {
      "260400": [trade("AUS", "CHN", 50), trade("JPN", "CHN", 50)],
      "750210": [trade("CHN", "KOR", 10)],
    };
    expectAmounts(tinySupply({ tables, production: mines("nickel", "AUS") }, "KOR").minedIn, { AUS: 5, unknown: 5 });
  });
});

describe("re-exports of metal", () => {
  const silicon = (...rows: ReturnType<typeof trade>[]): TinySupply => ({
    tables: { "280469": rows },
    mineral: "silicon",
  });

  it("pass through a hub", () => {
    const supply = tinySupply(
      silicon(trade("CHN", "EST", 90), trade("USA", "EST", 10), trade("EST", "KOR", 50)),
      "KOR",
    );
    expectAmounts(supply.refinedIn, { CHN: 45, USA: 5 });
    expect(supply.throughProcessor.amount).toBeCloseTo(45, 9);
  });

  it("count as refined in the hub where it sells more than it buys", () => {
    const supply = tinySupply(
      silicon(trade("CHN", "EST", 90), trade("USA", "EST", 10), trade("EST", "KOR", 125)),
      "KOR",
    );
    expectAmounts(supply.refinedIn, { CHN: 90, USA: 10, EST: 25 });
  });

  it("go round a loop any number of times", () => {
    // With n, i for the parts of Zambian metal: n = i/6 and i = 3n/4 + 1/4, so that i = 2/7 and n = 1/21.
    const loop = silicon(
      trade("CHN", "NOR", 100),
      trade("NOR", "ITA", 60),
      trade("ITA", "NOR", 20),
      trade("ZMB", "ITA", 20),
      trade("ITA", "KOR", 42),
      trade("NOR", "JPN", 42),
    );
    expectAmounts(tinySupply(loop, "KOR").refinedIn, { ZMB: 12, CHN: 30 });
    expectAmounts(tinySupply(loop, "JPN").refinedIn, { ZMB: 2, CHN: 40 });
  });

  it("of a closed loop without a source are unknown", () => {
    const supply = tinySupply(silicon(trade("NOR", "ITA", 50), trade("ITA", "NOR", 50)), "ITA");
    expectAmounts(supply.refinedIn, { unknown: 50 });
    expectAmounts(supply.minedIn, { unknown: 50 });
    expect(supply.paths).toEqual([{ origin: -1, processor: -1, amount: 50 }]);
  });

  it("of a country with itself, and trade among the members of a bloc, are left out", () => {
    const given = silicon(
      trade("CHN", "KOR", 30),
      trade("KOR", "KOR", 900),
      trade("JPN", "KOR", 7),
      trade("USA", "JPN", 5),
    );
    expectAmounts(tinySupply(given, "KOR").refinedIn, { CHN: 30, JPN: 2, USA: 5 });
    const bloc = tinySupply(given, "KOR", "JPN");
    expect(bloc.imports).toBe(35);
    expectAmounts(bloc.refinedIn, { CHN: 30, USA: 5 });
  });
});

describe("what is not known", () => {
  const metal = { "280469": [trade("JPN", "KOR", 10)] };
  const refining = (iso3: TinyIso3, share: number) =>
    output("silicon", "refined", iso3, 2023, null, { share, basis: "share only" });

  it("is filled with the world's mining shares, and says so", () => {
    const production = [
      output("silicon", "ore", "BRA", 2023, 6, { share: 0.6 }),
      output("silicon", "ore", "CHN", 2023, 3, { share: 0.3 }),
      refining("JPN", 1),
    ];
    const supply = tinySupply({ tables: metal, mineral: "silicon", production }, "KOR");
    expectAmounts(supply.minedIn, { BRA: 6, CHN: 3, unknown: 1 });
    expect(supply.worldAverageAmount).toBeCloseTo(10, 9);
  });

  it("is filled with refining shares where no mine is known, and is unknown where those are not either", () => {
    const production = [refining("JPN", 0.5), refining("USA", 0.5)];
    const supply = tinySupply({ tables: metal, mineral: "silicon", production }, "KOR");
    expectAmounts(supply.minedIn, { JPN: 5, USA: 5 });
    const blind = tinySupply({ tables: metal, mineral: "silicon" }, "KOR");
    expectAmounts(blind.minedIn, { unknown: 10 });
    expectAmounts(blind.refinedIn, { JPN: 10 });
    expect(blind.worldAverageAmount).toBe(0);
  });

  it("is the rest beside own mines where no import of raw material is known", () => {
    const production = [
      ...mines("nickel", "AUS"),
      output("nickel", "ore", "CHN", 2023, 40),
      output("nickel", "refined", "CHN", 2023, 100),
    ];
    const supply = tinySupply({ tables: { "750210": [trade("CHN", "KOR", 10)] }, production }, "KOR");
    expectAmounts(supply.minedIn, { CHN: 4, unknown: 6 });
    expect(supply.worldAverageAmount).toBe(0);
  });

  it("is the world's mix where imports of raw material are crumbs beside what was made of them", () => {
    const tables = (ore: number) => ({
      "260400": [trade("AUS", "CHN", ore)],
      "750210": [trade("CHN", "KOR", 1000)],
    });
    const production = mines("nickel", "AUS", "CHL");
    expectAmounts(tinySupply({ tables: tables(9), production }, "KOR").minedIn, { AUS: 500, CHL: 500 });
    expectAmounts(tinySupply({ tables: tables(11), production }, "KOR").minedIn, { AUS: 1000 });
  });

  it("is told where mines gave a part that nothing tells", () => {
    const tables = { "260400": [trade("AUS", "CHN", 500)], "750210": [trade("CHN", "KOR", 10)] };
    const supply = tinySupply({ tables, production: mines("nickel", "AUS", "CHN") }, "KOR");
    expectAmounts(supply.minedIn, { AUS: 10 });
    expect(supply.minesLeftOutAmount).toBeCloseTo(10, 9);
  });
});

describe("codes that are feed and product", () => {
  const refiner = output("lithium", "refined", "CHN", 2023, null, { share: 0.7, basis: "share only" });
  const given: TinySupply = {
    mineral: "lithium",
    tables: {
      "283691": [trade("CHL", "CHN", 60), trade("ARG", "CHN", 20), trade("CHL", "KOR", 70)],
      "282520": [trade("CHN", "KOR", 30)],
    },
    production: [...mines("lithium", "CHL", "ARG", "AUS"), refiner],
  };

  it("are feed of a refiner and product of anybody else", () => {
    const supply = tinySupply(given, "KOR");
    expectAmounts(supply.refinedIn, { CHL: 70, CHN: 30 });
    expectAmounts(supply.minedIn, { CHL: 92.5, ARG: 7.5 });
    expect(tinySupply(given, "CHN").imports).toBe(0);
  });

  it("are product of everybody where no refiner is known", () => {
    const supply = tinySupply({ ...given, production: mines("lithium", "CHL", "ARG", "AUS") }, "CHN");
    expectAmounts(supply.refinedIn, { CHL: 60, ARG: 20 });
  });

  it("can be ore that is sold as it was mined", () => {
    const tables = { "252922": [trade("BRA", "EST", 40), trade("EST", "KOR", 20), trade("ZMB", "KOR", 5)] };
    const supply = tinySupply({ tables, mineral: "fluorspar", production: mines("fluorspar", "BRA", "ZMB") }, "KOR");
    expectAmounts(supply.refinedIn, { BRA: 20, ZMB: 5 });
    expectAmounts(supply.minedIn, { BRA: 20, ZMB: 5 });
  });

  it("are mined where they were sold first also where other raw material is not known", () => {
    const years = [2012];
    const flowFiles = [
      { good: "252922", years: [2023], rows: 1, earlyYears: [], earlyRows: 0, reports: 0 },
      { good: "252921", years, rows: 1, earlyYears: [], earlyRows: 0, reports: 0 },
    ];
    const goods = [...NETWORK_INDEX.goods, code("252921", ["fluorspar"], "ore", "feed")];
    const production = mines("fluorspar", "BRA", "ZMB");
    const data = dataset({ "252922": [trade("BRA", "KOR", 40)] }, production, { ...NETWORK_INDEX, goods, flowFiles });
    const supply = supplyOf(traceSupply(data, "fluorspar", 2023, "CHN")!, [at("KOR")], "value");
    expectAmounts(supply.minedIn, { BRA: 40 });
  });
});

describe("who mines", () => {
  const tables = { "260400": [trade("AUS", "CHN", 50)], "750210": [trade("CHN", "KOR", 10)] };
  const mined = (year: number, tonnes: number | null) => output("nickel", "ore", "AUS", year, tonnes, { basis: "ore" });
  const minedIn = (...production: ReturnType<typeof mined>[]) =>
    named(tinySupply({ tables, production: [...mines("nickel", "BRA"), ...production] }, "KOR").minedIn);

  it("is told by the nearest figure, and by a withheld one only where there is no figure", () => {
    expect(minedIn(mined(2023, null))).toEqual({ AUS: 10 });
    expect(minedIn(mined(2023, null), mined(2022, 0))).toEqual({ BRA: 10 });
    expect(minedIn(mined(2024, 0), mined(2022, 5))).toEqual({ AUS: 10 });
    expect(minedIn(mined(2019, 5))).toEqual({ BRA: 10 });
  });
});

describe("own refined output", () => {
  const price = 1000;
  const rows = (exporter: TinyIso3, tonnes: number) => [2023, exporter, "KOR", tonnes * price, tonnes] as const;
  const refined = (tonnes: number | null) => output("nickel", "refined", "KOR", 2023, tonnes);
  const given = (tonnes: number | null, more = {}): TinySupply => ({
    tables: { "260400": [trade("AUS", "KOR", 9)], "750210": [rows("NOR", 30), rows("CHN", 10)], ...more },
    production: [...mines("nickel", "AUS"), refined(tonnes)],
  });

  it("stands beside imports in the trade's unit, refined at home of what feeds home", () => {
    const value = tinySupply(given(60), "KOR");
    expect(value).toMatchObject({ base: "supply", imports: 40_000, ownOutput: 60_000, total: 100_000 });
    expectAmounts(value.refinedIn, { KOR: 60_000, NOR: 30_000, CHN: 10_000 });
    expect(named(value.minedIn)["AUS"]).toBeGreaterThanOrEqual(60_000);
    const weight = tinySupply({ ...given(60), measure: "weight" }, "KOR");
    expect(weight).toMatchObject({ base: "supply", imports: 40, ownOutput: 60, total: 100 });
    expect(weight.ownOutputFigures).toEqual([{ country: at("KOR"), year: 2023 }]);
  });

  it("is unknown where it is withheld, known of a part of the bloc only, or has no price", () => {
    expect(tinySupply(given(null), "KOR")).toMatchObject({ base: "imports", ownOutput: null, total: 40_000 });
    expect(tinySupply(given(60), "KOR", "JPN")).toMatchObject({ base: "imports", ownOutput: null });
    const unweighed = { "750210": [[2023, "NOR", "KOR", 40_000, Number.NaN]] as const };
    expect(tinySupply(given(60, unweighed), "KOR")).toMatchObject({ base: "imports", ownOutput: null });
  });
});

describe("what touched a processor", () => {
  it("counts every step: ore passed on, metal refined there, metal passed on", () => {
    const tables = {
      "260400": [trade("AUS", "CHN", 40), trade("CHN", "JPN", 30), trade("CHL", "JPN", 10)],
      "750210": [trade("JPN", "KOR", 100), trade("CHN", "KOR", 20), trade("CHN", "EST", 8), trade("EST", "KOR", 8)],
    };
    const given = { tables, production: mines("nickel", "AUS", "CHL") };
    expect(tinySupply(given, "KOR").throughProcessor.amount).toBeCloseTo(75 + 20 + 8, 9);
    expect(tinySupply({ ...given, processor: "CHL" }, "KOR").throughProcessor.amount).toBeCloseTo(25, 9);
    expect(tinySupply({ ...given, processor: "BRA" }, "KOR").throughProcessor.amount).toBe(0);
  });
});
