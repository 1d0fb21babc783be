/** Digits that an estimate is written with: more would pretend to a knowledge that nobody has. */
const ESTIMATE = 6;
/** Sums of decimal fractions end in noise behind these digits. */
const EXACT = 15;

/** An estimate, to six significant digits. */
export function sixDigits(value: number): number {
  return Number(value.toPrecision(ESTIMATE));
}

/** A measured figure or a sum of some, without the noise of binary fractions. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(EXACT));
}

/** A number as digits, never with an exponent: spreadsheets and people read "1e-7" as a text, or not at all. */
export function plainDigits(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) {
    return digits;
  }
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d)\.?(\d*)$/.exec(digits) ?? [];
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${"0".repeat(-shift - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(shift, "0")}`;
}
