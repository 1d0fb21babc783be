import type { ReferenceName } from "./reference-prices.ts";

/** Where a row is not of the atlas: another mineral under a code of many. */
export const OTHER_MINERALS = "other-minerals";

/** A band of unit values as parts of a reference price of the same year: at least `from`, below `to`. */
interface Band {
  readonly of: ReferenceName;
  readonly from: number;
  readonly to: number;
}

/**
 * Rows of a code that are a good. All that is given must hold. The first rule of a code that holds decides; where none
 * does, the row is the code's last resort (a rule without conditions).
 */
export interface Rule {
  readonly id: string;
  readonly hsCode: string;
  /** A good, or OTHER_MINERALS. */
  readonly good: string;
  readonly exporters?: readonly string[];
  readonly importers?: readonly string[];
  readonly years?: readonly [first: number, last: number];
  readonly band?: Band;
  /** True where the row's good is a conclusion, not what customs wrote. */
  readonly inferred?: boolean;
  readonly reason: string;
  readonly source: string;
}

const COBALT_TEST =
  "Cobalt hydroxide (20–35 % Co, sold at a discount) trades at 10 to 38 % of the metal's price a tonne, oxide (71–79 % Co) and metal at 55 % and more; between 40 and 50 % lies next to nothing in any year.";
const BACI = "Unit values of baci-202601-hs92 by year";
const LINES = "China's 8-digit lines 2023–2025, comtrade-china-lines";

/** Of 810510: white alloy of DR Congo holds a tenth of cobalt. */
const CRUDE: Band = { of: "cobaltMetal", from: 0.02, to: 0.4 };
const REFINED: Band = { of: "cobaltMetal", from: 0.5, to: 5 };
/** Of 282200: hydroxide is never below a tenth of the metal's price, oxide (79 % Co) never dearer than the metal by half. */
const CRUDE_OXIDE: Band = { of: "cobaltMetal", from: 0.1, to: 0.4 };
const REFINED_OXIDE: Band = { of: "cobaltMetal", from: 0.5, to: 1.5 };

const LITHIUM_ORE: Band = { of: "lithiumCarbonate", from: 0.004, to: 0.15 };
/** Countries that China's line of 2025 for lithium ore names with more than samples. */
export const LITHIUM_ORE_EXPORTERS = ["AUS", "ZWE", "NGA", "MLI", "BRA", "CAN", "ZAF", "MNG"] as const;
/** Of whose compounds into China at least four fifths stand in lines of mixed oxides, carbonates, chlorides or "other". */
const MIXED_INTO_CHINA = ["VNM", "KAZ", "IND", "RUS", "BRA"] as const;
const UNSEPARATED = ["MMR", "LAO"] as const;

/** Which good a row is, code by code: only codes that hold more than one good stand here. */
export const RULES: readonly Rule[] = [
  {
    id: "drc-cobalt",
    hsCode: "810510",
    exporters: ["COD"],
    importers: ["CHN"],
    good: "cobalt-crude",
    reason: "China buys DR Congo's hydroxide and crude alloy for its refineries; it is raw material at any price.",
    source: "USGS, Mineral Commodity Summaries, Cobalt; docs/data-trade.md",
  },
  { id: "cobalt-crude", hsCode: "810510", band: CRUDE, good: "cobalt-crude", reason: COBALT_TEST, source: BACI },
  { id: "cobalt-metal", hsCode: "810510", band: REFINED, good: "cobalt-metal", reason: COBALT_TEST, source: BACI },
  {
    id: "cobalt-rest",
    hsCode: "810510",
    good: "cobalt-undecided",
    reason: "Between the bands, beyond both, or without a weight.",
    source: BACI,
  },
  { id: "oxide-crude", hsCode: "282200", band: CRUDE_OXIDE, good: "cobalt-crude", reason: COBALT_TEST, source: BACI },
  {
    id: "oxide-refined",
    hsCode: "282200",
    band: REFINED_OXIDE,
    good: "cobalt-oxide",
    reason: COBALT_TEST,
    source: BACI,
  },
  {
    id: "oxide-rest",
    hsCode: "282200",
    good: "cobalt-undecided",
    reason: "Between the bands, beyond both, or without a weight.",
    source: BACI,
  },
  {
    id: "cobalt-sulphate",
    hsCode: "283329",
    band: { of: "cobaltMetal", from: 0.12, to: 0.35 },
    good: "cobalt-sulphate",
    inferred: true,
    reason:
      "CoSO4·7H2O holds 21 % cobalt: it sells at a fifth of the metal's price. Sulphates of manganese, zinc or iron sell at USD 200–1,500 a tonne.",
    source: "Chemistry and unit values of comtrade-imports",
  },
  {
    id: "sulphates",
    hsCode: "283329",
    good: "sulphates-basket",
    reason: "Other sulphates, or no weight to tell by.",
    source: "Chemistry and unit values of comtrade-imports",
  },
  {
    id: "mountain-pass",
    hsCode: "253090",
    exporters: ["USA"],
    importers: ["CHN"],
    years: [2018, 2025],
    good: "rare-earth-concentrate",
    inferred: true,
    reason:
      "Of 2023–24 China's line 25309020 (ores of rare-earth metals) is 97–99 % of the value; 2018–22 by the same price and weight.",
    source: LINES,
  },
  {
    id: "lithium-ore",
    hsCode: "253090",
    exporters: LITHIUM_ORE_EXPORTERS,
    importers: ["CHN"],
    band: LITHIUM_ORE,
    good: "lithium-ore",
    inferred: true,
    reason:
      "Countries that China's lithium line of October to December 2025 names; ore of 0.65–6 % Li2O makes 0.016–0.148 t of carbonate a tonne and sells at 0.4 to 15 % of its price.",
    source: LINES,
  },
  {
    id: "lithium-ore-to-korea",
    hsCode: "253090",
    exporters: ["AUS"],
    importers: ["KOR"],
    years: [2023, 2024],
    band: LITHIUM_ORE,
    good: "lithium-ore",
    inferred: true,
    reason:
      "Korea has a converter of Australian concentrate since 2023; before, and elsewhere, such ore goes into glass.",
    source: "Sites of the atlas",
  },
  {
    id: "other-minerals",
    hsCode: "253090",
    good: OTHER_MINERALS,
    reason:
      "A residual code of some thirty minerals: what is not shown to be lithium or rare-earth ore counts for nothing.",
    source: LINES,
  },
  {
    id: "myanmar-laos",
    hsCode: "284690",
    exporters: UNSEPARATED,
    good: "rare-earth-raw-compounds",
    reason: "They mine ion-adsorption clays and separate nothing.",
    source: "USGS, Mineral Commodity Summaries, Rare Earths; sites of the atlas",
  },
  {
    id: "mixed-into-china",
    hsCode: "284690",
    exporters: MIXED_INTO_CHINA,
    importers: ["CHN"],
    good: "rare-earth-raw-compounds",
    inferred: true,
    reason:
      "China's own lines show mixed oxides, carbonates, chlorides and other compounds for four fifths and more of the value.",
    source: LINES,
  },
  {
    id: "malaysia-into-china",
    hsCode: "284690",
    exporters: ["MYS"],
    importers: ["CHN"],
    good: "rare-earth-raw-compounds",
    inferred: true,
    reason:
      "Lynas' carbonates and heavy oxides for China's separators, and Nd-Pr oxide for its metal makers (half of the value in 2023, two thirds in 2024 by China's lines): raw material of the next step either way.",
    source: LINES,
  },
  {
    id: "american-concentrate",
    hsCode: "284690",
    exporters: ["USA"],
    importers: ["CHN"],
    years: [1995, 2018],
    good: "rare-earth-raw-compounds",
    inferred: true,
    reason:
      "Before 2018 what the USA sold to China's separators stands under 2846 only; what China books there in 2018 is 23,344 t at USD 1.5 a kilogram.",
    source: "docs/data-trade.md",
  },
  {
    id: "sillamae",
    hsCode: "284690",
    exporters: ["RUS", "USA"],
    importers: ["EST", "LVA", "KAZ"],
    good: "rare-earth-raw-compounds",
    inferred: true,
    reason:
      "Carbonates and chlorides of USD 1–10 a kilogram for the plants at Sillamäe (also over Latvia) and in Kazakhstan.",
    source: "Unit values of baci-202601-hs92",
  },
  {
    id: "separated",
    hsCode: "284690",
    good: "rare-earth-compounds",
    reason:
      "From countries that separate, or that re-export separated goods. Price cannot tell: lanthanum oxide costs less than raw clay concentrate.",
    source: BACI,
  },
  {
    id: "cerium-myanmar-laos",
    hsCode: "284610",
    exporters: UNSEPARATED,
    good: "rare-earth-raw-compounds",
    reason: "They separate nothing: mixed goods booked as cerium.",
    source: LINES,
  },
  {
    id: "cerium-into-china",
    hsCode: "284610",
    exporters: ["MYS", "IND"],
    importers: ["CHN"],
    good: "rare-earth-raw-compounds",
    inferred: true,
    reason: "China's line 28461030 at USD 0.1–0.4 a kilogram: carbonate residues.",
    source: LINES,
  },
  { id: "cerium", hsCode: "284610", good: "cerium-compounds", reason: "Cerium oxides and salts.", source: BACI },
  {
    id: "lynas",
    hsCode: "280530",
    exporters: ["AUS"],
    importers: ["MYS"],
    good: "rare-earth-raw-compounds",
    reason: "31,210 t at USD 4 a kilogram: Lynas' intermediate for its plant at Gebeng, not metal.",
    source: "baci-rare-earths-corridors-2022-2024",
  },
  {
    id: "metal-myanmar-laos",
    hsCode: "280530",
    exporters: UNSEPARATED,
    good: "rare-earth-raw-compounds",
    reason: "They make no metal: 604 t of Laos in 2023 at USD 5 a kilogram, where metal costs 60 and more.",
    source: LINES,
  },
  {
    id: "metals",
    hsCode: "280530",
    good: "rare-earth-metals",
    reason: "Rare-earth metals, scandium, yttrium.",
    source: BACI,
  },
];
