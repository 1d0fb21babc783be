/**
 * What part of a gross tonne of a traded good is the mineral itself, where chemistry alone says so: a named compound
 * or an unwrought metal. Concentrates, hydroxides of varying water and codes of several forms have no such figure.
 */

/** Standard atomic weights, abridged to five figures: IUPAC, Commission on Isotopic Abundances and Atomic Weights, 2021. */
const ATOMIC_WEIGHT = { H: 1.008, Li: 6.94, C: 12.011, O: 15.999, S: 32.06, Cl: 35.45, Ni: 58.693 } as const;
type Element = keyof typeof ATOMIC_WEIGHT;
type Formula = Readonly<Partial<Record<Element, number>>>;

/** Content of a good: tonnes of `basis` (as in production rows) in one gross tonne. */
export interface Content {
  readonly basis: string;
  readonly fraction: number;
}

/** Mass fraction of an element in a compound (0–1). */
export function massFraction(element: Element, formula: Formula): number {
  const masses = Object.entries(formula).map(([symbol, atoms]) => atoms * ATOMIC_WEIGHT[symbol as Element]);
  return ((formula[element] ?? 0) * ATOMIC_WEIGHT[element]) / masses.reduce((sum, mass) => sum + mass, 0);
}

const METAL = "contained metal";
const compound = (element: Element, formula: Formula): Content => ({
  basis: METAL,
  fraction: massFraction(element, formula),
});
const whole = (basis: string): Content => ({ basis, fraction: 1 });

/** By customs code. Unwrought metal counts as pure: alloying elements and impurities are a few per cent at most. */
const CONTENTS: Readonly<Record<string, Content>> = {
  // Li2CO3
  "283691": compound("Li", { Li: 2, C: 1, O: 3 }),
  // LiOH·H2O, the form that is traded; the anhydrous hydroxide and the oxide are rare.
  "282520": compound("Li", { Li: 1, O: 2, H: 3 }),
  // NiSO4·6H2O
  "283324": compound("Ni", { Ni: 1, S: 1, O: 10, H: 12 }),
  // NiCl2·6H2O
  "282735": compound("Ni", { Ni: 1, Cl: 2, O: 6, H: 12 }),
  "750210": whole(METAL),
  "740311": whole(METAL),
  "7601": whole(METAL),
  "7901": whole(METAL),
  "8001": whole(METAL),
  "810411": whole(METAL),
  "811010": whole(METAL),
  "810194": whole(METAL),
  "810320": whole(METAL),
  "810820": whole("sponge metal"),
  "280469": whole("silicon metal"),
  "720293": whole("ferroniobium, gross weight"),
};

/** The content of a code's goods; undefined where chemistry does not tell. */
export function contentOf(hsCode: string): Content | undefined {
  return CONTENTS[hsCode];
}
