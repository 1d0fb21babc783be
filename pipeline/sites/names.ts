/** Words that say what stands there, not which one it is. */
const GENERIC =
  /\b(the|of|at|in|near|and|de|la|el|los|las|du|des|le|mine|mines|mining|deposit|deposits|project|smelter|smelters|refinery|plant|plants|complex|operation|operations|district|pit|open|underground|concentrator|mill|works|area|group|co|ltd|limited|inc|corp|corporation|company|plc|sa|ag|as|oy|ab|pty|pt|tbk|jsc|ojsc|llc|sprl|sarl|sdn|bhd|gmbh|no|north|south|east|west|main|metallurgical|facility|metal|metals|industry|resources|minerals|international|holdings)\b/g;

const cache = new Map<string, readonly string[]>();

/** The telling words of a name: lower case, no accents, no generic words, sorted. */
export function nameTokens(name: string): readonly string[] {
  const known = cache.get(name);
  if (known !== undefined) {
    return known;
  }
  const plain = name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll(/['’`.]/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ");
  const words = plain.replaceAll(GENERIC, " ").split(/\s+/);
  const tokens = [...new Set(words.filter((word) => word !== ""))].sort();
  cache.set(name, tokens);
  return tokens;
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

/** Dice coefficient of letter pairs, 0–1. */
function letterLikeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) {
    return a === b ? 1 : 0;
  }
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at >= 0) {
      shared += 1;
      rest.splice(at, 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

function contains(large: readonly string[], small: readonly string[]): boolean {
  return small.some((word) => word.length >= 4) && small.every((word) => large.includes(word));
}

/** True where two names are nearly the same: equal but for generic words, one within the other, or like in spelling. */
export function namesAlike(a: string, b: string): boolean {
  const left = nameTokens(a);
  const right = nameTokens(b);
  if (left.length === 0 || right.length === 0) {
    return false;
  }
  return contains(left, right) || contains(right, left) || letterLikeness(left.join(" "), right.join(" ")) >= 0.8;
}

/** True where any name of one list is nearly the same as any of the other. */
export function anyAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.some((left) => b.some((right) => namesAlike(left, right)));
}

/** Text for an id: lower case, letters and digits, "-" between words. */
export function slug(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "");
  return plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Windows-1252 characters above 0x7f by their byte. */
const BYTE_OF = new Map(
  Array.from({ length: 128 }, (_, index) => {
    const byte = index + 128;
    return [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)), byte] as const;
  }),
);

/** Undoes UTF-8 that was read as Windows-1252 ("PyhÃ¤salmi"); other text is returned unchanged. */
export function repairEncoding(text: string): string {
  if (!/[ÃÂÅÄ]/.test(text)) {
    return text;
  }
  const bytes = [...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : BYTE_OF.get(letter)));
  if (bytes.includes(undefined)) {
    return text;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return text;
  }
}
