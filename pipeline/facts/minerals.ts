import { MINERAL_IDS, type Mineral, type MineralId } from "../../src/model/types.ts";
import { mineralOfWord } from "../lib/minerals.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";
import { firstSourceId } from "./fact-sources.ts";

/** English name, symbol, and the name in the glossary (VERIFIED rows) or, in Korean, our own translation. */
const NAMES: Readonly<Record<MineralId, readonly [en: string, symbol: string, glossary: string, korean?: string]>> = {
  "rare-earths": ["Rare earths", "REE", "rare earths"],
  lithium: ["Lithium", "Li", "lithium"],
  cobalt: ["Cobalt", "Co", "cobalt"],
  nickel: ["Nickel", "Ni", "nickel"],
  graphite: ["Graphite", "C", "graphite"],
  manganese: ["Manganese", "Mn", "manganese"],
  copper: ["Copper", "Cu", "copper"],
  aluminium: ["Aluminium", "Al", "aluminium / bauxite"],
  silicon: ["Silicon", "Si", "silicon"],
  magnesium: ["Magnesium", "Mg", "magnesium"],
  titanium: ["Titanium", "Ti", "titanium"],
  vanadium: ["Vanadium", "V", "vanadium"],
  tungsten: ["Tungsten", "W", "tungsten"],
  antimony: ["Antimony", "Sb", "antimony"],
  tin: ["Tin", "Sn", "tin"],
  tantalum: ["Tantalum", "Ta", "tantalum"],
  niobium: ["Niobium", "Nb", "niobium"],
  "platinum-group": ["Platinum-group metals", "PGM", "", "백금족"],
  gallium: ["Gallium", "Ga", "gallium"],
  germanium: ["Germanium", "Ge", "germanium"],
  indium: ["Indium", "In", "indium"],
  tellurium: ["Tellurium", "Te", "tellurium"],
  bismuth: ["Bismuth", "Bi", "bismuth"],
  molybdenum: ["Molybdenum", "Mo", "molybdenum"],
  chromium: ["Chromium", "Cr", "chromium"],
  beryllium: ["Beryllium", "Be", "beryllium"],
  zirconium: ["Zirconium", "Zr", "zirconium"],
  zinc: ["Zinc", "Zn", "zinc"],
  fluorspar: ["Fluorspar", "CaF₂", "", "형석"],
  barite: ["Barite", "BaSO₄", "", "중정석"],
  phosphate: ["Phosphate rock", "P", "", "인광석"],
  boron: ["Boron", "B", "", "붕소"],
};

/** Short names of the official lists, in display order. */
const LISTS: Readonly<Record<string, string>> = {
  "US critical minerals list 2022 (50)": "US 2022",
  "US critical minerals list 2025 (60)": "US 2025",
  "EU CRM Act critical raw materials (34)": "EU critical 2024",
  "EU CRM Act strategic raw materials (17)": "EU strategic 2024",
  "Korea critical minerals (33)": "Korea 2023",
  "Korea strategic critical minerals (10)": "Korea strategic 2023",
  "Korea critical minerals: all 17 rare earths (2026 extension)": "Korea 2026",
  "Japan rare metals (31, of 2009)": "Japan 2009",
};

/** Our mineral of an entry such as "nickel (battery grade)" or "rare earths: cerium", or null. */
export function mineralOfListEntry(entry: string): MineralId | null {
  const word = entry
    .toLowerCase()
    .replace(/^rare earths: .*/, "rare earths")
    .replace(/^(light|heavy) rare earth elements$|^rare earth elements.*/, "rare earths")
    .replace(/^platinum group metals$/, "platinum group")
    .replace(/^natural graphite$/, "graphite")
    .replace(/^baryte$/, "barite")
    .replace(/ ?\(.*\)$| - .*$/g, "")
    .replace(/ metal$/, "")
    .replace(/\/.*$/, "");
  // Hafnium is listed in its own right: it does not put zirconium on a list.
  return word === "hafnium" ? null : mineralOfWord(word);
}

function listsByMineral(): ReadonlyMap<MineralId, ReadonlySet<string>> {
  const lists = new Map<MineralId, Set<string>>(MINERAL_IDS.map((id) => [id, new Set()]));
  for (const row of readRawCsv("facts/official-lists.csv")) {
    const mineral = mineralOfListEntry(row["mineral"] ?? "");
    const list = LISTS[row["list"] ?? ""];
    if (row["status"] === "VERIFIED" && mineral !== null && list !== undefined) {
      lists.get(mineral)?.add(list);
    }
  }
  return lists;
}

function glossaryRows(): RawRow[] {
  return readRawCsv("facts/glossary-en-ko.csv").filter(
    (row) => row["category"] === "mineral" && row["status"] === "VERIFIED",
  );
}

function koreanNames(): ReadonlyMap<string, string> {
  return new Map(glossaryRows().map((row) => [row["en"] ?? "", (row["ko"] ?? "").split(" / ")[0] ?? ""]));
}

/** Sources of the Korean names and of the official lists. */
export function mineralSourceIds(): string[] {
  const glossary = new Set(Object.values(NAMES).map(([, , word]) => word));
  const named = glossaryRows().filter((row) => glossary.has(row["en"] ?? ""));
  const listed = readRawCsv("facts/official-lists.csv").filter((row) => row["status"] === "VERIFIED");
  return [...new Set([...named, ...listed].map((row) => firstSourceId(row["source"] ?? "")))];
}

/** All minerals with names, symbol and the official lists that name them (VERIFIED entries only). */
export function buildMinerals(): Mineral[] {
  const lists = listsByMineral();
  const korean = koreanNames();
  return MINERAL_IDS.map((id) => {
    const [en, symbol, glossary, ownKorean] = NAMES[id];
    const ko = ownKorean ?? korean.get(glossary);
    if (ko === undefined) {
      throw new Error(`No Korean name of ${id}`);
    }
    const officialLists = Object.values(LISTS).filter((list) => lists.get(id)?.has(list));
    return { id, en, ko, symbol, officialLists };
  });
}
