import type { MineralId, Stage } from "../../src/model/types.ts";
import { BASES } from "./observation.ts";

/** One product of the Mineral Commodity Summaries and how each edition names it. */
export interface McsProduct {
  readonly mineral: MineralId;
  readonly stage: Stage;
  readonly basis: string;
  /** Short name in the file names of the 2022–2024 editions. */
  readonly file: string;
  /** Tested against the commodity of the 2025 and 2026 editions, trimmed. */
  readonly commodity: RegExp;
  /** Tested against the lower-case type of a row. Several parts (platinum, palladium) are added up. */
  readonly parts: readonly RegExp[];
}

function product(
  mineral: MineralId,
  stage: Stage,
  basis: string,
  file: string,
  commodity: RegExp,
  parts: readonly RegExp[] = [stage === "ore" ? /mine pro|mne production/ : /production/],
): McsProduct {
  return { mineral, stage, basis, file, commodity, parts };
}

/** Products of the atlas. Bauxite, alumina and metal are told apart by stage and basis. */
export const MCS_PRODUCTS: readonly McsProduct[] = [
  product("rare-earths", "ore", BASES.oxide, "raree", /^rare earths$/i),
  product("lithium", "ore", BASES.metal, "lithi", /^lithium$/i),
  product("cobalt", "ore", BASES.metal, "cobal", /^cobalt$/i),
  product("nickel", "ore", BASES.metal, "nicke", /^nickel$/i),
  product("graphite", "ore", BASES.grossWeight, "graph", /^graphite/i),
  product("manganese", "ore", BASES.metal, "manga", /^manganese$/i),
  product("copper", "ore", BASES.metal, "coppe", /^copper$/i, [/mine production/]),
  product("copper", "refined", BASES.metal, "coppe", /^copper$/i, [/refinery production/]),
  product("aluminium", "ore", "bauxite, gross weight", "bauxi", /^(bauxite|alumina)$/i, [/bauxite/]),
  product("aluminium", "intermediate", "alumina, gross weight", "bauxi", /^(bauxite|alumina)$/i, [/alumina/]),
  product("aluminium", "refined", BASES.metal, "alumi", /^aluminum$/i),
  product("silicon", "refined", BASES.siliconMetal, "simet", /^silicon$/i, [/^(?!.*combined).*silicon metal/]),
  product("silicon", "refined", "silicon content of ferrosilicon", "simet", /^silicon$/i, [
    /^(?!.*combined).*fer+osilicon/,
  ]),
  product("silicon", "refined", "silicon content of ferrosilicon and silicon metal", "simet", /^silicon$/i, [
    /combined/,
  ]),
  product("magnesium", "ore", "magnesite, gross weight", "mgcomp", /^magnesium compounds$/i, [
    /gross|^mine production(: rounded)?$/,
  ]),
  // Only the 2024 edition names this basis; its figures are as large as the gross weights of 2025.
  product("magnesium", "ore", "magnesite, MgO content", "mgcomp", /^magnesium compounds$/i, [/magnesium oxide/]),
  product("magnesium", "refined", BASES.metal, "mgmet", /^magnesium metal$/i),
  product("titanium", "ore", BASES.titaniumDioxide, "timin", /^titanium mineral concentrates$/i, [/ilmen/, /rutile/]),
  product("titanium", "refined", "sponge metal", "titan", /^titanium (& titanium dioxide|sponge metal)$/i, [
    /sponge metal production/,
  ]),
  product("vanadium", "ore", BASES.metal, "vanad", /^vanadium$/i),
  product("tungsten", "ore", BASES.metal, "tungs", /^tungsten$/i),
  product("antimony", "ore", BASES.metal, "antim", /^antimony$/i),
  product("tin", "ore", BASES.metal, "tin", /^tin$/i),
  product("tantalum", "ore", BASES.metal, "tanta", /^tantalum$/i),
  product("niobium", "ore", BASES.metal, "niobi", /^niobium/i),
  product(
    "platinum-group",
    "ore",
    "contained platinum and palladium",
    "plati",
    /^(platinum-group metals|platinum|palladium)$/i,
    [/platinum/, /palladium/],
  ),
  product("gallium", "refined", BASES.metal, "galli", /^gallium$/i),
  // "Gemanium" is the publisher's spelling in 2025.
  product("germanium", "refined", BASES.metal, "germa", /^ger?manium$/i),
  product("indium", "refined", BASES.metal, "indiu", /^indium$/i),
  product("tellurium", "refined", BASES.metal, "tellu", /^tellurium$/i),
  product("bismuth", "refined", BASES.metal, "bismu", /^bismuth$/i),
  product("molybdenum", "ore", BASES.metal, "molyb", /^molybdenum$/i),
  product("chromium", "ore", "chromite, gross weight", "chrom", /^chromium$/i),
  product("beryllium", "ore", BASES.metal, "beryl", /^beryllium$/i),
  product("zirconium", "ore", BASES.grossWeight, "zirco", /^zirconium/i),
  product("zinc", "ore", BASES.metal, "zinc", /^zinc$/i),
  product("fluorspar", "ore", BASES.grossWeight, "fluor", /^fluorspar$/i),
  product("barite", "ore", BASES.grossWeight, "barit", /^barite$/i),
  // Every country in a form of its own (ulexite, refined borates …): figures without a world total, form in the note.
  product("boron", "ore", "form differs by country", "boron", /^boron$/i, [/./]),
  product("phosphate", "ore", "phosphate rock, gross weight", "phosp", /^phosphate rock$/i),
];
