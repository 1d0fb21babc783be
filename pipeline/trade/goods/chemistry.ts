import type { GoodContent } from "../../../src/model/types.ts";

/** Standard atomic weights, abridged to five figures: IUPAC, Commission on Isotopic Abundances and Atomic Weights, 2021. */
const ATOMIC_WEIGHT = {
  H: 1.008,
  Li: 6.94,
  C: 12.011,
  O: 15.999,
  F: 18.998,
  S: 32.06,
  Cl: 35.45,
  Ca: 40.078,
  V: 50.942,
  Mn: 54.938,
  Co: 58.933,
  Ni: 58.693,
} as const;
type Element = keyof typeof ATOMIC_WEIGHT;
type Formula = Readonly<Partial<Record<Element, number>>>;

/** Mass fraction of an element in a compound (0–1). */
export function massFraction(element: Element, formula: Formula): number {
  const masses = Object.entries(formula).map(([symbol, atoms]) => atoms * ATOMIC_WEIGHT[symbol as Element]);
  return ((formula[element] ?? 0) * ATOMIC_WEIGHT[element]) / masses.reduce((sum, mass) => sum + mass, 0);
}

/** Content between two compounds of an element (or in one): what the code's name says it is, to four digits. */
export function compounds(element: Element, ...formulas: readonly Formula[]): GoodContent {
  const fractions = formulas.map((formula) => Number(massFraction(element, formula).toFixed(4)));
  const texts = formulas.map(formulaText);
  return {
    basis: "contained metal",
    low: Math.min(...fractions),
    high: Math.max(...fractions),
    evidence: `Chemistry: ${texts.join(" to ")} (IUPAC atomic weights 2021)`,
    evidenceKo: `화학식: ${texts.join("–")} (IUPAC 원자량 2021)`,
  };
}

/** Unwrought metal counts as pure: alloying elements and impurities are a few per cent at most. */
export function whole(basis = "contained metal"): GoodContent {
  return {
    basis,
    low: 1,
    high: 1,
    evidence: "Unwrought metal, counted as pure",
    evidenceKo: "금속괴: 순금속으로 셈",
  };
}

/** A range that a publisher or a stated source gives. @param evidence English, Korean */
export function between(
  basis: string,
  low: number,
  high: number,
  [evidence, evidenceKo]: readonly [string, string],
): GoodContent {
  return { basis, low, high, evidence, evidenceKo };
}

function formulaText(formula: Formula): string {
  return Object.entries(formula)
    .map(([symbol, atoms]) => `${symbol}${atoms === 1 ? "" : atoms}`)
    .join("");
}
