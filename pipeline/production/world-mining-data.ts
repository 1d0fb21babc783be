import type { MineralId, Stage } from "../../src/model/types.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";
import { BASES, type Observation, WORLD } from "./observation.ts";

type Product = readonly [commodity: string, mineral: MineralId, stage: Stage, basis: string];

/** Commodities of World Mining Data; the publisher's stage (mine, smelter) is part of the commodity. */
const PRODUCTS: readonly Product[] = [
  ["Rare Earths (REO)", "rare-earths", "ore", BASES.oxide],
  ["Lithium (Li2O)", "lithium", "ore", "Li2O content"],
  ["Cobalt", "cobalt", "ore", BASES.metal],
  ["Nickel", "nickel", "ore", BASES.metal],
  ["Graphite", "graphite", "ore", BASES.grossWeight],
  ["Manganese", "manganese", "ore", BASES.metal],
  ["Copper", "copper", "ore", BASES.metal],
  ["Bauxite", "aluminium", "ore", "bauxite, gross weight"],
  ["Aluminium", "aluminium", "refined", BASES.metal],
  ["Magnesite", "magnesium", "ore", "magnesite, gross weight"],
  ["Titanium (TiO2)", "titanium", "ore", BASES.titaniumDioxide],
  ["Vanadium (V)", "vanadium", "ore", BASES.metal],
  ["Tungsten (W)", "tungsten", "ore", BASES.metal],
  ["Antimony", "antimony", "ore", BASES.metal],
  ["Tin", "tin", "ore", BASES.metal],
  ["Tantalum (Ta2O5)", "tantalum", "ore", "Ta2O5 content"],
  ["Niobium (Nb2O5)", "niobium", "ore", "Nb2O5 content"],
  ["Platinum", "platinum-group", "ore", "contained platinum and palladium"],
  ["Palladium", "platinum-group", "ore", "contained platinum and palladium"],
  ["Gallium", "gallium", "refined", BASES.metal],
  ["Germanium", "germanium", "refined", BASES.metal],
  ["Indium", "indium", "refined", BASES.metal],
  ["Tellurium", "tellurium", "refined", BASES.metal],
  ["Bismuth", "bismuth", "refined", BASES.metal],
  ["Molybdenum", "molybdenum", "ore", BASES.metal],
  ["Chromium (Cr2O3)", "chromium", "ore", "Cr2O3 content"],
  ["Beryllium (conc.)", "beryllium", "ore", "concentrate, gross weight"],
  ["Zircon", "zirconium", "ore", BASES.grossWeight],
  ["Zinc", "zinc", "ore", BASES.metal],
  ["Fluorspar", "fluorspar", "ore", BASES.grossWeight],
  ["Baryte", "barite", "ore", BASES.grossWeight],
  ["Phosphate Rock (P2O5)", "phosphate", "ore", "P2O5 content"],
  ["Boron Minerals", "boron", "ore", BASES.grossWeight],
];

const YEARS = [2018, 2019, 2020, 2021, 2022] as const;
const TONNES_PER_UNIT: Readonly<Record<string, number>> = { "metr. t": 1, kg: 0.001 };

/** Codes of this copy that the atlas does not know: Kosovo, and Christmas Island, which is added to Australia. */
const CODES: Readonly<Record<string, string>> = { R20: "XKX", CXR: "AUS" };

/** The "Total" row carries the placeholder country code DELETE. */
function iso3Of(row: RawRow): string {
  const code = row["Country_ISO"] ?? "";
  return row["Country"] === "Total" ? WORLD : (CODES[code] ?? code);
}

function quantity(row: RawRow, year: number): number | null {
  const text = row[String(year)] ?? "";
  return text === "" ? null : Number(text) * (TONNES_PER_UNIT[row["unit"] ?? ""] ?? Number.NaN);
}

function observations(row: RawRow, [, mineral, stage, basis]: Product): Observation[] {
  return YEARS.map((year) => ({
    mineral,
    stage,
    basis,
    iso3: iso3Of(row),
    year,
    quantityTonnes: quantity(row, year),
    estimated: row["data_source"] === "e",
    source: "world-mining-data-2024",
    note: "",
  }));
}

/** Mine and smelter output 2018–2022 of World Mining Data 2024, in tonnes, with the publisher's world totals. */
export function loadWorldMiningData(): Observation[] {
  const rows = readRawCsv("production/world-mining-data-2018-2022/world_mining_data_2018_2022.csv");
  return PRODUCTS.flatMap((product) =>
    rows.filter((row) => row["commodity"] === product[0]).flatMap((row) => observations(row, product)),
  );
}
