import { describe, expect, it } from "vitest";
import { CHILDREN, SCRAP_CODES } from "../../pipeline/trade/code-families.ts";
import { HS_CODES, ownCode } from "../../pipeline/trade/codes.ts";
import { checkFlowCode } from "../../pipeline/trade/read-comtrade.ts";

describe("customs codes", () => {
  it.each(HS_CODES.filter((code) => code.note !== ""))("$hsCode has its note in Korean too", (code) => {
    expect(code.noteKo).toMatch(/[가-힣]/);
  });

  it("are unique, and every code inside a heading is one of ours", () => {
    const codes = HS_CODES.map((code) => good.id);
    expect(new Set(codes).size).toBe(codes.length);
    expect(
      Object.values(CHILDREN)
        .flat()
        .filter((child) => !codes.includes(child)),
    ).toEqual([]);
  });

  it("leave scrap out", () => {
    expect([...SCRAP_CODES].map(ownCode)).toEqual([null, null]);
  });

  it("file headings with one subheading under it", () => {
    expect(ownCode("2603")).toBe("260300");
    expect(ownCode("7202")).toBeNull();
  });

  it("of which only the largest flows are held say so in both languages, and are not mixed for that", () => {
    const truncated = HS_CODES.filter((code) => code.truncated !== undefined);
    expect(truncated.map((code) => good.id).sort()).toEqual(["260300", "7601", "7901", "8001"]);
    for (const code of truncated) {
      expect(code.note).toContain(code.truncated);
      expect(code.noteKo).toContain(code.truncatedKo);
      expect(code.mixed).toBe(false);
    }
  });
});

describe("flow codes of Comtrade", () => {
  it.each(["M", "X"])("%s comes in", (flowCode) => {
    expect(() => checkFlowCode(flowCode, "a.csv")).not.toThrow();
  });

  it.each(["RX", "RM", "", "x", undefined])("%j stops the run and names the file", (flowCode) => {
    expect(() => checkFlowCode(flowCode, "trade/a.csv")).toThrow(/trade\/a\.csv.*flowCode/);
  });
});
