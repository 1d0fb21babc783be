import { describe, expect, test } from "vitest";
import { mcsCountry, mcsNumber } from "../../pipeline/production/usgs-mcs.ts";

describe("figures of the Mineral Commodity Summaries", () => {
  test("reads numbers with separators and a slipped estimate mark", () => {
    expect(mcsNumber("1,340")).toBe(1340);
    expect(mcsNumber("e20,000")).toBe(20000);
    expect(mcsNumber("0.5")).toBe(0.5);
  });

  test("a dash is zero, everything withheld or not available is unknown", () => {
    expect(mcsNumber("—")).toBe(0);
    for (const mark of ["W", "NA", "  NA", "", "XX", "s", "<100", "Included with ilmenite"]) {
      expect(mcsNumber(mark), mark).toBeNull();
    }
  });

  test("refuses text it does not know", () => {
    expect(() => mcsNumber("about 7")).toThrow(/cannot read/);
  });

  test("finds the country behind footnote marks", () => {
    expect(mcsCountry("Japane")).toBe("JPN");
    expect(mcsCountry("Korea, Republic ofe")).toBe("KOR");
    expect(mcsCountry("New Caledonia9")).toBe("NCL");
    expect(mcsCountry("New Caledonia (overseas territory of France)")).toBe("NCL");
    expect(mcsCountry("United\u00a0States")).toBe("USA");
    expect(mcsCountry("Congo (Kinshasa)")).toBe("COD");
    expect(mcsCountry("Chile, ulexite")).toBe("CHL");
  });

  test("tells the world and the rest from countries", () => {
    expect(mcsCountry("World total (rounded)8")).toBe("WLD");
    expect(mcsCountry("Other countries10")).toBeNull();
    expect(() => mcsCountry("Atlantis")).toThrow(/Atlantis/);
  });
});
