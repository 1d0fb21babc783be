/** Tonnes in one of the unit that a publisher's text names; null where it is no weight per year. */
export function tonnesPerUnit(unit: string): number | null {
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

/** The first number of a free text such as "24,000 Cu; 1"; NaN where it does not begin with one. */
export function leadingNumber(text: string): number {
  const match = /^\s*([\d,]+(?:\.\d+)?)/.exec(text);
  return match?.[1] === undefined ? Number.NaN : Number(match[1].replaceAll(",", ""));
}
