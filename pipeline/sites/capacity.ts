import type { MineralId, SiteKind } from "../../src/model/types.ts";

/** Tonnes in one unit that a publisher's text names; null where it is no weight per year. */
function tonnesPerUnit(unit: string): number | null {
  const text = unit.toLowerCase().replaceAll(/\s+/g, " ").trim();
  if (/barrel|cubic|carat|flask|brick|\/day|per day|\(|^mmbbl|^kbbl|^mcm/.test(text)) {
    return null;
  }
  for (const [pattern, tonnes] of UNITS) {
    if (pattern.test(text)) {
      return tonnes;
    }
  }
  return null;
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(kmt|thousand (metric tons|t\b))/, 1e3],
  [/^million (metric tons|mt\b|t\b)/, 1e6],
  [/^(kg|kilograms)/, 1e-3],
  [/^(mt|metric tons|t ?\/ ?yr|t\b)/, 1],
];

/** Tonnes a year of a number in a unit; null for the publishers' "none" (-999, NA), zero and unknown units. */
export function capacityTonnes(value: number, unit: string): number | null {
  const tonnes = tonnesPerUnit(unit);
  if (tonnes === null || !Number.isFinite(value) || value <= 0) {
    return null;
  }
  return Number((value * tonnes).toPrecision(12));
}

/** A text that is one number, such as "24,000"; NaN for any other ("24,000 Cu; 1", cut off or mixed). */
export function plainNumber(text: string): number {
  return /^[\d,]+(\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : Number.NaN;
}

/** Most that one site can make of a minor metal, tonnes a year: several times what the world makes. */
const MOST: Readonly<Partial<Record<MineralId, number>>> = {
  tantalum: 10_000,
  gallium: 2_000,
  germanium: 1_000,
  indium: 5_000,
  tellurium: 5_000,
  bismuth: 50_000,
  beryllium: 50_000,
};

/** The largest mines lift some 40 Mt a year, the largest plants (alumina) some 7 Mt. */
const MOST_OF_MINE = 40e6;
const MOST_OF_PLANT = 8e6;

/** False where a stated capacity cannot be: the source has the wrong unit. */
export function isPossible(tonnesPerYear: number, kind: SiteKind, minerals: readonly MineralId[]): boolean {
  const limits = minerals.map((mineral) => MOST[mineral] ?? Infinity);
  return tonnesPerYear <= Math.min(Math.max(...limits), kind === "mine" ? MOST_OF_MINE : MOST_OF_PLANT);
}
