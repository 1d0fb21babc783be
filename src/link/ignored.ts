/** A value of a link that could not be read: the field's name, and the value, shortened for showing. */
export interface IgnoredValue {
  readonly field: string;
  readonly value: string;
}

/** Longest text handed back of what was ignored: a notice has to stay readable. */
const SHOWN_CHARACTERS = 40;

/** A value as a notice shows it. */
export function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

/** Most values handed back of what was ignored. */
export const MOST_IGNORED = 12;

/** Pieces of a field that could not be read, as they are named to the reader. */
export function ignoredPieces(field: string, pieces: readonly string[]): IgnoredValue[] {
  return pieces.slice(0, MOST_IGNORED).map((piece) => ({ field, value: shortened(piece) }));
}
