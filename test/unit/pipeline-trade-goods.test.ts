import { describe, expect, it } from "vitest";
import { goodOfRow } from "../../pipeline/trade/goods/good-of-row.ts";
import { GOODS, goodOf } from "../../pipeline/trade/goods/goods.ts";
import { type PricedRow, referencePrices } from "../../pipeline/trade/goods/reference-prices.ts";
import { OTHER_MINERALS, RULES } from "../../pipeline/trade/goods/rules.ts";
import { MINERAL_IDS } from "../../src/model/types.ts";
import { priced } from "./support/trade-rows.ts";

/** Cobalt metal at USD 40,000 a tonne, lithium carbonate at 20,000. */
const PRICES = { cobaltMetal: new Map([[2023, 40_000]]), lithiumCarbonate: new Map([[2023, 20_000]]) };

/** A row of a code at so many USD a tonne; null is without a weight. */
function at(hsCode: string, price: number | null, pair = "JPN USA", year = 2023): PricedRow {
  const [exporter = "", importer = ""] = pair.split(" ");
  const valueUsd = 1e6;
  return { year, hsCode, exporter, importer, valueUsd, netWeightTonnes: price === null ? null : valueUsd / price };
}

const ruleOf = (row: PricedRow) => goodOfRow(row, PRICES).rule?.id ?? "";

describe("the table of goods", () => {
  it.each(GOODS)("$id has its names and its note in both languages, and a mineral", (good) => {
    expect(good.en).not.toBe("");
    expect(good.ko).toMatch(/[가-힣]/);
    expect(good.noteKo === "").toBe(good.note === "");
    expect(good.note === "" || /[가-힣]/.test(good.noteKo)).toBe(true);
    expect(good.minerals.length).toBeGreaterThan(0);
    expect(good.minerals.every((mineral) => MINERAL_IDS.includes(mineral))).toBe(true);
  });

  it("names each good once, and each rule", () => {
    expect(new Set(GOODS.map(({ id }) => id)).size).toBe(GOODS.length);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it("has a content between nothing and all of a tonne (a metal weighs less than its oxide), with its evidence", () => {
    for (const { id, content } of GOODS.filter((good) => good.content !== undefined)) {
      expect(content!.low, id).toBeGreaterThan(0);
      expect(content!.high, id).toBeGreaterThanOrEqual(content!.low);
      expect(content!.high, id).toBeLessThan(1.3);
      expect(content!.evidence, id).not.toBe("");
    }
  });

  it("puts no basket into a leg of a journey, and several metals into nothing else but batteries", () => {
    const several = GOODS.filter((good) => !good.basket && good.minerals.length > 1);
    expect(several.map(({ id }) => id)).toEqual(["lithium-ion-batteries"]);
    expect(GOODS.filter((good) => good.basket && (good.feed || good.output))).toEqual([]);
  });

  it("says of goods of which only the largest flows are held so, in both languages", () => {
    const truncated = GOODS.filter((good) => good.truncated !== undefined);
    expect(truncated.map(({ id }) => id).sort()).toEqual(["tin-metal", "zinc-metal"]);
    for (const good of truncated) {
      expect(good.note).toContain(good.truncated);
      expect(good.noteKo).toContain(good.truncatedKo);
    }
  });
});

describe("the rules", () => {
  it("lead to goods of the table that name the code, each with a reason and a source", () => {
    for (const rule of RULES) {
      expect(rule.good === OTHER_MINERALS || goodOf(rule.good).hsCodes.includes(rule.hsCode), rule.id).toBe(true);
      expect(rule.reason.length, rule.id).toBeGreaterThan(10);
      expect(rule.source, rule.id).not.toBe("");
    }
  });

  it("end with one that always holds, for each code", () => {
    for (const hsCode of new Set(RULES.map((rule) => rule.hsCode))) {
      const { exporters, importers, years, band } = RULES.filter((rule) => rule.hsCode === hsCode).at(-1)!;
      expect([exporters, importers, years, band], hsCode).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  // One row inside each rule, and at the edges of each band: a rule without a row here fails the last test.
  const CASES: readonly (readonly [rule: string, row: PricedRow, good: string])[] = [
    ["drc-cobalt", at("810510", 39_000, "COD CHN"), "cobalt-crude"],
    ["cobalt-crude", at("810510", 800), "cobalt-crude"],
    ["cobalt-crude", at("810510", 15_999), "cobalt-crude"],
    ["cobalt-rest", at("810510", 16_000), "cobalt-undecided"],
    ["cobalt-rest", at("810510", 19_999), "cobalt-undecided"],
    ["cobalt-metal", at("810510", 20_000), "cobalt-metal"],
    ["cobalt-metal", at("810510", 199_999), "cobalt-metal"],
    ["cobalt-rest", at("810510", 200_001), "cobalt-undecided"],
    ["cobalt-rest", at("810510", 799), "cobalt-undecided"],
    ["cobalt-rest", at("810510", null), "cobalt-undecided"],
    ["oxide-rest", at("282200", 3999, "ZAF FIN"), "cobalt-undecided"],
    ["oxide-crude", at("282200", 4000, "ZAF FIN"), "cobalt-crude"],
    ["oxide-rest", at("282200", 18_000), "cobalt-undecided"],
    ["oxide-refined", at("282200", 24_000, "FIN BEL"), "cobalt-oxide"],
    ["oxide-refined", at("282200", 59_999), "cobalt-oxide"],
    ["oxide-rest", at("282200", 60_100), "cobalt-undecided"],
    ["sulphates", at("283329", 505), "sulphates-basket"],
    ["sulphates", at("283329", 4799), "sulphates-basket"],
    ["cobalt-sulphate", at("283329", 4800), "cobalt-sulphate"],
    ["cobalt-sulphate", at("283329", 13_999), "cobalt-sulphate"],
    ["sulphates", at("283329", 14_000), "sulphates-basket"],
    ["sulphates", at("283329", null), "sulphates-basket"],
    ["mountain-pass", at("253090", 4300, "USA CHN"), "rare-earth-concentrate"],
    ["other-minerals", at("253090", 4300, "USA CHN", 2017), OTHER_MINERALS],
    ["other-minerals", at("253090", 2900, "AUS BEL"), OTHER_MINERALS],
    ["lithium-ore", at("253090", 2999, "AUS CHN"), "lithium-ore"],
    ["lithium-ore-to-korea", at("253090", 2000, "AUS KOR"), "lithium-ore"],
    ["other-minerals", at("253090", 2000, "ZAF KOR"), OTHER_MINERALS],
    ["other-minerals", at("253090", 3000, "AUS CHN"), OTHER_MINERALS],
    ["lithium-ore", at("253090", 80, "ZAF CHN"), "lithium-ore"],
    ["other-minerals", at("253090", 79, "ZAF CHN"), OTHER_MINERALS],
    ["other-minerals", at("253090", 5000, "AUS CHN"), OTHER_MINERALS],
    ["other-minerals", at("253090", 30, "VNM CHN"), OTHER_MINERALS],
    ["other-minerals", at("253090", 400, "DEU CHE"), OTHER_MINERALS],
    ["myanmar-laos", at("284690", 20_000, "MMR CHN"), "rare-earth-raw-compounds"],
    ["mixed-into-china", at("284690", 12_900, "VNM CHN"), "rare-earth-raw-compounds"],
    ["malaysia-into-china", at("284690", 12_900, "MYS CHN"), "rare-earth-raw-compounds"],
    ["separated", at("284690", 50_000, "MYS JPN"), "rare-earth-compounds"],
    ["american-concentrate", at("284690", 2000, "USA CHN", 2018), "rare-earth-raw-compounds"],
    ["separated", at("284690", 20_000, "USA CHN", 2019), "rare-earth-compounds"],
    ["sillamae", at("284690", 2600, "RUS EST"), "rare-earth-raw-compounds"],
    ["separated", at("284690", 54_000, "CHN JPN"), "rare-earth-compounds"],
    ["cerium-myanmar-laos", at("284610", 9000, "LAO CHN"), "rare-earth-raw-compounds"],
    ["cerium-into-china", at("284610", 300, "MYS CHN"), "rare-earth-raw-compounds"],
    ["cerium", at("284610", 5000, "CHN JPN"), "cerium-compounds"],
    ["lynas", at("280530", 4000, "AUS MYS"), "rare-earth-raw-compounds"],
    ["metal-myanmar-laos", at("280530", 5400, "LAO CHN"), "rare-earth-raw-compounds"],
    ["metals", at("280530", 60_000, "VNM JPN"), "rare-earth-metals"],
  ];

  it.each(CASES)("%s holds for %j: %s", (rule, row, good) => {
    expect([ruleOf(row), goodOfRow(row, PRICES).good]).toEqual([rule, good]);
  });

  it("have a row each", () => {
    expect(RULES.map(({ id }) => id).filter((id) => !CASES.some(([rule]) => rule === id))).toEqual([]);
  });

  it("decide nothing by a price in a year of which no reference is known", () => {
    expect(goodOfRow(at("810510", 40_000, "JPN USA", 1990), PRICES).good).toBe("cobalt-undecided");
  });

  it("leave codes of one good alone, and refuse a code that nobody knows", () => {
    expect(goodOfRow(at("740311", null), PRICES)).toEqual({ good: "copper-refined", rule: null });
    expect(() => goodOfRow(at("999999", 1), PRICES)).toThrow(/999999/);
  });
});

describe("reference prices", () => {
  const metal = (importer: string, price: number, valueUsd = 1e6) =>
    priced({ exporter: "FIN", importer, valueUsd, netWeightTonnes: valueUsd / price });

  it("are the price at which half of the value is traded for less, of telling rows of the right parties", () => {
    const rows = [metal("USA", 30_000), metal("JPN", 40_000, 5e6), metal("DEU", 50_000), metal("USA", 1, 1000)];
    const crude = priced({ exporter: "COD", importer: "CHN", netWeightTonnes: 1e5 });
    expect(referencePrices([...rows, crude]).cobaltMetal).toEqual(new Map([[2023, 40_000]]));
  });

  it("are unknown where fewer than three rows tell", () => {
    expect(referencePrices([metal("USA", 30_000), metal("JPN", 40_000)]).cobaltMetal.size).toBe(0);
  });
});
