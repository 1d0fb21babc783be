/** Width of a text in the unit of the page. */
export type MeasureText = (text: string) => number;

/**
 * Breaks a text into lines no wider than `width`: between words, as the page does (Korean too), and inside a word only
 * where it is wider than a line by itself (an address). No character is lost but for the spaces at the breaks.
 */
export function wrapText(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/u).filter((each) => each !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (measure(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") {
      lines.push(line);
    }
    const pieces = cutWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** A word in pieces that fit; one piece where it fits whole. A single character is never cut. */
function cutWord(word: string, width: number, measure: MeasureText): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && measure(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
