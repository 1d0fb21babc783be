/** Words of a text as the index knows them. Korean and Chinese have no spaces to cut at: pairs of characters are words. */

const CHARACTERS = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
const RUNS = new RegExp(
  `[${CHARACTERS}]+|\\p{Script=Hangul}+|(?:(?![${CHARACTERS}\\p{Script=Hangul}])[\\p{L}\\p{N}])+`,
  "gu",
);
const PAIRED = new RegExp(`^[${CHARACTERS}\\p{Script=Hangul}]`, "u");
const HANGUL = /^\p{Script=Hangul}/u;

/**
 * The text without case, accents, width, sub- and superscripts: "Côte d’Ivoire" is "cote d'ivoire", "CaF₂" is "caf2".
 * Points within numbers go, as customs codes are written with and without.
 */
export function folded(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase();
  return plain
    .replace(/[’ʼ`]/g, "'")
    .replace(/(?<=\d)\.(?=\d)/g, "")
    .trim();
}

/** The text as names are compared: folded, with one space between its words. */
export function comparable(text: string): string {
  return folded(text).replaceAll("'", "").match(RUNS)?.join(" ") ?? "";
}

/** Words to index. The last character of a run stands alone too, so that every character begins a word. */
export function indexTokens(text: string): string[] {
  const plain = folded(text);
  // "Ya'an" is found as "yaan", and "d'Ivoire" as "ivoire".
  const joined = plain.includes("'") ? ` ${plain.replaceAll("'", "")}` : "";
  const tokens = runsOf(plain + joined).flatMap((run) =>
    PAIRED.test(run) ? [...pairsOf(run), spelt([...run].at(-1) as string)] : [run],
  );
  return [...new Set(tokens)];
}

/** Words to look for. The first letter of a further word is not one yet: a third of all sites would fit. */
export function queryTokens(text: string): string[] {
  const tokens = runsOf(folded(text)).flatMap((run) => (PAIRED.test(run) ? pairsOf(run) : [run]));
  const whole = tokens.length > 1 && /^[a-z]$/.test(tokens.at(-1) as string) ? tokens.slice(0, -1) : tokens;
  return [...new Set(whole)];
}

/** True for a word of Korean letters. */
export function isHangul(token: string): boolean {
  return HANGUL.test(token);
}

function runsOf(plain: string): readonly string[] {
  return plain.match(RUNS) ?? [];
}

/** Neighbours two by two; a single character is itself. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, at) => spelt((characters[at] as string) + character));
  return pairs.length === 0 ? [spelt(run)] : pairs;
}

/** Syllables as letters: "리툼" is one letter away from "리튬", and a half-typed syllable begins the whole one. */
function spelt(syllables: string): string {
  return syllables.normalize("NFD");
}
