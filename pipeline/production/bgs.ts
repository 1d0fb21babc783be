import type { MineralId, Stage } from "../../src/model/types.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";
import { BASES, type Observation } from "./observation.ts";

type Product = readonly [
  file: string,
  commodity: string,
  subCommodities: readonly string[],
  mineral: MineralId,
  stage: Stage,
  basis: string,
];

/**
 * Series of the BGS that are coherent for the world. Left out: lithium (gross tonnes of unlike products) and
 * ferro-alloys of chromium and manganese (the largest producers are missing), copper smelter output.
 */
const PRODUCTS: readonly Product[] = [
  ["REs", "rare earth oxides", [""], "rare-earths", "ore", BASES.oxide],
  ["antimony", "antimony, mine", [""], "antimony", "ore", BASES.metal],
  ["cobalt", "cobalt, mine", [""], "cobalt", "ore", BASES.metal],
  ["cobalt", "cobalt, refined", [""], "cobalt", "refined", BASES.metal],
  ["copper", "copper, mine", [""], "copper", "ore", BASES.metal],
  ["copper", "copper, refined", [""], "copper", "refined", BASES.metal],
  ["ferroalloys", "ferro-alloys", ["Silicon metal"], "silicon", "refined", BASES.siliconMetal],
  ["ferroalloys", "ferro-alloys", ["Ferro-niobium"], "niobium", "refined", "ferroniobium, gross weight"],
  ["gallium", "gallium, primary", [""], "gallium", "refined", BASES.metal],
  ["germanium", "germanium metal", [""], "germanium", "refined", BASES.metal],
  ["graphite", "graphite", [""], "graphite", "ore", BASES.grossWeight],
  ["magnesium", "magnesium metal, primary", [""], "magnesium", "refined", BASES.metal],
  ["manganese", "manganese ore", ["", "Metallurgical", "Chemical"], "manganese", "ore", "manganese ore, gross weight"],
  ["nickel", "nickel, mine", [""], "nickel", "ore", BASES.metal],
  ["nickel", "nickel, smelter/refinery", ["", "Sulfate"], "nickel", "refined", BASES.metal],
  [
    "platinum",
    "platinum group metals, mine",
    ["Platinum", "Palladium"],
    "platinum-group",
    "ore",
    "contained platinum and palladium",
  ],
  ["tungsten", "tungsten, mine", [""], "tungsten", "ore", BASES.metal],
];

const STATE_UNION = "Serbia and Montenegro";

/**
 * The copy gives both Congos the code of one of them: the name decides. Kosovo has a code of the publisher's own.
 * The state union (to 2005) is filed under Serbia, whose own rows of those years are "Nil" or of another metal.
 */
const BY_NAME: Readonly<Record<string, string>> = { Congo: "COG", Kosovo: "XKX", [STATE_UNION]: "SRB" };

function iso3Of(row: RawRow): string {
  return BY_NAME[row["country_trans"] ?? ""] ?? row["country_iso3_code"] ?? "";
}

/** "Nil" is a zero in words; a blank is not available; "more than 0 but less than 0.5" is written as 0 and is none. */
function quantity(row: RawRow): number | null {
  const precision = row["data_precision_description"] ?? "";
  if (precision.startsWith("Nil")) {
    return 0;
  }
  if (precision.startsWith("Quantity is more than 0")) {
    return null;
  }
  const text = row["quantity"] ?? "";
  const perUnit = row["units"]?.startsWith("kilograms") ? 0.001 : 1;
  return text === "" ? null : Number(text) * perUnit;
}

/** What the reader of one figure must know. */
function noteOf(row: RawRow, { mineral, iso3, year }: Pick<Observation, "mineral" | "iso3" | "year">): string {
  if (row["country_trans"] === STATE_UNION) {
    return `reported as ${STATE_UNION}`;
  }
  if (mineral === "silicon" && year > 2010) {
    return "without the United States, whose silicon metal is reported together with ferrosilicon";
  }
  if (mineral === "graphite" && iso3 === "BIH" && year < 2011) {
    return "as published; from 2018 on the same series gives 3 to 6 tonnes";
  }
  return "";
}

function observation(row: RawRow, [, , , mineral, stage, basis]: Product): Observation {
  const iso3 = iso3Of(row);
  const year = Number(row["year"]?.slice(0, 4));
  return {
    mineral,
    stage,
    basis,
    iso3,
    year,
    quantityTonnes: quantity(row),
    estimated: /estimates/i.test(row["concat_figure_notes_text"] ?? ""),
    source: "bgs-world-mineral-statistics",
    note: noteOf(row, { mineral, iso3, year }),
  };
}

/** Output by country 2000–2023 of BGS World Mineral Statistics, in tonnes. The publisher gives no world totals. */
export function loadBgs(): Observation[] {
  return PRODUCTS.flatMap((product) => {
    const [file, commodity, subCommodities] = product;
    return readRawCsv(`production/bgs-world-mineral-statistics/BGS_${file}_production.csv`)
      .filter((row) => row["bgs_commodity_trans"] === commodity)
      .filter((row) => subCommodities.includes(row["bgs_sub_commodity_trans"] ?? ""))
      .map((row) => observation(row, product));
  });
}
