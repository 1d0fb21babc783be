import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byText } from "../lib/order.ts";

/** Code points of the Latin cut: Basic Latin, Latin-1, Latin Extended-A and the Romanian letters, as first and last. */
const LATIN_BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
] as const;
/** Signs that figures, sentences and labels are written with. */
const SIGNS = "–—‘’“”†•…‰‹›€−×≈≤≥±←↑→↓↔↗⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⌘";
/** The button that leads to Korean ("한국어로 보기") stands on the English page. */
const WAY_TO_KOREAN = "한국어로보기";

/** Every character of the Latin cut, each once. */
export function latinCharacters(): string {
  const blocks = LATIN_BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
  return ordered(blocks.join("") + SIGNS + WAY_TO_KOREAN);
}

/**
 * Every Hangul syllable of the interface, the names and the labels that the Latin cut has not, each once.
 * @param geo the data folder
 * @param dictionaries Korean texts of the interface
 */
export function koreanCharacters(geo: string, dictionaries: readonly Readonly<Record<string, string>>[]): string {
  const files = ["app/index.json", "app/lanes/places.json", "basemap/labels.json"].map((name) =>
    readFileSync(join(geo, name), "utf8"),
  );
  const text = [...files, ...dictionaries.flatMap((dictionary) => Object.values(dictionary))].join("");
  return ordered(text.replace(/[^\p{Script=Hangul}]/gu, "").replaceAll(new RegExp(`[${WAY_TO_KOREAN}]`, "g"), ""));
}

function ordered(text: string): string {
  return [...new Set(text)].sort(byText).join("");
}

/** The characters as a CSS `unicode-range`: code points in order, neighbours joined. */
export function unicodeRange(text: string): string {
  const points = [...text].map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
  const firsts = points.filter((point, at) => point - 1 !== points[at - 1]);
  const lasts = points.filter((point, at) => point + 1 !== points[at + 1]);
  const hexadecimal = (point: number) => point.toString(16);
  return firsts
    .map((first, at) => (first === lasts[at] ? [first] : [first, lasts[at]!]))
    .map((ends) => `U+${ends.map(hexadecimal).join("-")}`)
    .join(", ");
}
