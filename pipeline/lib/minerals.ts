import { MINERAL_IDS, type MineralId } from "../../src/model/types.ts";

/**
 * Words that publishers use for each mineral, lower case, without plurals where a word boundary does.
 * Used on commodity fields, never on names of places.
 */
const WORDS: Readonly<Record<MineralId, readonly string[]>> = {
  "rare-earths": [
    "rare earth",
    "rare earths",
    "ree",
    "reo",
    "monazite",
    "bastnaesite",
    "bastnasite",
    "xenotime",
    "yttrium",
    "cerium",
    "lanthanum",
    "neodymium",
    "praseodymium",
    "dysprosium",
    "terbium",
    "scandium",
    "y",
    "ce",
    "nd",
    "la",
    "sc",
    "rare earth elements",
    "rare-earth elements",
    "rare-earths",
    "rare-earth",
    "lanthanides",
    "europium",
    "samarium",
    "gadolinium",
    "holmium",
    "erbium",
    "thulium",
    "ytterbium",
    "lutetium",
  ],
  lithium: ["lithium", "li", "spodumene", "lepidolite", "petalite", "lithium mica"],
  cobalt: ["cobalt", "co"],
  nickel: ["nickel", "ni", "ferronickel"],
  graphite: ["graphite"],
  manganese: ["manganese", "mn", "ferromanganese", "silicomanganese"],
  copper: ["copper", "cu"],
  aluminium: ["aluminium", "aluminum", "bauxite", "alumina", "al"],
  silicon: ["silicon", "ferrosilicon", "si", "polysilicon"],
  magnesium: ["magnesium", "magnesite", "magnesia", "mg"],
  titanium: ["titanium", "ilmenite", "rutile", "leucoxene", "ti"],
  vanadium: ["vanadium", "v"],
  tungsten: ["tungsten", "w", "wolfram", "wolframite", "scheelite"],
  antimony: ["antimony", "sb"],
  tin: ["tin", "sn", "cassiterite"],
  tantalum: ["tantalum", "ta", "tantalite", "coltan", "columbite-tantalite"],
  niobium: ["niobium", "nb", "columbium", "ferroniobium", "pyrochlore", "columbite"],
  "platinum-group": [
    "platinum",
    "palladium",
    "rhodium",
    "iridium",
    "ruthenium",
    "osmium",
    "pge",
    "pgm",
    "platinum-group",
    "platinum group",
    "pt",
    "pd",
    "rh",
    "ir",
    "ru",
    "os",
    "platinum group elements",
    "platinum-group elements",
    "platinum group metals",
    "platinum-group metals",
  ],
  gallium: ["gallium", "ga"],
  germanium: ["germanium", "ge"],
  indium: ["indium", "in"],
  tellurium: ["tellurium", "te"],
  bismuth: ["bismuth", "bi"],
  molybdenum: ["molybdenum", "mo", "molybdenite", "ferromolybdenum"],
  chromium: ["chromium", "chromite", "cr", "ferrochromium", "ferrochrome", "chrome"],
  beryllium: ["beryllium", "be", "beryl", "bertrandite"],
  zirconium: ["zirconium", "zircon", "zr", "hafnium", "baddeleyite"],
  zinc: ["zinc", "zn"],
  fluorspar: ["fluorspar", "fluorite", "f", "fluorine", "flourite"],
  barite: ["barite", "barytes", "ba", "barium"],
  phosphate: [
    "phosphate",
    "phosphate rock",
    "phosphorus",
    "apatite",
    "p",
    "phosphates",
    "phosphoric acid",
    "phosphorite",
  ],
  boron: ["boron", "borate", "borates", "borax", "colemanite", "b", "boric acid"],
};

const BY_WORD: ReadonlyMap<string, MineralId> = new Map(
  MINERAL_IDS.flatMap((id) => WORDS[id].map((word) => [word, id] as const)),
);

/** The mineral of one commodity word or symbol, or null when it is none of ours. */
export function mineralOfWord(word: string): MineralId | null {
  return BY_WORD.get(word.trim().toLowerCase()) ?? null;
}

/** Sorts minerals in display order and drops repeats. */
export function sortMinerals(minerals: Iterable<MineralId>): MineralId[] {
  const wanted = new Set(minerals);
  return MINERAL_IDS.filter((id) => wanted.has(id));
}
