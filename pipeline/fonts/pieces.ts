import { unicodeRange } from "./characters.ts";

/** One of Pretendard's own pieces: the address of its file in the style sheet, and its characters. */
export interface Piece {
  readonly file: string;
  readonly characters: string;
}

/** The pieces that a style sheet of `@font-face` rules names. @throws where a rule names no file or no range */
export function piecesOf(style: string): Piece[] {
  return (style.match(/@font-face\s*\{[^}]*\}/g) ?? []).map((face) => {
    const file = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
    const range = /unicode-range:\s*([^;}]+)/.exec(face)?.[1];
    if (file === undefined || range === undefined) {
      throw new Error(`No file or no range in ${face}`);
    }
    return { file, characters: charactersOf(range) };
  });
}

/** The characters of a CSS `unicode-range`. */
function charactersOf(range: string): string {
  return range
    .split(",")
    .map((part) => part.trim().slice("U+".length).split("-"))
    .filter(([first]) => first !== "")
    .flatMap(([first = "", last = first]) => pointsBetween(Number.parseInt(first, 16), Number.parseInt(last, 16)))
    .map((point) => String.fromCodePoint(point))
    .join("");
}

function pointsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/**
 * A piece without the characters that the cuts have, as a `@font-face` rule, or "" where nothing is left of it. No
 * character may be in two faces: browsers fetch the second while the first is on its way.
 */
export function restOfPiece(piece: Piece, cut: ReadonlySet<string>, face: (range: string) => string): string {
  const rest = [...piece.characters].filter((character) => !cut.has(character)).join("");
  return rest === "" ? "" : face(unicodeRange(rest));
}
