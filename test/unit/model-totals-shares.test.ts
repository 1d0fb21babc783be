import { describe, expect, it } from "vitest";
import { answerFacts } from "../../src/model/answer.ts";
import { groupsView } from "../../src/model/groups.ts";
import type { Selection } from "../../src/model/selection.ts";
import { largestShare, worldShares } from "../../src/model/shares.ts";
import { blocImports, groupTotals } from "../../src/model/totals.ts";
import { at, code, dataset, INDEX, output, selection } from "./support/tiny-dataset.ts";

const groups = groupsView(INDEX, 2024, false);
const NAN = Number.NaN;

const production = [
  output("lithium", "refined", "CHN", 2022, 70, { share: 0.7, source: "iea" }),
  output("lithium", "refined", "CHL", 2022, 20, { share: 0.2, source: "iea", estimated: true }),
  output("lithium", "refined", "CHN", 2022, 60, { share: 0.6, source: "other", preferred: false }),
  output("lithium", "refined", "CHN", 2023, 71, { share: null }),
  output("lithium", "ore", "AUS", 2024, 50, { share: 0.5 }),
  output("lithium", "ore", "CHN", 2024, 50, { share: 0.5 }),
];

const world = dataset(
  {
    "253090": [
      [2024, "AUS", "CHN", 30, 300],
      [2024, "CHL", "CHN", 10, 900],
    ],
    "283691": [
      [2024, "CHL", "KOR", 60, 6],
      [2024, "CHN", "KOR", 20, 2],
      [2024, "KOR", "JPN", 5, 1],
      [2024, "USA", "JPN", NAN, 1],
    ],
    "282520": [
      [2024, "CHN", "KOR", 90, 9, 0, 0, 1],
      [2024, "CHL", "KOR", 10, 1],
      [2024, "CHN", "JPN", 7, 1],
    ],
  },
  production,
);

describe("groupTotals", () => {
  const total = (group: string, patch: Partial<Selection> = {}) =>
    groupTotals(world, selection(patch), groups).find((entry) => entry.group === group);

  it("sums exports and imports; trade inside a group counts as both", () => {
    expect(total("msp")).toMatchObject({ exports: 35, imports: 192 });
    expect(total("msp")?.importsFromProcessorPart).toBeCloseTo(117 / 192, 12);
    expect(total("china")).toMatchObject({ exports: 117, imports: 40, importsFromProcessorPart: 0 });
    expect(total("others")).toMatchObject({ exports: 80, imports: 0, importsFromProcessorPart: null });
  });

  it("follows the measure, the stages and the filters, but not the lens", () => {
    expect(total("msp", { stages: ["refined"] })?.imports).toBe(107);
    // 10 t of carbonate at 0.2 and 11 t of hydroxide at 0.1.
    expect(total("msp", { measure: "weight" })?.imports).toBeCloseTo(3.1, 12);
    expect(total("msp", { measure: "weight", stages: ["refined"] })?.imports).toBe(11);
    expect(total("msp", { lens: "around" })?.imports).toBe(192);
    expect(total("msp", { lens: "all", exporters: ["CHL"] })?.imports).toBe(70);
    expect(total("china", { exporters: ["CHL"], importers: ["JPN"] })).toMatchObject({ exports: 7, imports: 10 });
  });

  it("puts a country of two groups into both", () => {
    const inBoth = { ...groups, resourceRich: new Set(["AUS"]) };
    const totals = groupTotals(world, selection(), inBoth);
    expect(totals.find((entry) => entry.group === "resource-rich")).toMatchObject({
      exports: 30,
      members: [at("AUS")],
    });
    expect(totals.find((entry) => entry.group === "msp")?.exports).toBe(35);
  });
});

describe("blocImports", () => {
  const bloc = (patch: Partial<Selection> = {}) => blocImports(world, selection(patch), groups, "msp");

  it("leaves out what the members sell to each other, in the bloc and in each member", () => {
    // Korea 60 + 20 + 90 + 10 and Japan 7 from outside; Japan's 5 from Korea are no import of the bloc.
    expect(bloc().imports).toBe(187);
    expect(bloc().fromProcessorPart).toBeCloseTo(117 / 187, 12);
    expect(bloc().memberImports).toEqual([
      { country: at("KOR"), imports: 180, fromProcessorPart: 110 / 180 },
      { country: at("JPN"), imports: 7, fromProcessorPart: 1 },
    ]);
  });

  it("names the sources of the rows it added up, and no others", () => {
    expect(bloc().sourceIds).toEqual(["baci", "comtrade"]);
    expect(bloc({ stages: ["intermediate"] }).sourceIds).toEqual(["baci"]);
  });

  it("gives no part where the processor is a member, and nothing where nothing is known", () => {
    expect(bloc({ processor: "KOR" })).toMatchObject({ fromProcessorPart: null, imports: 187 });
    expect(bloc({ year: 2019 })).toMatchObject({ imports: null, fromProcessorPart: null, memberImports: [] });
  });
});

describe("worldShares", () => {
  it("takes the preferred series of the nearest year with shares and says whether it is exact", () => {
    const view = worldShares(production, "lithium", "refined", 2024);
    expect(view).toMatchObject({ year: 2022, exact: false, sourceId: "iea", estimated: true });
    expect(view?.shares.get("CHN")).toBe(0.7);
    expect(worldShares(production, "lithium", "ore", 2024)?.exact).toBe(true);
  });

  it("goes no further than three years, and knows nothing of other minerals", () => {
    expect(worldShares(production, "lithium", "refined", 2019)?.year).toBe(2022);
    expect(worldShares(production, "lithium", "refined", 2018)).toBeNull();
    expect(worldShares(production, "cobalt", "refined", 2022)).toBeNull();
  });

  it("prefers the earlier of two equally near years", () => {
    const rows = [2021, 2023].map((year) => output("tin", "ore", "BRA", year, 1, { share: 0.1 }));
    expect(worldShares(rows, "tin", "ore", 2022)?.year).toBe(2021);
  });

  it("names the largest share, the first by iso3 among equals", () => {
    expect(largestShare(worldShares(production, "lithium", "ore", 2024)!)).toEqual({ iso3: "AUS", part: 0.5 });
    expect(largestShare({ ...worldShares(production, "lithium", "ore", 2024)!, shares: new Map() })).toBeNull();
  });
});

describe("answerFacts", () => {
  it("states the processor's refining, Korea's dependence on its largest output code, and the largest origin", () => {
    expect(answerFacts(world, selection())).toEqual({
      minerals: ["lithium"],
      year: 2024,
      processorShare: { part: 0.7, stage: "refined", year: 2022, sourceId: "iea", basis: "contained metal" },
      consumerShare: {
        consumer: "KOR",
        importers: [at("KOR")],
        part: 0.9,
        good: "282520",
        sourceIds: ["baci", "comtrade"],
      },
      topOrigin: { iso3: "AUS", part: 0.75 },
    });
  });

  it("speaks of what partners buy of the mineral, whatever stages are shown", () => {
    const goods = [
      code("compounds", ["rare-earths"], "refined", "output"),
      { ...code("magnets", ["rare-earths"], "material", "output"), bought: true },
    ];
    const rows = { compounds: [[2024, "USA", "KOR", 300, 1]], magnets: [[2024, "CHN", "KOR", 70, 1]] } as const;
    const data = dataset(rows, [], { ...INDEX, goods });
    const { consumerShare } = answerFacts(data, selection({ minerals: ["rare-earths"] }));
    expect(consumerShare).toMatchObject({ good: "magnets", part: 1 });
  });

  it("falls back to mining where refining is unknown", () => {
    expect(answerFacts(world, selection({ processor: "AUS" })).processorShare).toMatchObject({
      part: 0.5,
      stage: "ore",
    });
    expect(answerFacts(world, selection({ processor: "NOR" })).processorShare).toBeNull();
  });

  it("speaks of the chosen consumer, then of the one importer, then of Korea, then of the largest consumer", () => {
    const consumer = (patch: Partial<Selection>) => answerFacts(world, selection(patch)).consumerShare?.consumer;
    expect(consumer({ consumer: "JPN", importers: ["USA"] })).toBe("JPN");
    expect(consumer({ importers: ["JPN"] })).toBe("JPN");
    expect(consumer({ importers: ["msp"] })).toBe("KOR");
    expect(consumer({ processor: "KOR" })).toBe("JPN");
    expect(consumer({ consumer: "NOR" })).toBeUndefined();
    expect(consumer({ consumer: "msp" })).toBe("msp");
  });

  it("leaves the trade among the members of a group out of the group's purchases", () => {
    const rows = {
      "282520": [
        [2024, "CHN", "KOR", 60, 1],
        [2024, "CHL", "JPN", 40, 1],
        [2024, "KOR", "JPN", 900, 1],
      ],
    } as const;
    expect(answerFacts(dataset(rows, []), selection({ consumer: "msp" })).consumerShare).toMatchObject({
      consumer: "msp",
      part: 0.6,
    });
  });

  it("has nothing to say of all minerals at once", () => {
    expect(answerFacts(world, selection({ minerals: [] }))).toMatchObject({ processorShare: null, topOrigin: null });
  });
});
