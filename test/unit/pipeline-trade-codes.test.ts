import { describe, expect, it } from "vitest";
import { CHILDREN, HS_CODES, ownCode, SCRAP_CODES } from "../../pipeline/trade/codes.ts";

describe("customs codes", () => {
  it.each(HS_CODES.filter((code) => code.note !== ""))("$hsCode has its note in Korean too", (code) => {
    expect(code.noteKo).toMatch(/[가-힣]/);
  });

  it("are unique, and every code inside a chapter is one of ours", () => {
    const codes = HS_CODES.map((code) => code.hsCode);
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
});
