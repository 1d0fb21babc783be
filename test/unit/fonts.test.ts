import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { latinCharacters, unicodeRange } from "../../pipeline/fonts/characters.ts";
import { piecesOf, restOfPiece } from "../../pipeline/fonts/pieces.ts";
import { en } from "../../src/i18n/en.ts";

const labels: readonly { en: string; ko: string }[] = JSON.parse(
  readFileSync("public/geo/basemap/labels.json", "utf8"),
);
const style = readFileSync("src/theme/fonts/fonts.css", "utf8");

test("a unicode-range joins neighbours and names each code point once", () => {
  expect(unicodeRange("cab xz")).toBe("U+20, U+61-63, U+78, U+7a");
  expect(unicodeRange("a")).toBe("U+61");
});

test("a piece loses what the cuts have, and goes where nothing is left", () => {
  const [piece] = piecesOf("@font-face { src: url(./a.woff2) format('woff2'); unicode-range: U+61-63, U+78; }");
  expect(piece).toEqual({ file: "./a.woff2", characters: "abcx" });
  const face = (range: string) => range;
  expect(restOfPiece(piece!, new Set("bx"), face)).toBe("U+61, U+63");
  expect(restOfPiece(piece!, new Set("abcx"), face)).toBe("");
  expect(() => piecesOf("@font-face { src: url(./a.woff2) }")).toThrow("range");
});

describe("the style sheet of the fonts (npm run fonts writes it anew)", () => {
  const cuts = new Set(
    piecesOf(style)
      .filter(({ file }) => file.includes("lodeway-sans"))
      .flatMap(({ characters }) => [...characters]),
  );

  test("names the characters of the Latin cut", () => {
    expect(style).toContain(`${unicodeRange(latinCharacters())};`);
  });

  // A label that waits for one more piece of the typeface comes late.
  test.each(["en", "ko"] as const)("covers every label of the map in %s", (language) => {
    const text = labels.map((label) => label[language]).join("");
    expect([...new Set(text)].filter((character) => !cuts.has(character))).toEqual([]);
  });

  test("covers the English interface, so that one file is enough for it", () => {
    const latin = new Set(latinCharacters());
    const text = Object.values(en).join("").replaceAll("\u00a0", " ");
    expect([...new Set(text)].filter((character) => !latin.has(character))).toEqual([]);
  });

  test("gives no character to two files", () => {
    const all = piecesOf(style).flatMap(({ characters }) => [...characters]);
    expect(all.length).toBeGreaterThan(10_000);
    expect(new Set(all).size).toBe(all.length);
  });
});
