/** Where a processor's supply comes from: parts by country number, 0–1; they sum to 1 with `unknownPart`. */
export interface SupplyMix {
  readonly parts: Float64Array;
  readonly unknownPart: number;
}

/**
 * Proportional mixing: own mines give `ownPart`, and imports share the rest by their amounts.
 * Without known imports the rest is unknown. An unknown own part (null) leaves a share of imports.
 * @param imports amounts by country number, any one unit, none negative
 * @param processor country number of the processor, whose own mines are meant
 */
export function supplyMix(imports: Float64Array, processor: number, ownPart: number | null): SupplyMix {
  const total = imports.reduce((sum, amount) => sum + amount, 0);
  const own = ownPart ?? 0;
  const parts = imports.map((amount) => (total > 0 ? (1 - own) * (amount / total) : 0));
  parts[processor] = (parts[processor] ?? 0) + own;
  return { parts, unknownPart: total > 0 ? 0 : 1 - own };
}

/**
 * Adds up mixes with weights that sum to 1.
 * @param countries length of the result
 */
export function blend(mixes: readonly SupplyMix[], weights: readonly number[], countries: number): SupplyMix {
  const parts = new Float64Array(countries);
  let unknownPart = 0;
  for (const [at, mix] of mixes.entries()) {
    const weight = weights[at] ?? 0;
    unknownPart += weight * mix.unknownPart;
    for (let country = 0; country < countries; country += 1) {
      parts[country] = (parts[country] as number) + weight * (mix.parts[country] as number);
    }
  }
  return { parts, unknownPart };
}
