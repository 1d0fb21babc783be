import type { MineralId, Stage } from "../../src/model/types.ts";
import { iso3OfName } from "../lib/countries.ts";
import { readRawCsv } from "../lib/raw.ts";
import { BASES, type Observation } from "./observation.ts";

type Material = readonly [material: string, mineral: MineralId];

/** Materials of the study. Neodymium stands for the rare earths: the study has no row for all of them. */
const MATERIALS: readonly Material[] = [
  ["Neodymium", "rare-earths"],
  ["Lithium", "lithium"],
  ["Cobalt", "cobalt"],
  ["Nickel", "nickel"],
  ["Natural Graphite", "graphite"],
  ["Manganese", "manganese"],
  ["Copper", "copper"],
  ["Aluminium", "aluminium"],
  ["Silicon metal", "silicon"],
  ["Magnesium", "magnesium"],
  ["Titanium metal", "titanium"],
  ["Vanadium", "vanadium"],
  ["Tungsten", "tungsten"],
  ["Antimony", "antimony"],
  ["Tin", "tin"],
  ["Tantalum", "tantalum"],
  ["Niobium", "niobium"],
  ["Gallium", "gallium"],
  ["Germanium", "germanium"],
  ["Indium", "indium"],
  ["Tellurium", "tellurium"],
  ["Bismuth", "bismuth"],
  ["Molybdenum", "molybdenum"],
  ["Chromium", "chromium"],
  ["Beryllium", "beryllium"],
  ["Zirconium", "zirconium"],
  ["Zinc", "zinc"],
  ["Fluorspar", "fluorspar"],
  ["Barytes", "barite"],
  ["Phosphate Rock", "phosphate"],
  ["Borate", "boron"],
];

const STAGES: Readonly<Record<string, Stage>> = { E: "ore", P: "refined" };

/** Spellings of the study itself. */
const SPELLINGS: Readonly<Record<string, string>> = { Turkyie: "Türkiye", Brasilia: "Brazil", Congo: "Congo, Rep." };

function countryOf(name: string): string {
  const iso3 = iso3OfName(SPELLINGS[name] ?? name);
  if (iso3 === null) {
    throw new Error(`EU study: unknown country "${name}"`);
  }
  return iso3;
}

/**
 * World shares by country of the EU study on critical raw materials 2023: averages of 2016–2020, filed under 2020.
 * Shares only, no tonnes; a share given as "<0.1%" is an upper bound and left out.
 */
export function loadEuShares(): Observation[] {
  const minerals = new Map(MATERIALS);
  const path = "production/eu-crm-2023-supply-shares/fact_GlobalSupplyShares_t.csv";
  return readRawCsv(path, { encoding: "latin1" }).flatMap((row) => {
    const mineral = minerals.get(row["Material"] ?? "");
    const stage = STAGES[row["Stage"] ?? ""];
    const share = Number((row["Share"] ?? "").replace("%", "").trim()) / 100;
    if (mineral === undefined || stage === undefined || Number.isNaN(share)) {
      return [];
    }
    return [
      {
        mineral,
        stage,
        basis: mineral === "rare-earths" ? BASES.neodymiumShareOnly : BASES.shareOnly,
        iso3: countryOf(row["Country"] ?? ""),
        year: 2020,
        quantityTonnes: null,
        share,
        estimated: true,
        source: "eu-crm-2023",
        note: `${(row["Material"] ?? "").toLowerCase()}, average of about 2016–2020`,
      },
    ];
  });
}
