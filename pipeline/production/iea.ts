import type { MineralId } from "../../src/model/types.ts";
import { iso3OfName } from "../lib/countries.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";
import { BASES, type Observation, WORLD } from "./observation.ts";

const MINERALS: Readonly<Record<string, MineralId>> = {
  Copper: "copper",
  Cobalt: "cobalt",
  Lithium: "lithium",
  Nickel: "nickel",
  Graphite: "graphite",
  "Rare Earth Elements": "rare-earths",
};

function basisOf(mineral: MineralId, stage: "ore" | "refined"): string {
  if (mineral === "rare-earths") {
    return BASES.magnetRareEarths;
  }
  if (mineral === "graphite") {
    return stage === "refined" ? BASES.batteryGrade : BASES.grossWeight;
  }
  return BASES.metal;
}

/** iso3, WORLD, or null for "Rest of world". */
function countryOf(name: string): string | null {
  if (name === "World total") {
    return WORLD;
  }
  const iso3 = iso3OfName(name);
  if (iso3 === null && name !== "Rest of world") {
    throw new Error(`IEA: unknown country "${name}"`);
  }
  return iso3;
}

function observation(row: RawRow, iso3: string): Observation {
  const mineral = MINERALS[row["mineral"] ?? ""]!;
  const stage = row["stage"] === "refining" ? "refined" : "ore";
  return {
    mineral,
    stage,
    basis: basisOf(mineral, stage),
    iso3,
    year: Number(row["year"]),
    quantityTonnes: Number(row["kt"]) * 1000,
    estimated: true,
    source: "iea-explorer-2025",
    note: "",
  };
}

/** Mining and refining in 2024 of the IEA's explorer, in tonnes. Later years are projections and stay out. */
export function loadIea(): Observation[] {
  return (
    readRawCsv("production/iea-critical-minerals-explorer/iea_supply_by_country.csv")
      // Notes of the sheet have slipped into the country column, without a figure.
      .filter((row) => row["year"] === "2024" && row["kt"] !== "")
      .flatMap((row) => {
        const iso3 = countryOf(row["country"] ?? "");
        return iso3 === null ? [] : [observation(row, iso3)];
      })
  );
}
