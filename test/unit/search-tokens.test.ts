import { describe, expect, test } from "vitest";
import { comparable, folded, indexTokens, queryTokens } from "../../src/search/tokens.ts";

/** Korean letters as they stand in the index. */
const letters = (syllables: string) => syllables.normalize("NFD");

describe("folding", () => {
  test.each([
    ["Côte d’Ivoire", "cote d'ivoire"],
    ["CaF₂", "caf2"],
    ["ＬＩＴＨＩＵＭ", "lithium"],
    ["2836.91", "283691"],
    ["Türkiye", "turkiye"],
    ["리튬", "리튬"],
  ])("%s is %s", (text, plain) => {
    expect(folded(text)).toBe(plain);
  });

  test("names are compared without signs between their words", () => {
    expect(comparable("  Bayan-Obo (Baotou) ")).toBe("bayan obo baotou");
    expect(comparable("Ya'an")).toBe(comparable("Yaan"));
    expect(comparable("…")).toBe("");
  });
});

describe("words", () => {
  test("Latin words are cut at spaces and signs", () => {
    expect(queryTokens("Bayan Obo, Baotou")).toEqual(["bayan", "obo", "baotou"]);
  });

  test("the first letter of a further word is no word yet, a digit is", () => {
    expect(queryTokens("mount w")).toEqual(["mount"]);
    expect(queryTokens("w")).toEqual(["w"]);
    expect(queryTokens("plant 2")).toEqual(["plant", "2"]);
  });

  test("Chinese is cut into pairs; every character begins a word of the index", () => {
    expect(queryTokens("白云鄂博")).toEqual(["白云", "云鄂", "鄂博"]);
    expect(indexTokens("白云鄂博")).toEqual(["白云", "云鄂", "鄂博", "博"]);
  });

  test("Korean is cut into pairs, spelt in letters", () => {
    expect(queryTokens("코발트")).toEqual([letters("코발"), letters("발트")]);
    expect(queryTokens("금")).toEqual([letters("금")]);
  });

  test("a half-typed syllable begins the whole one", () => {
    const [typed] = queryTokens("코ㅂ");
    expect(letters("코발").startsWith(typed as string)).toBe(true);
  });

  test("a name with an apostrophe is one word and two", () => {
    expect(indexTokens("Ya’an")).toEqual(expect.arrayContaining(["ya", "an", "yaan"]));
  });

  test("scripts side by side are words of their own", () => {
    expect(queryTokens("SNNC광양2공장")).toEqual(["snnc", letters("광양"), "2", letters("공장")]);
  });
});
