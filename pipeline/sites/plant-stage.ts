import { type MineralId, STAGES, type Stage } from "../../src/model/types.ts";

/** Words that tell what a plant makes, tried in order. */
const FORMS: readonly (readonly [Stage, RegExp])[] = [
  [
    "material",
    /magnet|anode material|wafer|single crystal|trimethyl|semimanufact|semifinished|rolled|foil|\bsheet|\bstrip|\bwire|\brods?\b|billet|tubing|extrusion|fabricat|neodymium-ferro|electrodes?\b/,
  ],
  ["refined", /ferrotungsten/],
  ["intermediate", /ferro|silicomanganese|silicochrom|\bfe(v|mo|ni|mn|cr|si|simn)\b|pig iron/],
  [
    "intermediate",
    /matte|blister|intermediate|\bmhp\b|\bmsp\b|alumina|slag|sinter|crude cake|anode copper|roast|molybdenum oxide|magnesia|phosphoric|speiss|black copper/,
  ],
  [
    "refined",
    /refin|metal\b|cathode|electroly|electrowin|sx.?ew|solvent|oxide|chemical|compound|sulfate|sulphate|carbonate|hydroxide|chloride|pentoxide|tungstate|acetate|secondary|sponge|ingot|boric|baddeleyite concentrate\b.*zirconia|synthetic graphite|oxalate|perrhenate|powder/,
  ],
  ["ore", /\bores?\b|concentrat|\bmine\b|mill\b|benefic|wash|ilmenite|rutile|zircon|monazite|chromite|cassiterite/],
];

/** Minerals that are sold as a mineral: a plant with no named form only crushes, washes or floats them. */
const ORE_BY_NATURE: ReadonlySet<MineralId> = new Set([
  "graphite",
  "fluorspar",
  "barite",
  "phosphate",
  "boron",
  "zirconium",
  "chromium",
  "manganese",
]);

/** Metals whose smelters end at matte or blister; those of zinc, tin, aluminium … give metal. */
const MATTE_METALS: ReadonlySet<MineralId> = new Set(["copper", "nickel", "platinum-group"]);

/**
 * Stage of what a plant makes: a concentrator's concentrate is ore; matte, blister, alumina, slag and ferroalloys
 * (but for ferrotungsten) are intermediate, as in the customs codes; metal, oxides and salts are refined; shapes,
 * magnets and anodes are material.
 * @param form the source's words for the product
 * @param type the source's words for the plant (Smelter, Refinery, Mill …)
 */
export function plantStage(form: string, type: string, minerals: readonly MineralId[]): Stage {
  const said = FORMS.find(([, pattern]) => pattern.test(form.toLowerCase()));
  // "Copper: ore" at a smelter is what goes in.
  const feed = said?.[0] === "ore" && /smelter|refinery/i.test(type);
  return (feed ? undefined : said?.[0]) ?? stageOfType(type.toLowerCase(), form.toLowerCase(), minerals);
}

function stageOfType(type: string, form: string, minerals: readonly MineralId[]): Stage {
  if (/refiner/.test(type)) {
    return "refined";
  }
  if (/smelter/.test(type) || /smelter/.test(form)) {
    return minerals.some((mineral) => MATTE_METALS.has(mineral)) ? "intermediate" : "refined";
  }
  if (/mill|concentrator/.test(type) || /bauxite/.test(form)) {
    return "ore";
  }
  return minerals.some((mineral) => !ORE_BY_NATURE.has(mineral)) ? "refined" : "ore";
}

/** Stage of a plant that makes several things: the furthest, but "material" only where all is material. */
export function furthestStage(stages: readonly Stage[]): Stage {
  const order = stages.filter((stage) => stage !== "material").map((stage) => STAGES.indexOf(stage));
  return order.length === 0 ? (stages[0] ?? "ore") : (STAGES[Math.max(...order)] ?? "ore");
}
