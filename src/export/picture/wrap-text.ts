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

/** The same lines, about equally long: no last line of one word under a full one. */
export function balancedText(text: string, width: number, measure: MeasureText): string[] {
  const lines = wrapText(text, width, measure);
  for (let part = 1; part < NARROWINGS && lines.length > 1; part += 1) {
    const narrower = wrapText(text, width * (1 - part / NARROWINGS / lines.length), measure);
    if (narrower.length > lines.length) {
      break;
    }
    lines.splice(0, lines.length, ...narrower);
  }
  return lines;
}

/** Steps in which a text is made narrower, as long as it keeps its number of lines. */
const NARROWINGS = 24;

/** Signs after which an address may go on in the next line. */
const AFTER = /(?<=[/?&#=,])/u;

/** A word in pieces that fit; one piece where it fits whole. Cut after a sign of an address, else anywhere. */
function cutWord(word: string, width: number, measure: MeasureText): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const part of measure(word) <= width ? [word] : partsThatFit(word, width, measure)) {
    if (piece !== "" && measure(piece + part) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += part;
  }
  return [...pieces, piece];
}

/** Parts of an address; those that are wider than a line, character by character. */
function partsThatFit(word: string, width: number, measure: MeasureText): string[] {
  return word.split(AFTER).flatMap((part) => (measure(part) <= width ? [part] : [...part]));
}
