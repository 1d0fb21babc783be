import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDigits, sixDigits, withoutNoise } from "../../src/export/digits.ts";
import { plainJson } from "../../src/export/json.ts";

describe("digits of a file", () => {
  it.each([
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [1.5e21, "1500000000000000000000"],
    [12.5, "12.5"],
    [0, "0"],
  ])("%f is %s", (value, digits) => {
    expect(plainDigits(value)).toBe(digits);
  });

  it("never have an exponent, and give the number back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainDigits(value)).toMatch(/^-?\d+(\.\d+)?$/);
        // Zero has no sign in a file.
        expect(Number(plainDigits(value))).toBe(value + 0);
      }),
    );
  });

  it("are six of an estimate; of a sum all but the noise", () => {
    expect(sixDigits(123456789.123)).toBe(123457000);
    expect(sixDigits(1 / 7e6)).toBe(1.42857e-7);
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(123456789012.345)).toBe(123456789012.345);
  });

  it("are the same in JSON", () => {
    const text = plainJson({ a: 1e-7, b: [2.5, null, "1e-7"] });
    expect(text).toBe('{"a":0.0000001,"b":[2.5,null,"1e-7"]}');
    expect(JSON.parse(text)).toEqual({ a: 1e-7, b: [2.5, null, "1e-7"] });
  });
});
