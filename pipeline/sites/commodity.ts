import type { MineralId } from "../../src/model/types.ts";
import { mineralOfWord, sortMinerals } from "../lib/minerals.ts";

/** Phrases that name several minerals, or that a word list would misread. Lower case. */
const PHRASES: Readonly<Record<string, readonly MineralId[]>> = {
  "mineral sands": ["titanium", "zirconium"],
  "heavy mineral sands": ["titanium", "zirconium"],
  "heavy minerals": ["titanium", "zirconium"],
  "aluminum fluoride": ["fluorspar"],
  "ilmenite-rutile": ["titanium"],
  fev: ["vanadium"],
  femo: ["molybdenum"],
  feni: ["nickel"],
  femn: ["manganese"],
  fecr: ["chromium"],
  fesi: ["silicon"],
  fesimn: ["manganese", "silicon"],
  silicochrome: ["chromium"],
  ferrosilicochrome: ["chromium"],
  ferrotungsten: ["tungsten"],
  ferrovanadium: ["vanadium"],
  wo3: ["tungsten"],
  sno2: ["tin"],
  mos2: ["molybdenum"],
  caf2: ["fluorspar"],
  ta2o5: ["tantalum"],
  nb2o5: ["niobium"],
  beo: ["beryllium"],
  sphalerite: ["zinc"],
  baddaleyite: ["zirconium"],
  garnierite: ["nickel"],
  rhodochrosite: ["manganese"],
  // Spelling errors that occur in the files.
  bopper: ["copper"],
  chormite: ["chromium"],
  zicron: ["zirconium"],
  colbalt: ["cobalt"],
  zirconmium: ["zirconium"],
};

function ofSegment(segment: string): readonly MineralId[] {
  const known = PHRASES[segment] ?? single(segment);
  if (known.length > 0) {
    return known;
  }
  const words = segment.split(/[\s-]+/).filter((word) => word.length > 2);
  return words.flatMap((word) => PHRASES[word] ?? single(word));
}

function single(word: string): readonly MineralId[] {
  // Two-letter words in running text are not symbols ("in", "as", "be").
  const mineral = word.length > 2 ? mineralOfWord(word) : null;
  return mineral === null ? [] : [mineral];
}

/** Minerals named in a publisher's commodity text ("Copper: concentrate, Cu content"), in display order. */
export function mineralsOfText(text: string): MineralId[] {
  const segments = text
    .toLowerCase()
    .split(/[;:,/()|+&.]| and | in |\s-\s/)
    .map((segment) => segment.trim());
  return sortMinerals(segments.flatMap(ofSegment));
}

/** Minerals of a list of chemical symbols or single words, such as "Cu|Mo". */
export function mineralsOfSymbols(symbols: readonly string[]): MineralId[] {
  return sortMinerals(
    symbols.flatMap((symbol) => {
      const known = PHRASES[symbol.trim().toLowerCase()];
      const mineral = mineralOfWord(symbol);
      return known ?? (mineral === null ? mineralsOfText(symbol) : [mineral]);
    }),
  );
}

/** Classes of what the atlas leaves out, tried in order. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ["oil and gas", /petrol|petroe|oil|gas\b|helium|methanol|asphalt|bitumen|condensate|synthetic fuel|ozokerite/],
  ["coal, coke and peat", /coal|lignite|anthracite|coke|peat|carbon\b|carbon black/],
  ["cement and lime", /cement|clinker|lime\b|calcined/],
  ["iron and steel", /iron|steel|ferroalloy|pyrite|magnetite/],
  ["gold and silver", /gold|silver|\bau\b|\bag\b/],
  ["lead, cadmium, mercury, arsenic", /lead|cadmi|mercury|arsenic|\bpb\b|\bhg\b/],
  ["uranium and thorium", /uranium|thorium|\bu\b|\bth\b|radium/],
  [
    "diamonds and gems",
    /diamond|gem|sapphire|ruby|emerald|opal|jade|amethyst|tanzanite|tourmaline|aquamarine|topaz|amber/,
  ],
  ["fertilizer, salt and chemicals", /fertili|ammoni|urea|nitr|potas|salt|sulf|sulph|sod|brom|iod|acid|halite/],
  [
    "stone, clay, sand and other industrial minerals",
    /stone|clay|sand|gravel|gypsum|marble|granite|kaolin|talc|feldspar|silica|quartz|mica|asbestos|bentonite|perlite|pumice|zeolite|diatomite|dolomite|aggregate|olivine/,
  ],
];

/** The class of a commodity that is none of the atlas' minerals. */
export function outOfScopeClass(commodity: string): string {
  const text = commodity.toLowerCase();
  return CLASSES.find(([, pattern]) => pattern.test(text))?.[0] ?? "other or unnamed commodities";
}
