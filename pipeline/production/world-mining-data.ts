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

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;
const TONNES_PER_UNIT: Readonly<Record<string, number>> = { "metr. t": 1, kg: 0.001 };

/**
 * Names whose code in this copy is not the ISO one ("Total" has DELETE, French Guiana the code of Guyana).
 * Territories without a row of their own in the atlas are added to their state.
 */
const BY_NAME: Readonly<Record<string, string>> = {
  Total: WORLD,
  Kosovo: "XKX",
  Taiwan: "TWN",
  "Christmas Island": "AUS",
  "French Guiana": "FRA",
};

function iso3Of(row: RawRow): string {
  return BY_NAME[row["Country"] ?? ""] ?? row["Country_ISO"] ?? "";
}

/** A blank is unknown, or output that had not begun; 0 is the publisher's zero. */
function quantity(row: RawRow, year: number): number | null {
  const text = row[String(year)] ?? "";
  return text === "" ? null : Number(text) * (TONNES_PER_UNIT[row["unit"] ?? ""] ?? Number.NaN);
}

/** One letter counts for all years of a row: r reported, e estimated, p (unexplained; a few rows of India and Vietnam). */
function observations(row: RawRow, [, mineral, stage, basis]: Product): Observation[] {
  return YEARS.map((year) => ({
    mineral,
    stage,
    basis,
    iso3: iso3Of(row),
    year,
    quantityTonnes: quantity(row, year),
    estimated: row["data_source"] === "e",
    source: "world-mining-data-2026",
    note: "",
  }));
}

/** Mine and smelter output 2018–2024 of World Mining Data, in tonnes, with the publisher's world totals. */
export function loadWorldMiningData(): Observation[] {
  const rows = readRawCsv("production/world-mining-data-2018-2024/world_mining_data_2018_2024.csv");
  return PRODUCTS.flatMap((product) =>
    rows.filter((row) => row["commodity"] === product[0]).flatMap((row) => observations(row, product)),
  );
}
